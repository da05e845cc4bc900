package dk.referat.cli;

import dk.referat.publish.Fremdrift;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that is written over as the work goes on. */
final class Fremdriftslinje implements Fremdrift {
    private static final int BREDDE = 80;
    private static final int TAALMODIGHED_S = 3;
    private static final int MINUT_S = 60;
    private static final String RYD_LINJE = "\r\u001B[K";

    private final Skaerm skaerm;
    private boolean vist;
    private long start;

    Fremdriftslinje(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public void trin(int nummer, int ialt, String hvad) {
        String tekst = "Bygger " + nummer + " af " + ialt + igen(nummer, ialt) + ": " + hvad;
        // A line that wraps cannot be written over.
        int plads = skaerm.bredde(BREDDE) - 1;
        skaerm.fejl().print(RYD_LINJE + (tekst.length() > plads ? tekst.substring(0, plads - 1) + "…" : tekst));
        skaerm.fejl().flush();
        vist = true;
    }

    /** How long there is left, when it has gone on for so long that somebody wonders. */
    private String igen(int nummer, int ialt) {
        if (nummer == 1) {
            start = System.nanoTime();
        }
        long gaaet = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return gaaet < TAALMODIGHED_S ? "" : ", " + varighed(gaaet * (ialt - nummer) / nummer) + " igen";
    }

    static String varighed(long sekunder) {
        if (sekunder < TAALMODIGHED_S) {
            return "få sekunder";
        }
        return sekunder < MINUT_S * 2 ? "ca. " + sekunder + " sekunder" : "ca. " + sekunder / MINUT_S + " minutter";
    }

    void slut() {
        if (vist) {
            skaerm.fejl().print(RYD_LINJE);
            skaerm.fejl().flush();
            vist = false;
        }
    }
}
