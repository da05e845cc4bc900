package dk.referat.source;

import java.nio.file.Path;

/** A path as messages show it: from here where it lies below, and with {@code /} on every system. */
public final class ShownPath {
    private ShownPath() {}

    public static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        boolean relative = !path.isAbsolute() || whole.startsWith(here);
        // On Windows a path on another drive has no way from here.
        boolean possible = here.getRoot() != null && here.getRoot().equals(whole.getRoot());
        return (relative && possible ? here.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }
}
