package dk.referat.source;

import java.io.IOException;
import java.nio.file.Path;

/** A file that was read twice was not the same the second time, so that no checksum would be of what was used. */
public final class AendretKildeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path fil;

    public AendretKildeException(Path fil) {
        super(fil + " was changed while it was used");
        this.fil = fil;
    }

    public Path fil() {
        return fil;
    }
}
