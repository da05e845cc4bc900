package dk.referat.cli;

import dk.referat.model.Moede;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The PATHs of a command line: files, folders, and {@code -} for standard input. */
final class Kilder {
    static final Path STANDARD_IND = Path.of("-");
    static final String STANDARD_IND_NAVN = "moede";

    private Kilder() {}

    /** @throws NoSuchFileException for the first that is not there, before anything is done with the others */
    static void findes(List<Path> stier) throws NoSuchFileException {
        for (Path sti : stier) {
            if (!sti.equals(STANDARD_IND) && !Files.exists(sti)) {
                throw new NoSuchFileException(sti.toString());
            }
        }
    }

    static ReadResult<Moede> standardInd(Referatlaeser laeser, InputStream ind) throws IOException {
        return laeser.moede(
                "-", ind.readNBytes(TextDecoder.MAX_BYTES + 1), Path.of("").toAbsolutePath());
    }
}
