package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that stands in the text without any markup, and becomes a link. */
final class BarAdresse extends Node {

    private final String tekst;
    private final String href;

    BarAdresse(BasedSequence chars, String tekst, String href) {
        super(chars);
        this.tekst = tekst;
        this.href = href;
    }

    String tekst() {
        return tekst;
    }

    String href() {
        return href;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
