package dk.referat.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end: not inside "160/24", "v/Åse", "WGS’er", "e-mail" or "13.00–15.00", as the layout engine's own breaker allows; in a
 * web address after each of its parts.
 */
final class DanishLineBreaker implements FSTextBreaker {

    private static final String AFTER_IN_ADDRESS = "/?&=";

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private BitSet breaks = new BitSet();
    private String whole = "";
    private int start;
    private int position;

    /** The engine asks for the rest of a text line by line, so the breaks of the whole are kept. */
    @Override
    public void setText(String text) {
        if (text.isEmpty() || !whole.endsWith(text)) {
            whole = text;
            find(text.replace(MarkedText.WRITERS_HYPHEN, '-'));
        }
        start = whole.length() - text.length();
        position = start;
    }

    @Override
    public int next() {
        position = breaks.nextSetBit(position + 1);
        return position < 0 ? position : position - start;
    }

    private void find(String text) {
        breaks = new BitSet(text.length() + 1);
        words.setText(text);
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            if (at == text.length() || !(joins(text, at) || inAddress(text, at))) {
                breaks.set(at);
            }
        }
        for (int scheme = text.indexOf("://"); scheme >= 0; scheme = text.indexOf("://", scheme + 3)) {
            breakAddress(text, scheme + 4);
        }
    }

    private static boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == '/'
                || after == '/'
                || (before == '–' && Character.isDigit(after))
                || (before == '-' && isHeldByHyphen(text, at))
                || ((before == '’' || before == '\'') && Character.isLetter(after));
    }

    /** "2017-2020", "5-årig" and "e-mail": a number and a single letter stay with what they are joined to. */
    private static boolean isHeldByHyphen(String text, int at) {
        if (at < 2) {
            return false;
        }
        char first = text.charAt(at - 2);
        boolean single = at < 3 || !Character.isLetterOrDigit(text.charAt(at - 3));
        return Character.isDigit(first) || (single && Character.isLetter(first));
    }

    private static boolean inAddress(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at).contains("://");
    }

    private void breakAddress(String text, int from) {
        for (int at = from; at < text.length() && !Character.isWhitespace(text.charAt(at)); at++) {
            if (AFTER_IN_ADDRESS.indexOf(text.charAt(at - 1)) >= 0) {
                breaks.set(at);
            }
        }
    }
}
