package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file before and after it was mended; nothing is written before {@link #skriv()}.
 *
 * @param antal how many places were mended
 */
public record Rettelse(Path fil, byte[] foerBytes, byte[] efterBytes, String foer, String efter, int antal) {
    public boolean erAendret() {
        return !foer.equals(efter);
    }

    /**
     * Puts the mended file in the old one's place, whole or not at all.
     *
     * @throws IOException also when the file was changed by somebody else in between; then it is left alone
     */
    public void skriv() throws IOException {
        Path maal = fil.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(maal), foerBytes)) {
            throw new IOException(fil + " was changed while it was being mended");
        }
        Path mappe = Objects.requireNonNull(maal.getParent());
        Path ny = Files.createTempFile(mappe, ".referat-ret-", ".ny");
        try {
            Files.write(ny, efterBytes);
            if (Files.getFileStore(maal).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(ny, Files.getPosixFilePermissions(maal));
            }
            Files.move(ny, maal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(ny);
        }
    }
}
