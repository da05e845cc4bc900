package dk.referat.cli;

import dk.referat.publish.Fremdrift;

/** One line on a terminal that is written over as the work goes on. */
final class Fremdriftslinje implements Fremdrift {
    private static final int BREDDE = 80;
    private static final String RYD_LINJE = "\r\u001B[K";

    private final Skaerm skaerm;
    private boolean vist;

    Fremdriftslinje(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public void trin(int nummer, int ialt, String hvad) {
        String tekst = "Bygger " + nummer + " af " + ialt + ": " + hvad;
        // A line that wraps cannot be written over.
        int plads = skaerm.bredde(BREDDE) - 1;
        skaerm.fejl().print(RYD_LINJE + (tekst.length() > plads ? tekst.substring(0, plads - 1) + "…" : tekst));
        skaerm.fejl().flush();
        vist = true;
    }

    void slut() {
        if (vist) {
            skaerm.fejl().print(RYD_LINJE);
            skaerm.fejl().flush();
            vist = false;
        }
    }
}
