package dk.referat.render.markdown;

import dk.referat.source.Orden;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of neighbouring nodes and writes it in one go, so that a reference or a "kl. 17" over a line break is seen
 * whole by the lookup and by the typography.
 */
final class Tekststroem {

    private final StringBuilder out;
    private final Henvisningsopslag opslag;
    private final ProsaOptions options;
    private final StringBuilder tekst = new StringBuilder();
    private int aabneElementer;
    private int aabneLinks;
    private boolean linjestart = true;

    Tekststroem(StringBuilder out, Henvisningsopslag opslag, ProsaOptions options) {
        this.out = out;
        this.opslag = opslag;
        this.options = options;
    }

    /** Whether the text being written already is a link's. */
    boolean iLink() {
        return aabneLinks > 0;
    }

    void tekst(String ny) {
        String resten = linjestart ? ny.substring(foersteSynlige(ny)) : ny;
        tekst.append(resten);
        linjestart &= resten.isEmpty();
    }

    private static int foersteSynlige(String tekst) {
        int i = 0;
        while (i < tekst.length() && (tekst.charAt(i) == ' ' || tekst.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    void bloedtLinjeskift() {
        if (options.linjeskiftBevares()) {
            haardtLinjeskift();
        } else {
            fjernMellemrumTilSidst();
            tekst.append(' ');
            linjestart = true;
        }
    }

    void haardtLinjeskift() {
        fjernMellemrumTilSidst();
        toem();
        out.append("<br />\n");
        linjestart = true;
    }

    void aabn(String tag) {
        toem();
        out.append('<').append(tag).append('>');
        aabneElementer++;
        linjestart = false;
    }

    void luk(String tag) {
        toem();
        out.append("</").append(tag).append('>');
        aabneElementer--;
    }

    void aabnLink(String href) {
        aabn("a href=\"" + Tegn.undslip(href) + "\"");
        aabneLinks++;
    }

    void lukLink() {
        luk("a");
        aabneLinks--;
    }

    void kode(String kode) {
        toem();
        Blokke.ingenBlok(kode, "i kode");
        out.append("<code>");
        Tegn.undslip(kode, out);
        out.append("</code>");
        linjestart = false;
    }

    /** A finished element without content. */
    void element(String html) {
        toem();
        out.append(html);
        linjestart = false;
    }

    private void fjernMellemrumTilSidst() {
        int slut = tekst.length();
        while (slut > 0 && (tekst.charAt(slut - 1) == ' ' || tekst.charAt(slut - 1) == '\t')) {
            slut--;
        }
        tekst.setLength(slut);
    }

    /** Writes what is pending. */
    void toem() {
        if (tekst.isEmpty()) {
            return;
        }
        String hele = tekst.toString();
        tekst.setLength(0);
        if (Blokke.har(hele)) {
            skrivMedBlokke(hele);
        } else if (iLink()) {
            skriv(options.typografi().apply(hele));
        } else {
            skrivMedHenvisninger(hele);
        }
    }

    private void skrivMedBlokke(String hele) {
        if (aabneElementer > 0) {
            Blokke.ingenBlok(hele, "inde i fremhævet tekst eller et link");
        }
        for (Blokke.Stykke stykke : Blokke.del(hele)) {
            if (stykke.erBlok()) {
                out.append(Tegn.BLOK_START).append(stykke.blok()).append(Tegn.BLOK_SLUT);
            } else {
                skriv(options.typografi().apply(stykke.tekst()));
            }
        }
    }

    private void skrivMedHenvisninger(String hele) {
        List<Henvisningslink> links = gyldige(opslag.find(hele), hele.length());
        String sat = options.typografi().apply(hele);
        // Typography that keeps the length (a space for a non-breaking one) may look across a link's edge.
        boolean sammeLaengde = sat.length() == hele.length();
        int start = 0;
        for (Henvisningslink link : links) {
            skriv(stykke(hele, sat, sammeLaengde, start, link.start()));
            out.append("<a href=\"");
            Tegn.undslip(link.href(), out);
            out.append("\">");
            skriv(stykke(hele, sat, sammeLaengde, link.start(), link.end()));
            out.append("</a>");
            start = link.end();
        }
        skriv(links.isEmpty() ? sat : stykke(hele, sat, sammeLaengde, start, hele.length()));
    }

    private String stykke(String hele, String sat, boolean sammeLaengde, int start, int slut) {
        return sammeLaengde ? sat.substring(start, slut) : options.typografi().apply(hele.substring(start, slut));
    }

    private static List<Henvisningslink> gyldige(List<Henvisningslink> fundne, int laengde) {
        List<Henvisningslink> links = new ArrayList<>();
        int fri = 0;
        for (Henvisningslink link :
                fundne.stream().sorted(Orden.efterTal(Henvisningslink::start)).toList()) {
            boolean passer = link.start() >= fri && link.start() < link.end() && link.end() <= laengde;
            if (passer && Linkmaal.href(link.href()).isPresent()) {
                links.add(link);
                fri = link.end();
            }
        }
        return links;
    }

    private void skriv(String stykke) {
        Tegn.undslip(stykke, out);
    }
}
