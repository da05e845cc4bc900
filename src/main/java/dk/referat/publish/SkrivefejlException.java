package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Thrown when a file of a build, or its record, cannot be written. */
public final class SkrivefejlException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path fil;
    private final boolean somFoer;

    SkrivefejlException(Path fil, boolean somFoer, IOException aarsag) {
        super(fil + ": " + aarsag.getMessage(), aarsag);
        this.fil = fil;
        this.somFoer = somFoer;
    }

    /** The file as the user knows it, not the one that we make ready aside. */
    public Path fil() {
        return fil;
    }

    /** Whether everything that was written before stands as it did. */
    public boolean erSomFoer() {
        return somFoer;
    }

    public IOException aarsag() {
        return (IOException) Objects.requireNonNull(getCause());
    }
}
