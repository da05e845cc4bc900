package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The record of a build would lie among what is published. */
public final class ProtokolIUdmappenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path udmappe;

    ProtokolIUdmappenException(Path udmappe) {
        super("The record would lie in " + udmappe);
        this.udmappe = udmappe;
    }

    public Path udmappe() {
        return udmappe;
    }
}
