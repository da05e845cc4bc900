package dk.referat.source;

import java.io.IOException;
import java.nio.file.Path;

/** A file that somebody's folder leads to by a link is not in that folder, or is hidden there. */
public final class UdenforException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path fil;

    public UdenforException(Path fil) {
        super(fil + " leads out of its folder");
        this.fil = fil;
    }

    public Path fil() {
        return fil;
    }
}
