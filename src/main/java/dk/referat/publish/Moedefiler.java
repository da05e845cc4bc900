package dk.referat.publish;

import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.Orden;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the files of a folder: every YAML file is a meeting but those that are something else by their place or name. */
public final class Moedefiler {
    private static final Set<String> ANDET = Set.of("skabeloner", "bilag");

    private Moedefiler() {}

    /** Where a folder's documents go when nobody says otherwise. */
    static final String STANDARD_UDMAPPE = "udgivet";

    /**
     * A folder to look in; what is a link itself is followed, links inside it to other folders are not.
     *
     * <p>A link to a file outside the referater folder is an error: nobody but who sent the folder has asked for it.
     */
    public record Mappe(Path sti) {
        /** Every YAML file that somebody writes: meetings, bodies and the publisher's. */
        public List<Path> alle() throws IOException {
            return yamlfiler(sti.resolve(STANDARD_UDMAPPE));
        }

        /** The meeting files. */
        public List<Path> moeder(Path udmappe) throws IOException {
            return filer(udmappe).moeder();
        }

        /** The files that something is made of, by what they are. */
        Filer filer(Path udmappe) throws IOException {
            List<Path> moeder = new ArrayList<>();
            List<Path> organer = new ArrayList<>();
            List<Path> rapporter = new ArrayList<>();
            for (Path fil : yamlfiler(udmappe)) {
                if (Referatmappe.erOrganfil(fil)) {
                    organer.add(fil);
                } else if (Referatmappe.erRapportfil(fil)) {
                    rapporter.add(fil);
                } else if (!Referatmappe.erUdgiverfil(fil)) {
                    moeder.add(fil);
                }
            }
            return new Filer(List.copyOf(moeder), List.copyOf(organer), List.copyOf(rapporter));
        }

        private List<Path> yamlfiler(Path udmappe) throws IOException {
            List<Path> filer = new ArrayList<>();
            Path rod = Referatmappe.omkring(sti).rod();
            Files.walkFileTree(sti, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path undermappe, BasicFileAttributes attributter)
                        throws IOException {
                    return undermappe.equals(sti) || !springesOver(undermappe, udmappe)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path fil, BasicFileAttributes attributter) throws IOException {
                    boolean skjult = navn(fil).startsWith(".");
                    boolean link = attributter.isSymbolicLink();
                    if (Referatmappe.erYaml(fil)
                            && !skjult
                            && (link ? Files.isRegularFile(fil) : attributter.isRegularFile())) {
                        filer.add(link ? Indenfor.kraev(fil, rod) : fil);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            // Not as paths, which Windows sorts without regard to capitals.
            filer.sort(Orden.efter(f -> f.toString().replace('\\', '/')));
            return filer;
        }
    }

    /** @param organer the bodies' files, whether or not a meeting uses them */
    record Filer(List<Path> moeder, List<Path> organer, List<Path> rapporter) {}

    public static Mappe mappe(Path sti) throws IOException {
        return new Mappe(Files.isSymbolicLink(sti) ? sti.toRealPath() : sti);
    }

    /** What is built is not read again, whether by this run or, as its list of contents shows, by another. */
    private static boolean springesOver(Path mappe, Path udmappe) throws IOException {
        String navn = navn(mappe).toLowerCase(Locale.ROOT);
        return ANDET.contains(navn)
                || navn.startsWith(".")
                || erBygget(mappe)
                || (Files.exists(udmappe) && Files.isSameFile(mappe, udmappe));
    }

    /** Whether a whole folder, or the attachments of one meeting, have been built into it. */
    public static boolean erBygget(Path mappe) {
        return Files.exists(mappe.resolve(Indholdsfortegnelse.FILNAVN), LinkOption.NOFOLLOW_LINKS);
    }

    private static String navn(Path sti) {
        return String.valueOf(sti.getFileName());
    }
}
