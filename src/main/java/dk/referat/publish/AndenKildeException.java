package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown before anything is written, when the build of one folder would remove what was built from another. */
public final class AndenKildeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path udmappe;
    private final String kilde;

    AndenKildeException(Path udmappe, String kilde) {
        super(udmappe + " <- " + kilde);
        this.udmappe = udmappe;
        this.kilde = kilde;
    }

    public Path udmappe() {
        return udmappe;
    }

    /** The folder that it was built from, seen from the referater folder. */
    public String kilde() {
        return kilde;
    }
}
