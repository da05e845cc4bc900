package dk.referat.publish;

import java.nio.file.Path;

/** What is closed and what is public would lie in one folder, from where both could be put on the web. */
public final class UdgaverBlandesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path udmappe;
    private final boolean intern;

    /** @param intern whether it is the internal edition that was asked for */
    UdgaverBlandesException(Path udmappe, boolean intern) {
        super("Two editions in one folder");
        this.udmappe = udmappe;
        this.intern = intern;
    }

    public Path udmappe() {
        return udmappe;
    }

    public boolean intern() {
        return intern;
    }
}
