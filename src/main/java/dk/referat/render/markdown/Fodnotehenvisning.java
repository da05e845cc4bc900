package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The place in a text that a footnote belongs to ("[^1]"). */
final class Fodnotehenvisning extends Node {

    Fodnotehenvisning(BasedSequence tegn) {
        super(tegn);
    }

    String navn() {
        return getChars().subSequence(2, getChars().length() - 1).toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
