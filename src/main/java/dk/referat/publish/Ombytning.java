package dk.referat.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts files in place one by one, each in one step, and can take them back: what stood there is kept aside until all of it has
 * gone well. So a file that another program holds open does not leave half of a build published.
 */
final class Ombytning {
    private final Path gamle;
    private final Deque<Skridt> skridt = new ArrayDeque<>();
    private int nummer;
    private @Nullable Path iGang;

    /** @param foer what stood there; null for nothing */
    private record Skridt(Path sted, @Nullable Path foer) {}

    /** @param gamle a folder on the same disk that goes away later, made when there is something to keep */
    Ombytning(Path gamle) {
        this.gamle = gamle;
    }

    /** Puts a new file where there is none, or in the old one's place. */
    void indsaet(Path ny, Path sted) throws IOException {
        iGang = sted;
        opretMappe(sted);
        Path foer = Files.exists(sted, LinkOption.NOFOLLOW_LINKS) ? gem(sted) : null;
        flyt(ny, sted);
        skridt.push(new Skridt(sted, foer));
    }

    /** Takes a file away. */
    void fjern(Path sted) throws IOException {
        iGang = sted;
        Path foer = ledig();
        Files.move(sted, foer);
        skridt.push(new Skridt(sted, foer));
    }

    /** The place that is being changed, which a message must name; null before the first. */
    @Nullable
    Path iGang() {
        return iGang;
    }

    /**
     * Takes everything back, the last first.
     *
     * @return whether all is as it was
     */
    boolean fortryd() {
        boolean somFoer = true;
        while (!skridt.isEmpty()) {
            somFoer &= fortryd(skridt.pop());
        }
        return somFoer;
    }

    private static boolean fortryd(Skridt skridt) {
        try {
            if (skridt.foer() != null) {
                Files.createDirectories(Objects.requireNonNull(skridt.sted().getParent()));
                flyt(skridt.foer(), skridt.sted());
            } else if (!Files.isDirectory(skridt.sted(), LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(skridt.sted());
            } else {
                fjernTom(skridt.sted());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** An empty folder is in nobody's way, and one that something has come into is not ours to remove. */
    private static void fjernTom(Path mappe) {
        try {
            Files.delete(mappe);
        } catch (IOException e) {
            // It stays.
        }
    }

    private void opretMappe(Path sted) throws IOException {
        Path mappe = Objects.requireNonNull(sted.getParent());
        Deque<Path> nye = new ArrayDeque<>();
        for (Path oppe = mappe; oppe != null && !Files.exists(oppe); oppe = oppe.getParent()) {
            nye.push(oppe);
        }
        for (Path ny : nye) {
            Files.createDirectory(ny);
            skridt.push(new Skridt(ny, null));
        }
    }

    /** A second name for the same file costs nothing; where the disk has no such thing, a copy. */
    private Path gem(Path sted) throws IOException {
        Path foer = ledig();
        if (Files.isRegularFile(sted, LinkOption.NOFOLLOW_LINKS)) {
            try {
                return Files.createLink(foer, sted);
            } catch (IOException | UnsupportedOperationException e) {
                // A copy, then.
            }
        }
        return Files.copy(sted, foer, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path ledig() throws IOException {
        Files.createDirectories(gamle);
        return gamle.resolve(String.valueOf(nummer++));
    }

    private static void flyt(Path fra, Path til) throws IOException {
        try {
            Files.move(fra, til, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fra, til, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
