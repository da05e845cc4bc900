package dk.referat.publish;

import dk.referat.render.html.Ophav;
import dk.referat.render.pdf.PdfOrigin;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes whole files or none: to a new file beside the old one, which it then takes the place of in one step. */
final class Filskriver {
    private Filskriver() {}

    static void skriv(Path fil, byte[] indhold) throws IOException {
        Path mappe = fil.toAbsolutePath().getParent();
        if (mappe == null) {
            throw new IOException(fil + " er ikke en fil, der kan skrives");
        }
        Files.createDirectories(mappe);
        if (Files.isRegularFile(fil)
                && Files.size(fil) == indhold.length
                && Arrays.equals(Files.readAllBytes(fil), indhold)) {
            return;
        }
        Path ny = Files.createTempFile(mappe, ".referat-", ".ny");
        try {
            Files.write(ny, indhold);
            laesbarForAlle(ny);
            flyt(ny, fil);
        } finally {
            Files.deleteIfExists(ny);
        }
    }

    /** Puts a finished file in its place in one step. */
    static void flyt(Path fra, Path til) throws IOException {
        try {
            Files.move(fra, til, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fra, til, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static boolean mangler(Path fil) {
        return !Files.exists(fil, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean erEns(Path fil, byte[] indhold) throws IOException {
        return Files.isRegularFile(fil)
                && Files.size(fil) == indhold.length
                && Arrays.equals(Files.readAllBytes(fil), indhold);
    }

    /** Whether a file may be written: there is none, or referat made the one that is there. */
    static boolean maaSkrives(Path fil) throws IOException {
        if (mangler(fil)) {
            return true;
        }
        if (!Files.isRegularFile(fil)) {
            return false;
        }
        byte[] indhold = Files.readAllBytes(fil);
        return Ophav.erReferats(indhold) || PdfOrigin.madeByReferat(indhold);
    }

    /** A temporary file is its owner's alone; what is published is for everybody to read. */
    private static void laesbarForAlle(Path fil) throws IOException {
        if (Files.getFileStore(fil).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fil, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
