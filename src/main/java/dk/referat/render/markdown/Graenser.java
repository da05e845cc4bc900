package dk.referat.render.markdown;

/**
 * Bounds on what is handed to flexmark, whose work grows with the square of a paragraph's lines and markup. They count
 * characters, not seconds, so that a page is the same on every machine.
 */
final class Graenser {

    private static final int LAENGDE = 200_000;
    private static final long ARBEJDE = 8_000_000;
    private static final long SKABELONARBEJDE = 64_000_000;
    private static final int LINJE = 1;
    // Lines that flexmark must put together from pieces cost far more.
    private static final int INDRYKKET_LINJE = 3;
    private static final String SAERLIGE = "[]*_`<!&";

    private long arbejde;
    private int linjer;
    private int saerlige;

    private final boolean medUndslupne;

    private Graenser(boolean medUndslupne) {
        this.medUndslupne = medUndslupne;
    }

    static boolean overskredet(String kilde) {
        return kilde.length() > LAENGDE || new Graenser(true).maal(kilde) > ARBEJDE;
    }

    /**
     * A template's text is as long as there are items and meetings; it is its paragraphs that must not be too hard. The values
     * in it are escaped, and cost next to nothing.
     */
    static boolean skabelonOverskredet(String kilde) {
        return new Graenser(false).maal(kilde) > SKABELONARBEJDE;
    }

    private long maal(String kilde) {
        for (int start = 0; start < kilde.length(); ) {
            int slut = Linjer.slut(kilde, start);
            linje(kilde, start, slut);
            start = Linjer.efter(kilde, slut);
        }
        afslut();
        return arbejde;
    }

    private void linje(String kilde, int start, int slut) {
        int synligt = start;
        while (synligt < slut && " \t>".indexOf(kilde.charAt(synligt)) >= 0) {
            synligt++;
        }
        if (synligt == slut) {
            afslut();
            return;
        }
        if (Listemaerke.find(kilde.substring(synligt, Math.min(slut, synligt + 80)), 0) != null) {
            afslut();
        }
        linjer += synligt == start ? LINJE : INDRYKKET_LINJE;
        for (int i = synligt; i < slut; i++) {
            if (kilde.charAt(i) == '\\' && !medUndslupne) {
                i++;
                continue;
            }
            saerlige += SAERLIGE.indexOf(kilde.charAt(i)) >= 0 ? 1 : 0;
        }
    }

    private void afslut() {
        arbejde += (long) linjer * linjer + (long) saerlige * saerlige;
        linjer = 0;
        saerlige = 0;
    }
}
