package dk.referat.report;

/**
 * Shows what a terminal would act on instead of printing: control characters, which could clear the screen or colour it, and
 * marks that turn the reading direction.
 */
final class Synlig {
    private static final char ERSTATNING = '\uFFFD';

    private Synlig() {}

    /** The same text at the same length, so that a mark still stands under its word; a tab is a space. */
    static String synlig(String tekst) {
        StringBuilder ud = null;
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (erUsynlig(tegn)) {
                if (ud == null) {
                    ud = new StringBuilder(tekst);
                }
                ud.setCharAt(i, tegn == '\t' ? ' ' : ERSTATNING);
            }
        }
        return ud == null ? tekst : ud.toString();
    }

    private static boolean erUsynlig(char tegn) {
        return Character.isISOControl(tegn)
                || (tegn >= '\u2028' && tegn <= '\u202E')
                || (tegn >= '\u2066' && tegn <= '\u2069')
                || tegn == '\uFEFF';
    }
}
