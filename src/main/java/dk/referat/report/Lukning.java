package dk.referat.report;

import dk.referat.source.Lukkenoegle;

/** Where on a line something is closed. */
enum Lukning {
    INGEN,
    /** The line's own key closes. */
    FOERST,
    /** The line's own key says that nothing is closed, unless its value goes on. */
    FOERST_NEJ,
    /** A key inside the line closes, such as one in brackets. */
    INDE_I;

    static Lukning paa(Yamllinje linje) {
        String tekst = linje.tekst();
        Lukning fundet = udenKolon(linje) ? FOERST : INGEN;
        int led = linje.start();
        for (int i = linje.start(); i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (tegn == ':' && lukker(tekst, Math.min(led, i), i)) {
                if (i == linje.kolon()) {
                    boolean nej = Lukkenoegle.erNej(Yamllinje.vaerdi(tekst, i + 1, tekst.length()));
                    fundet = nej ? FOERST_NEJ : FOERST;
                } else if (!erNejIndeI(tekst, i + 1)) {
                    return linje.kolon() < 0 && led == linje.start() ? FOERST : INDE_I;
                }
            }
            if (tegn == ':') {
                led = tekst.length();
            } else if (tegn == ',' || tegn == '{' || tegn == '[') {
                led = i + 1;
            }
            if (fundet == FOERST) {
                return FOERST;
            }
        }
        return fundet;
    }

    private static boolean lukker(String tekst, int fra, int kolon) {
        return Lukkenoegle.er(Lukkenoegle.foersteOrd(tekst, fra, kolon))
                || Lukkenoegle.er(Lukkenoegle.sidsteOrd(tekst, kolon))
                || erSkjult(tekst, fra, kolon);
    }

    /** In double quotes a letter can be written by its number. */
    private static boolean erSkjult(String tekst, int fra, int kolon) {
        boolean citat = false;
        for (int i = fra; i < kolon; i++) {
            citat |= tekst.charAt(i) == '"';
            if (citat && tekst.charAt(i) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean erNejIndeI(String tekst, int fra) {
        if (fra < tekst.length() && !Character.isWhitespace(tekst.charAt(fra))) {
            return false;
        }
        int til = fra;
        while (til < tekst.length() && ",}]".indexOf(tekst.charAt(til)) < 0) {
            til++;
        }
        return Lukkenoegle.erNej(Yamllinje.vaerdi(tekst, fra, til));
    }

    /** {@code lukket personsag} and {@code ? lukket}; a text may have a line that begins like that, but it may be the key. */
    private static boolean udenKolon(Yamllinje linje) {
        String tekst = linje.tekst();
        String ord = Lukkenoegle.foersteOrd(tekst, linje.start(), tekst.length());
        if (linje.kolon() >= 0 || !Lukkenoegle.er(ord)) {
            return false;
        }
        int slut = tekst.indexOf(ord, linje.start()) + ord.length();
        String rest = Yamllinje.vaerdi(tekst, slut, tekst.length());
        return Lukkenoegle.erNaesten(ord)
                || rest.isEmpty()
                || linje.aaben()
                || "=;\"'".indexOf(rest.charAt(0)) >= 0
                || Lukkenoegle.erJa(rest);
    }
}
