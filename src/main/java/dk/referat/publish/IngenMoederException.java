package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a folder has no meeting files: most likely it is the wrong one. */
public final class IngenMoederException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path mappe;

    public IngenMoederException(Path mappe) {
        super(mappe.toString());
        this.mappe = mappe;
    }

    public Path mappe() {
        return mappe;
    }
}
