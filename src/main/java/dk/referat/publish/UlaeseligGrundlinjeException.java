package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A file given as a baseline is none. */
public final class UlaeseligGrundlinjeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path fil;
    private final int linje;

    UlaeseligGrundlinjeException(Path fil, int linje) {
        super(fil + ", line " + linje + ", is not a baseline");
        this.fil = fil;
        this.linje = linje;
    }

    public Path fil() {
        return fil;
    }

    /** The first line that cannot be read, counted from one. */
    public int linje() {
        return linje;
    }
}
