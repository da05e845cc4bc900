package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The lines that follow the one being parsed. */
final class Linjer {

    private Linjer() {}

    static CharSequence naeste(ParserState state) {
        BasedSequence dokument = state.getLine().getBaseSequence();
        int start = Math.min(state.getLineEndIndex(), dokument.length());
        return dokument.subSequence(start, slut(dokument, start));
    }

    /** The index of the line end at or after start. */
    static int slut(CharSequence dokument, int start) {
        int i = start;
        while (i < dokument.length() && dokument.charAt(i) != '\n' && dokument.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The index of the line after the one that ends at slut. */
    static int efter(CharSequence dokument, int slut) {
        boolean crlf =
                slut + 1 < dokument.length() && dokument.charAt(slut) == '\r' && dokument.charAt(slut + 1) == '\n';
        return slut + (crlf ? 2 : 1);
    }
}
