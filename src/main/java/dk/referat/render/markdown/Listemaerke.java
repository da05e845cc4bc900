package dk.referat.render.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A label that may begin a list entry ("- ", "3. ", "b) "), and the text after it. */
record Listemaerke(Art art, int nummer, int laengde, int mellemrum, String rest) {

    /** The kinds of labels; entries of different kinds never share a list. */
    enum Art {
        STREG(false),
        STJERNE(false),
        PLUS(false),
        KUGLE(false),
        TAL_PUNKTUM(true),
        TAL_PARENTES(true),
        BOGSTAV_PARENTES(true);

        private final boolean ordnet;

        Art(boolean ordnet) {
            this.ordnet = ordnet;
        }

        boolean ordnet() {
            return ordnet;
        }
    }

    // A leading zero would be lost in the printed label, so "01." is text.
    private static final Pattern MAERKE =
            Pattern.compile("(?:[-*+•]|((?:0|[1-9][0-9]{0,8})(?=[.)])|[a-z](?=\\)))[.)])([ \\t]++)(?=\\S)");
    private static final Pattern MAANED = Pattern.compile(
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr"
                    + "|jun|jul|aug|sep|sept|okt|nov|dec)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final int REST = 40;

    /** The mark at index of a line, or null. A date ("17. januar") is never one. */
    static @Nullable Listemaerke find(CharSequence linje, int index) {
        Matcher matcher = MAERKE.matcher(linje).region(index, linje.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String label = matcher.group(1);
        int laengde = matcher.start(2) - index;
        String rest = linje.subSequence(matcher.end(), Math.min(linje.length(), matcher.end() + REST))
                .toString();
        Art art = art(linje.charAt(index), linje.charAt(index + laengde - 1), label);
        if (art == Art.TAL_PUNKTUM && MAANED.matcher(rest).lookingAt()) {
            return null;
        }
        return new Listemaerke(art, nummer(label), laengde, matcher.group(2).length(), rest);
    }

    private static Art art(char foerste, char sidste, @Nullable String label) {
        if (label == null) {
            return switch (foerste) {
                case '-' -> Art.STREG;
                case '*' -> Art.STJERNE;
                case '+' -> Art.PLUS;
                default -> Art.KUGLE;
            };
        }
        if (sidste == '.') {
            return Art.TAL_PUNKTUM;
        }
        return Character.isDigit(foerste) ? Art.TAL_PARENTES : Art.BOGSTAV_PARENTES;
    }

    private static int nummer(@Nullable String label) {
        if (label == null) {
            return 0;
        }
        char c = label.charAt(0);
        return Character.isDigit(c) ? Integer.parseInt(label) : c - 'a' + 1;
    }

    /** Whether the text looks like an entry rather than the rest of an ordinal: "1. Punkt", "1. at …", but "1. møde". */
    boolean lignerPunkt() {
        return !Character.isLowerCase(rest.codePointAt(0))
                || rest.toLowerCase(Locale.ROOT).startsWith("at ");
    }
}
