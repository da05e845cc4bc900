package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file that was asked for by its name makes no document, or not the one that was asked for. */
public final class IntetAtByggeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why there is nothing to build. */
    public enum Hvorfor {
        INTET_KOMMISSORIUM,
        ANDET_DOKUMENT
    }

    private final transient Path fil;
    private final Hvorfor hvorfor;

    public IntetAtByggeException(Path fil, Hvorfor hvorfor) {
        super(fil.toString());
        this.fil = fil;
        this.hvorfor = hvorfor;
    }

    public Path fil() {
        return fil;
    }

    public Hvorfor hvorfor() {
        return hvorfor;
    }
}
