package dk.referat.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps reading and writing inside a folder that somebody sent, links followed: one of them may lead to the rest of the
 * machine, or to what is hidden, such as the settings of Git with their keys.
 */
public final class Indenfor {
    private Indenfor() {}

    /**
     * The file itself, when what it leads to lies in the folder.
     *
     * @param fil need not be there; then the folders above it count
     * @throws UdenforException when it does not
     */
    public static Path kraev(Path fil, Path rod) throws IOException {
        Path egentlig = egentlig(fil);
        Path mappe = egentlig(rod);
        if (!egentlig.startsWith(mappe) || erSkjult(mappe.relativize(egentlig))) {
            throw new UdenforException(fil);
        }
        return fil;
    }

    /** Where a path leads, links followed; what is not there yet is where it would be. */
    public static Path egentlig(Path sti) throws IOException {
        Path hel = sti.toAbsolutePath().normalize();
        Path findes = hel;
        while (findes != null && !Files.exists(findes)) {
            if (Files.isSymbolicLink(findes)) {
                // It leads to nothing yet, and what is written to it would be made there.
                return egentlig(
                        findes.resolveSibling(Files.readSymbolicLink(findes)).resolve(findes.relativize(hel)));
            }
            findes = findes.getParent();
        }
        return findes == null ? hel : findes.toRealPath().resolve(findes.relativize(hel));
    }

    /** A name with a dot first holds settings and keys, such as those of Git; nobody publishes them on purpose. */
    public static boolean erSkjult(Path sti) {
        for (Path led : sti) {
            if (led.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
