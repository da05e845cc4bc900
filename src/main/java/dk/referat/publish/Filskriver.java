package dk.referat.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one file whole or not at all: what stood there stays until the new one is ready. */
public final class Filskriver {
    private Filskriver() {}

    /**
     * Puts new content in a file's place; a file that is there keeps its permissions, and a link stays a link.
     *
     * @throws IOException when it cannot be written; then what stood there still does
     */
    public static void skriv(Path fil, byte[] indhold) throws IOException {
        boolean findes = Files.exists(fil);
        if (findes && !Files.isRegularFile(fil)) {
            // Such as /dev/stdout, which cannot be put aside.
            Files.write(fil, indhold);
            return;
        }
        Path maal = findes || Files.exists(fil, LinkOption.NOFOLLOW_LINKS) ? fil.toRealPath() : fil.toAbsolutePath();
        Path ny = Files.createTempFile(Objects.requireNonNull(maal.getParent()), ".referat-", ".ny");
        try {
            skriv(ny, maal, indhold);
            saetRettigheder(ny, findes ? maal : null);
            Files.move(ny, maal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(ny);
        }
    }

    /** A full disk is told of without a name. */
    private static void skriv(Path ny, Path maal, byte[] indhold) throws IOException {
        try {
            Files.write(ny, indhold);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException navngivet = new FileSystemException(maal.toString(), null, e.getMessage());
            navngivet.initCause(e);
            throw navngivet;
        }
    }

    /** Those of the file that was there; a temporary file is its owner's alone, but a report is for others to read as well. */
    private static void saetRettigheder(Path ny, @Nullable Path gammel) throws IOException {
        // Asked of the file and not of the disk that it lies on, which a chroot may not know.
        if (Files.getFileAttributeView(ny, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(
                    ny,
                    gammel == null
                            ? PosixFilePermissions.fromString("rw-r--r--")
                            : Files.getPosixFilePermissions(gammel));
        }
    }
}
