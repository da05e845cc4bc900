package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when two builds would write the same folder at the same time. */
public final class MappeOptagetException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path mappe;

    MappeOptagetException(Path mappe) {
        super(mappe.toString());
        this.mappe = mappe;
    }

    public Path mappe() {
        return mappe;
    }
}
