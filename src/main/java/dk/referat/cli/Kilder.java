package dk.referat.cli;

import dk.referat.model.Moede;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.yaml.TextDecoder;
import dk.referat.source.Kildeliste;
import dk.referat.source.Sum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The PATHs of a command line: files, folders, and {@code -} for standard input. */
final class Kilder {
    static final Path STANDARD_IND = Path.of("-");
    static final String STANDARD_IND_NAVN = "moede";

    private Kilder() {}

    /**
     * Each of them once, in the order given.
     *
     * @throws NoSuchFileException for the first that is not there, before anything is done with the others
     */
    static List<Path> hverForSig(List<Path> stier) throws IOException {
        Map<Path, Path> fundne = new LinkedHashMap<>();
        for (Path sti : stier) {
            if (sti.equals(STANDARD_IND)) {
                fundne.putIfAbsent(sti, sti);
            } else if (Files.exists(sti)) {
                fundne.putIfAbsent(sti.toRealPath(), sti);
            } else {
                throw new NoSuchFileException(sti.toString());
            }
        }
        return List.copyOf(fundne.values());
    }

    static ReadResult<Moede> standardInd(Referatlaeser laeser, InputStream ind) throws IOException {
        byte[] indhold = ind.readNBytes(TextDecoder.MAX_BYTES + 1);
        laeser.kilder().husk(STANDARD_IND, Kildeliste.Art.MOEDE, Sum.af(indhold));
        return laeser.moede(STANDARD_IND.toString(), indhold, her());
    }

    static Path her() {
        return Path.of("").toAbsolutePath();
    }

    /** The folder that a file lies in. */
    static Path mappe(Path fil) {
        return Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent(), "A file lies in a folder");
    }

    /** A path as a message shows it: from where the user stands, if it is below. */
    static String vist(Path sti) {
        Path hel = sti.toAbsolutePath().normalize();
        Path vist = hel.startsWith(her()) && !hel.equals(her()) ? her().relativize(hel) : hel;
        return vist.toString();
    }

    /** A path on the command line. An empty one is an unset variable of a script, and would mean the folder we stand in. */
    static final class Sti implements Ord<Path> {
        @Override
        public @Nullable Path laes(String ord) {
            try {
                return ord.isBlank() ? null : Path.of(ord);
            } catch (InvalidPathException e) {
                return null;
            }
        }

        @Override
        public Class<Path> type() {
            return Path.class;
        }
    }
}
