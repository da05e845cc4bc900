package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A footnote's text, as its author wrote it below the text ("[^1]: …"). */
final class FodnoteDefinition extends Block {

    private final BasedSequence maerke;

    /** @param maerke "[^1]:" where it stands */
    FodnoteDefinition(BasedSequence maerke) {
        this.maerke = maerke;
    }

    BasedSequence maerke() {
        return maerke;
    }

    String navn() {
        return maerke.subSequence(2, maerke.length() - 2).toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
