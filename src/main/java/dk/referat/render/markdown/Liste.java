package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A list: the kind of its labels, its first number, and the number that its author typed last. */
final class Liste extends Block {

    private final Listemaerke foerste;
    private Listemaerke sidste;
    private boolean kunEttaller = true;

    Liste(Listemaerke foerste) {
        this.foerste = foerste;
        this.sidste = foerste;
    }

    Listemaerke.Art art() {
        return foerste.art();
    }

    int start() {
        return foerste.nummer();
    }

    Listemaerke sidste() {
        return sidste;
    }

    /** Whether the mark carries the list on: the next number, or "1." again and again. */
    boolean fortsaettesAf(Listemaerke maerke) {
        return maerke.art() == art()
                && (!art().ordnet()
                        || maerke.nummer() == sidste.nummer() + 1
                        || (kunEttaller && foerste.nummer() == 1 && maerke.nummer() == 1));
    }

    void tilfoej(Listemaerke maerke) {
        kunEttaller &= maerke.nummer() == 1;
        sidste = maerke;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
