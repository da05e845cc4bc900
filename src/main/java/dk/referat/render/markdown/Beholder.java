package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A fenced container of a template ("::: section punkt #pkt-1"). */
final class Beholder extends Block {

    private final Beholderinfo info;

    Beholder(Beholderinfo info) {
        this.info = info;
    }

    Beholderinfo info() {
        return info;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The line ":::" that closes a container; prints nothing. */
    static final class Slut extends Block {

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
