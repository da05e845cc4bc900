package dk.referat.render.template;

import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Typografi;

/** Writes plain values into the few pieces of HTML that no template makes. */
final class Html {
    private Html() {}

    static String tekst(String tekst) {
        return attribut(Typografi.haardeMellemrum(tekst.replaceAll("\\s*[\\r\\n]\\s*", " ")));
    }

    static String logo(Logobillede logo) {
        return "<p class=\"logo\"><img src=\"" + logo.billede().kilde() + "\" alt=\"" + tekst(logo.alt())
                + "\" width=\"" + logo.billede().bredde() + "\" height=\""
                + logo.billede().hoejde() + "\" /></p>";
    }

    static String attribut(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
