package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Thrown before anything is written, when something stands in the way that is not referat's to replace. */
public final class FilFindesException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Path> filer;
    private final boolean kanOverskrives;

    FilFindesException(List<Path> filer, boolean kanOverskrives) {
        super(String.valueOf(filer));
        this.filer = List.copyOf(filer);
        this.kanOverskrives = kanOverskrives;
    }

    public List<Path> filer() {
        return filer;
    }

    /** Whether they are files, which the user may ask to have replaced; a folder or a link to one never is. */
    public boolean kanOverskrives() {
        return kanOverskrives;
    }
}
