package dk.referat.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file, which is another when the file has been written to. On Unix that cannot be avoided: the time
 * of the last change of any kind is the system's own, whatever a program sets the others to.
 */
final class Filstand {
    private static final String UNIX = "unix:isRegularFile,size,lastModifiedTime,ctime,ino,dev";

    private static final Set<String> PAALIDELIGE =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "overlay", "tmpfs", "apfs", "hfs");

    private Filstand() {}

    static String af(Path fil) throws IOException {
        return laes(fil).tekst();
    }

    /** The same of what should be a file: empty where none can be reached, or it is something else, such as a link. */
    static Optional<String> afFil(Path fil) throws IOException {
        try {
            Stand stand = laes(fil);
            return stand.erFil() ? Optional.of(stand.tekst()) : Optional.empty();
        } catch (FileSystemException e) {
            return Optional.empty();
        }
    }

    private record Stand(boolean erFil, String tekst) {}

    private static Stand laes(Path fil) throws IOException {
        try {
            Map<String, Object> alt = Files.readAttributes(fil, UNIX, LinkOption.NOFOLLOW_LINKS);
            return new Stand(
                    Boolean.TRUE.equals(alt.get("isRegularFile")),
                    alt.get("size") + " " + nanosekunder(alt.get("lastModifiedTime")) + " "
                            + nanosekunder(alt.get("ctime")) + " " + alt.get("ino") + " " + alt.get("dev"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            BasicFileAttributes alt = Files.readAttributes(fil, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stand(
                    alt.isRegularFile(),
                    alt.size() + " " + nanosekunder(alt.lastModifiedTime()) + " " + nanosekunder(alt.creationTime()));
        }
    }

    private static long nanosekunder(@Nullable Object tid) {
        return ((FileTime) Objects.requireNonNull(tid)).to(TimeUnit.NANOSECONDS);
    }

    /** What it says of all files of a folder, by name. */
    static String iMappen(Path mappe, int dybde) throws IOException {
        StringBuilder stand = new StringBuilder();
        try (Stream<Path> filer = Files.walk(mappe, dybde)) {
            for (Path fil : filer.filter(Files::isRegularFile).sorted().toList()) {
                stand.append(mappe.relativize(fil)).append(' ').append(af(fil)).append('\n');
            }
        }
        return stand.toString();
    }

    /**
     * Whether the file system tells of every change, so that a file need not be read to know that it is the same. Those of other
     * systems and of networks keep other times than their own; one that cannot be named, such as that of a chroot, is not trusted.
     */
    static boolean erPaalidelig(Path fil) {
        if (!fil.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        try {
            return PAALIDELIGE.contains(Files.getFileStore(fil).type());
        } catch (IOException e) {
            return false;
        }
    }
}
