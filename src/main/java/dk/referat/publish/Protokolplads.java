package dk.referat.publish;

import dk.referat.report.Byggeprotokol;
import dk.referat.source.Indenfor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where the record of a build may be written. */
public final class Protokolplads {
    private static final int BEGYNDELSE = 100;

    private Protokolplads() {}

    /** Over nothing, or over another record, but never over anything else; what is no file, such as a pipe, takes all. */
    public static boolean kanSkrivesTil(Path fil) throws IOException {
        if (!Files.exists(fil)) {
            // A link to nothing is something.
            return !Files.exists(fil, LinkOption.NOFOLLOW_LINKS);
        }
        if (!Files.isRegularFile(fil)) {
            return !Files.isDirectory(fil);
        }
        try (InputStream ind = Files.newInputStream(fil)) {
            return Byggeprotokol.erProtokol(ind.readNBytes(BEGYNDELSE));
        }
    }

    /** Whether a file lies in a folder or below it, links followed; neither need be there yet. */
    static boolean ligger(Path fil, Path mappe) throws IOException {
        return Indenfor.egentlig(fil).startsWith(Indenfor.egentlig(mappe));
    }
}
