package dk.referat.publish;

import dk.referat.source.Indenfor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Finds a file that an author names, and decides whether it may be published.
 *
 * <p>Only what really lies inside the referater folder is taken, links followed: a path in a file that somebody sent must
 * not publish the rest of the machine.
 */
final class Filopslag {
    /** A drive of Windows, a web address, or the beginning of a path that is not seen from the meeting. */
    private static final Pattern IKKE_RELATIV = Pattern.compile("^(?:[/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:)");

    private Filopslag() {}

    /** A file, or why there is none. */
    sealed interface Svar permits Fundet, Afvist {}

    record Fundet(Path fil) implements Svar {}

    /** @param hvorfor goes on after the file's name: «findes ikke» */
    record Afvist(Grund grund, String hvorfor) implements Svar {}

    /** What kind of mistake it is. */
    enum Grund {
        IKKE_SKREVET,
        FINDES_IKKE,
        MAPPE,
        UDENFOR
    }

    /**
     * @param mappe the folder of the file in which the path is written
     * @param rod the referater folder
     * @param fra what the messages call the first of them: «mødets mappe»
     */
    static Svar find(String skrevet, Path mappe, Path rod, String fra) throws IOException {
        if (skrevet.isBlank()) {
            return new Afvist(Grund.IKKE_SKREVET, "");
        }
        if (IKKE_RELATIV.matcher(skrevet).find()) {
            return new Afvist(Grund.UDENFOR, "er ikke en sti set fra " + fra);
        }
        Path fil;
        try {
            // A backslash is what Windows writes, and no Danish file name has one.
            fil = mappe.resolve(skrevet.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            return new Afvist(Grund.FINDES_IKKE, "findes ikke");
        }
        if (!fil.startsWith(rod)) {
            return new Afvist(Grund.UDENFOR, "ligger uden for referatmappen");
        }
        if (Indenfor.erSkjult(rod.relativize(fil))) {
            return new Afvist(Grund.UDENFOR, "er skjult og skal ikke udgives");
        }
        if (Files.isDirectory(fil)) {
            return new Afvist(Grund.MAPPE, "er en mappe, ikke en fil");
        }
        if (!Files.isRegularFile(fil)) {
            return new Afvist(Grund.FINDES_IKKE, "findes ikke");
        }
        Path aegte = fil.toRealPath();
        if (!aegte.startsWith(rod.toRealPath())) {
            return new Afvist(Grund.UDENFOR, "er et link, som fører ud af referatmappen");
        }
        if (Indenfor.erSkjult(rod.toRealPath().relativize(aegte))) {
            return new Afvist(Grund.UDENFOR, "er et link til en skjult fil, som ikke skal udgives");
        }
        return new Fundet(fil);
    }
}
