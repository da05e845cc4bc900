package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the inline nodes of one paragraph, heading or cell. */
final class LoebendeSkriver {

    private final Tekststroem stroem;
    private final Sammenhaeng sammenhaeng;

    /** References to notes inside a link, which stand after it: a link cannot hold another. */
    private final List<String> efterLinket = new ArrayList<>();

    private LoebendeSkriver(Tekststroem stroem, Sammenhaeng sammenhaeng) {
        this.stroem = stroem;
        this.sammenhaeng = sammenhaeng;
    }

    /** The HTML of a node's inline children; block tokens pass through as they are. */
    static String html(Iterable<Node> noder, Sammenhaeng sammenhaeng) {
        StringBuilder out = new StringBuilder();
        Tekststroem stroem = new Tekststroem(out, sammenhaeng.henvisninger(), sammenhaeng.options());
        new LoebendeSkriver(stroem, sammenhaeng).skriv(noder, 0);
        stroem.toem();
        return out.toString();
    }

    private void skriv(Iterable<Node> noder, int dybde) {
        if (dybde > Dybde.LOEBENDE) {
            throw new UvisbarMarkupException("Opmærkningen er for dyb");
        }
        for (Node node : noder) {
            skriv(node, dybde);
        }
    }

    private void skriv(Node node, int dybde) {
        if (node instanceof SoftLineBreak) {
            stroem.bloedtLinjeskift();
        } else if (node instanceof HardLineBreak) {
            stroem.haardtLinjeskift();
        } else if (node instanceof StrongEmphasis) {
            element("strong", node, dybde);
        } else if (node instanceof Emphasis) {
            element("em", node, dybde);
        } else if (node instanceof Code code) {
            stroem.kode(kode(code.getText().toString()));
        } else if (node instanceof BarAdresse adresse) {
            link(adresse.href(), adresse.tekst());
        } else if (node instanceof MailLink mail) {
            String adresse = mail.getText().toString();
            link("mailto:" + adresse, adresse);
        } else if (node instanceof AutoLink auto) {
            autolink(auto);
        } else if (node instanceof Image image) {
            billede(image, dybde);
        } else if (node instanceof InlineLinkNode link) {
            link(link, dybde);
        } else if (node instanceof RefNode ref) {
            skalOgIndhold(ref, dybde);
        } else if (node instanceof Fodnotehenvisning henvisning) {
            fodnote(henvisning);
        } else if (node instanceof HtmlInlineBase) {
            bogstaveligt(node);
        } else if (node.hasChildren()) {
            skriv(node.getChildren(), dybde + 1);
        } else {
            stroem.tekst(Kildetekst.laes(node.getChars()));
        }
    }

    private void element(String tag, Node node, int dybde) {
        stroem.aabn(tag);
        skriv(node.getChildren(), dybde + 1);
        stroem.luk(tag);
    }

    /** The characters as typed, with the author's line breaks. */
    private void bogstaveligt(Node node) {
        boolean foerste = true;
        for (String linje : node.getChars().toString().split("\r?\n", -1)) {
            if (!foerste) {
                stroem.bloedtLinjeskift();
            }
            foerste = false;
            stroem.tekst(linje);
        }
    }

    private void fodnote(Fodnotehenvisning henvisning) {
        String html = sammenhaeng.noter().henvis(henvisning.navn());
        if (html == null) {
            stroem.tekst(henvisning.getChars().toString());
        } else if (stroem.iLink()) {
            efterLinket.add(html);
        } else {
            stroem.element(html);
        }
    }

    private void billede(Image image, int dybde) {
        Optional<String> html = Billedskriver.img(image, sammenhaeng.billeder());
        if (html.isPresent() && stroem.iLink()) {
            return;
        }
        if (html.isPresent()) {
            stroem.element(html.get());
            titel(image);
        } else {
            skriv(image.getChildren(), dybde + 1);
            adresse(image);
        }
    }

    private void link(String href, String tekst) {
        if (stroem.iLink() || Linkmaal.href(href).isEmpty()) {
            stroem.tekst(tekst);
        } else {
            stroem.aabnLink(href);
            stroem.tekst(tekst);
            stroem.lukLink();
        }
    }

    private void autolink(AutoLink auto) {
        String adresse = auto.getText().toString();
        Optional<String> href = Linkmaal.href(adresse);
        if (href.isPresent() && adresse.indexOf(':') >= 0) {
            link(href.get(), adresse);
        } else {
            bogstaveligt(auto);
        }
    }

    private void link(InlineLinkNode link, int dybde) {
        Optional<String> href = href(link);
        if (href.isEmpty() || stroem.iLink()) {
            skriv(link.getChildren(), dybde + 1);
            adresse(link);
            return;
        }
        // In the PDF a figure cannot be the text of a link, so the images stand in front of it.
        List<Image> foran = Billedskriver.viste(link, sammenhaeng.billeder());
        for (Image image : foran) {
            billede(image, dybde);
            stroem.tekst(" ");
        }
        stroem.aabnLink(href.get());
        if (link.getText().isBlank() || (!foran.isEmpty() && Billedskriver.erKunBilleder(link))) {
            stroem.tekst(Kildetekst.laes(link.getUrl()));
        } else {
            skriv(link.getChildren(), dybde + 1);
        }
        stroem.lukLink();
        efterLinket.forEach(stroem::element);
        efterLinket.clear();
        titel(link);
    }

    private void titel(LinkNodeBase link) {
        String titel = Kildetekst.laes(link.getTitle());
        if (!titel.isBlank()) {
            stroem.tekst(" (" + paaEnLinje(titel) + ")");
        }
    }

    static Optional<String> href(LinkNodeBase link) {
        return Linkmaal.href(Kildetekst.laes(link.getUrl()));
    }

    /** " (address title)", where the address cannot be a link. */
    private void adresse(LinkNodeBase link) {
        String adresse = Kildetekst.laes(link.getUrl());
        String titel = Kildetekst.laes(link.getTitle());
        String begge = paaEnLinje((adresse + " " + titel).strip());
        if (!begge.isEmpty()) {
            stroem.tekst(" (" + begge + ")");
        }
    }

    /** "[text][x]": we know no reference links, so the brackets are what the author typed. */
    private void skalOgIndhold(RefNode ref, int dybde) {
        Node foerste = ref.getFirstChild();
        Node sidste = ref.getLastChild();
        if (foerste == null || sidste == null) {
            stroem.tekst(paaEnLinje(Kildetekst.laes(ref.getChars())));
            return;
        }
        var kilde = ref.getChars().getBaseSequence();
        stroem.tekst(Kildetekst.laes(kilde.subSequence(ref.getStartOffset(), foerste.getStartOffset())));
        skriv(ref.getChildren(), dybde + 1);
        stroem.tekst(paaEnLinje(Kildetekst.laes(kilde.subSequence(sidste.getEndOffset(), ref.getEndOffset()))));
    }

    private static String paaEnLinje(String tekst) {
        return tekst.replaceAll("[ \\t]*+\\r?\\n[ \\t]*+", " ");
    }

    // CommonMark's rule: line ends are spaces, and one space on each side is taken off.
    private static String kode(String kilde) {
        String kode = kilde.replaceAll("\\r?\\n", " ");
        boolean indpakket = kode.length() > 2 && kode.startsWith(" ") && kode.endsWith(" ") && !kode.isBlank();
        return indpakket ? kode.substring(1, kode.length() - 1) : kode;
    }
}
