package dk.referat.publish;

import dk.referat.render.danish.Adresse;
import dk.referat.source.Sum;
import java.util.Locale;
import java.util.Set;

/** Names of written files: the same on every system, and safe in a web address. */
final class Filnavne {
    private static final int LAENGST = 80;
    private static final int LAENGSTE_ENDELSE = 10;
    private static final int KENDETEGN = 8;

    /** Names that Windows keeps for itself, with any ending. */
    private static final Set<String> OPTAGNE = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Filnavne() {}

    /** A name without an ending. One that is cut keeps a mark of its own, since what tells two apart often stands last. */
    static String sikkert(String navn) {
        String sikkert = Adresse.af(navn);
        if (sikkert.length() > LAENGST) {
            String kendetegn = Sum.af(sikkert).substring(0, KENDETEGN);
            return sikkert.substring(0, LAENGST - KENDETEGN - 1).replaceAll("-$", "") + "-" + kendetegn;
        }
        return OPTAGNE.contains(sikkert) ? sikkert + "-" : sikkert;
    }

    /**
     * A name that keeps its ending: «Bilag 1 – Økonomi.PDF» → «bilag-1-oekonomi.pdf».
     *
     * @param efternavn put before the ending
     */
    static String medEndelse(String filnavn, String efternavn) {
        int punktum = filnavn.lastIndexOf('.');
        String endelse = punktum <= 0
                ? ""
                : filnavn.substring(punktum + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (punktum <= 0 || endelse.length() > LAENGSTE_ENDELSE) {
            return sikkert(filnavn) + efternavn;
        }
        return sikkert(filnavn.substring(0, punktum)) + efternavn + (endelse.isEmpty() ? "" : "." + endelse);
    }
}
