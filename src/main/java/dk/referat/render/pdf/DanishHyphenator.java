package dk.referat.render.pdf;

import com.openhtmltopdf.extend.Hyphenator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a soft hyphen wherever a word may be divided. Left whole are what a reader would stumble over: short words, names,
 * abbreviations, and anything with a number, an address or a slash in it.
 */
final class DanishHyphenator implements Hyphenator {

    static final char SOFT_HYPHEN = '\u00AD';

    /** No line ends or begins with less of a word. */
    private static final int SHORTEST_PART = 3;

    private static final int SHORTEST_WORD = 8;

    /** A shorter word with a capital first is a name more often than not. */
    private static final int SHORTEST_CAPITALISED = 16;

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST_WORD + ",60}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[\\d/\\\\@_\u00AD]|\\p{L}[.:]\\p{L}");

    @Override
    public String hyphenateText(String text) {
        StringBuilder out = new StringBuilder(text.length() * 5 / 4);
        int from = 0;
        for (Matcher token = TOKEN.matcher(text); token.find(); from = token.end()) {
            out.append(text, from, token.start());
            String whole = token.group();
            if (whole.length() < SHORTEST_WORD || NOT_A_WORD.matcher(whole).find()) {
                out.append(whole);
            } else {
                words(whole, out);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static void words(String token, StringBuilder out) {
        int from = 0;
        for (Matcher word = WORD.matcher(token); word.find(); from = word.end()) {
            out.append(token, from, word.start());
            divided(word.group(), out);
        }
        out.append(token, from, token.length());
    }

    private static void divided(String word, StringBuilder out) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean name = word.chars().skip(1).anyMatch(Character::isUpperCase)
                || (capital && word.length() < SHORTEST_CAPITALISED);
        if (name) {
            out.append(word);
            return;
        }
        boolean[] divisions = DanishPatterns.get().divisions(word);
        for (int i = 0; i < word.length(); i++) {
            if (divisions[i] && i >= SHORTEST_PART && i <= word.length() - SHORTEST_PART) {
                out.append(SOFT_HYPHEN);
            }
            out.append(word.charAt(i));
        }
    }
}
