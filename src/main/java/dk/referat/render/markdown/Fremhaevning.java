package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Emphasis by asterisks as secretaries write it: "**Beslutning.**Godkendt" is bold though CommonMark says no, and "2*3*4"
 * is a sum though CommonMark says emphasis.
 */
final class Fremhaevning extends EmphasisDelimiterProcessor {

    private static final String AABNERE = "«»(„“”\"";

    Fremhaevning() {
        super('*', false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return !mellemCifre(before, after)
                && (leftFlanking || (erBogstav(before) && !after.isEmpty() && AABNERE.contains(after)));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return !mellemCifre(before, after) && (rightFlanking || (beforeIsPunctuation && erBogstav(after)));
    }

    private static boolean mellemCifre(String before, String after) {
        return erCiffer(before) && erCiffer(after);
    }

    private static boolean erCiffer(String tegn) {
        return tegn.length() == 1 && Character.isDigit(tegn.charAt(0));
    }

    private static boolean erBogstav(String tegn) {
        return tegn.length() == 1 && Character.isLetterOrDigit(tegn.charAt(0));
    }
}
