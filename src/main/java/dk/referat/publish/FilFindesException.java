package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Thrown before anything is written, when files stand in the way that referat did not make. */
public final class FilFindesException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Path> filer;

    FilFindesException(List<Path> filer) {
        super(String.valueOf(filer));
        this.filer = List.copyOf(filer);
    }

    public List<Path> filer() {
        return filer;
    }
}
