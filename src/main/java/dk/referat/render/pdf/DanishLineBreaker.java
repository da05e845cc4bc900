package dk.referat.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end: not inside "160/24", "v/Åse" or "13.00–15.00", as the layout engine's own breaker allows; in a
 * web address after each of its parts.
 */
final class DanishLineBreaker implements FSTextBreaker {

    private static final String AFTER_IN_ADDRESS = "/-?&=";

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private BitSet breaks = new BitSet();
    private int position;

    @Override
    public void setText(String text) {
        breaks = new BitSet(text.length() + 1);
        position = 0;
        words.setText(text);
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (end == text.length() || !joins(text, end)) {
                breaks.set(end);
                breakAddress(text, start, end);
                start = end;
            }
        }
    }

    @Override
    public int next() {
        position = breaks.nextSetBit(position + 1);
        return position;
    }

    private static boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == '/' || after == '/' || (before == '–' && Character.isDigit(after));
    }

    private void breakAddress(String text, int start, int end) {
        int scheme = text.indexOf("://", start);
        if (scheme < 0 || scheme >= end) {
            return;
        }
        for (int at = scheme + 4; at < end; at++) {
            if (AFTER_IN_ADDRESS.indexOf(text.charAt(at - 1)) >= 0) {
                breaks.set(at);
            }
        }
    }
}
