package dk.referat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of YAML as it looks, whether or not a parser would take it.
 *
 * @param tekst the whole line
 * @param streger the columns of the dashes that begin it
 * @param start where what follows the dashes begins in {@code tekst}
 * @param kolonne the column of that, with a tab as wide as it may be meant
 * @param mindste the same with a tab as narrow as it may be meant
 * @param kolon where the colon stands that ends a key, or -1
 * @param aaben whether the key's value, if any, stands on the lines below or in brackets
 */
record Yamllinje(String tekst, List<Integer> streger, int start, int kolonne, int mindste, int kolon, boolean aaben) {
    private static final int TABULATOR = 8;
    private static final int FLEST_STREGER = 64;

    static Yamllinje af(String tekst) {
        int i = 0;
        int kolonne = 0;
        int mindste = 0;
        List<Integer> streger = new ArrayList<>();
        while (i < tekst.length()) {
            char tegn = tekst.charAt(i);
            if (tegn == '-' && mellemrumEfter(tekst, i) && streger.size() < FLEST_STREGER) {
                streger.add(kolonne);
            } else if (!Character.isWhitespace(tegn) && tegn != '\u00A0' && tegn != '\uFEFF') {
                break;
            }
            kolonne += tegn == '\t' ? TABULATOR : 1;
            mindste++;
            i++;
        }
        int noegle = udenMaerker(tekst, i);
        int kolon = kolon(tekst, noegle);
        boolean spoergsmaal = noegle < tekst.length() && tekst.charAt(noegle) == '?' && mellemrumEfter(tekst, noegle);
        boolean aaben = spoergsmaal || (kolon >= 0 && aabner(tekst, kolon + 1));
        return new Yamllinje(tekst, List.copyOf(streger), i, kolonne, mindste, kolon, aaben);
    }

    /** Blank or a comment: it ends nothing. */
    boolean erTom() {
        return streger.isEmpty() && (start == tekst.length() || tekst.charAt(start) == '#');
    }

    /** A key, or a list item that can hold keys. */
    boolean erNoegle() {
        return kolon >= 0 || aaben;
    }

    boolean erKlamme() {
        return start < tekst.length() && (tekst.charAt(start) == '{' || tekst.charAt(start) == '[');
    }

    /** A key whose value is a text on the lines below. */
    boolean erTekstblok() {
        String rest = kolon < 0 ? "" : tekst.substring(kolon + 1).stripLeading();
        return rest.startsWith("|") || rest.startsWith(">");
    }

    /** A list item that is a text: in broken YAML it may as well be a line of somebody's notes. */
    boolean erTekstpunkt() {
        return !streger.isEmpty() && !erNoegle() && !erKlamme() && start < tekst.length();
    }

    /** The column of the line's first sign. */
    int foerste() {
        return streger.isEmpty() ? kolonne : streger.get(0);
    }

    /** What stands after a place, without comment and the brackets and quotes around it. */
    static String vaerdi(String tekst, int fra, int til) {
        int slut = til;
        for (int i = fra; i < til; i++) {
            if (tekst.charAt(i) == '#' && i > 0 && Character.isWhitespace(tekst.charAt(i - 1))) {
                slut = i;
                break;
            }
        }
        while (slut > fra && (" \t,}]".indexOf(tekst.charAt(slut - 1)) >= 0)) {
            slut--;
        }
        String vaerdi = tekst.substring(fra, slut).strip();
        boolean citat = vaerdi.length() > 1
                && (vaerdi.charAt(0) == '"' || vaerdi.charAt(0) == '\'')
                && vaerdi.charAt(vaerdi.length() - 1) == vaerdi.charAt(0);
        return citat ? vaerdi.substring(1, vaerdi.length() - 1).strip() : vaerdi;
    }

    private static boolean mellemrumEfter(String tekst, int sted) {
        return sted + 1 == tekst.length() || Character.isWhitespace(tekst.charAt(sted + 1));
    }

    private static int udenMaerker(String tekst, int fra) {
        int i = fra;
        while (i < tekst.length() && (tekst.charAt(i) == '&' || tekst.charAt(i) == '!')) {
            int slut = i;
            while (slut < tekst.length() && !Character.isWhitespace(tekst.charAt(slut))) {
                slut++;
            }
            while (slut < tekst.length() && Character.isWhitespace(tekst.charAt(slut))) {
                slut++;
            }
            i = slut;
        }
        return i;
    }

    private static int kolon(String tekst, int fra) {
        if (fra >= tekst.length() || "#{}[],|>%@`".indexOf(tekst.charAt(fra)) >= 0) {
            return -1;
        }
        char citat = tekst.charAt(fra);
        int i = fra;
        if (citat == '"' || citat == '\'') {
            i = tekst.indexOf(citat, fra + 1) + 1;
            while (i > 0 && i < tekst.length() && Character.isWhitespace(tekst.charAt(i))) {
                i++;
            }
            return i > 0 && i < tekst.length() && tekst.charAt(i) == ':' ? i : -1;
        }
        for (; i < tekst.length(); i++) {
            if (tekst.charAt(i) == ':' && mellemrumEfter(tekst, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean aabner(String tekst, int fra) {
        int i = fra;
        while (i < tekst.length() && Character.isWhitespace(tekst.charAt(i))) {
            i++;
        }
        i = udenMaerker(tekst, i);
        return i >= tekst.length() || "#{[|>".indexOf(tekst.charAt(i)) >= 0;
    }
}
