package dk.referat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class-data archives, see {@link Arkiv}: two runs with some meetings, which nobody sees. Whatever goes wrong is
 * nobody's fault, and the program works without them.
 */
final class Oplaering {
    /** The launcher asks for no more archives of a Java that cannot make any. */
    static final String INGEN = ".ingen";

    /** Of several kinds: what none of them needs is not in the archive. */
    private static final List<String> BYGGES = List.of(
            "moeder/2018-10-29-forskningsudvalget.yaml",
            "moeder/2024-06-12-arbejdsgruppen.yaml",
            "moeder/2024-12-18-styregruppen.yaml",
            "moeder/2025-01-15-proeve.yaml",
            "organer/fagligt-raad.yaml",
            "rapporter/2018-forskningsudvalget.yaml");

    private static final List<String> FLERE = List.of(
            "referat.yaml",
            "moeder/2017-09-22-forskningsudvalget.yaml",
            "moeder/2017-11-30-forskningsudvalget.yaml",
            "moeder/2018-06-22-forskningsudvalget.yaml",
            "moeder/2018-09-11-forskningsudvalget.yaml",
            "organer/arbejdsgruppen.yaml",
            "organer/forskningsudvalget.yaml",
            "organer/styregruppen.yaml");

    private static final String ARBEJDE = ".oplaering";
    private static final int FOERSTE_AOT = 25;

    /** One for checking, since to read what a build needs would take longer than the check. */
    private static final Map<String, List<String>> SLAGS =
            Map.of("validate", List.of(), "build", List.of("--output", "ud"));

    private static final List<String> ALLE = List.of("validate", "build");

    private final Path mappe;
    private final String java;

    private Oplaering(Path mappe, String java) {
        this.mappe = mappe;
        this.java = java;
    }

    /**
     * Makes those that are missing.
     *
     * @param argumenter the folder for them, the version of Java that their names tell, and for which commands; all when
     *     none is named
     */
    public static void main(String[] argumenter) throws IOException, InterruptedException {
        Path mappe = Path.of(argumenter[0]).toAbsolutePath();
        Files.createDirectories(mappe);
        // Two that start at once make one set.
        try (FileChannel kanal =
                        FileChannel.open(mappe.resolve(".laas"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock laas = kanal.tryLock()) {
            if (laas != null) {
                List<String> slags = List.of(argumenter).subList(2, argumenter.length);
                new Oplaering(mappe, argumenter[1]).lavAlle(slags.isEmpty() ? ALLE : slags);
            }
        }
    }

    private void lavAlle(List<String> valgte) throws IOException, InterruptedException {
        fjernAfbrudte();
        String sum = Programsum.af(Arkiv.lib());
        boolean aot = Runtime.version().feature() >= FOERSTE_AOT;
        for (String slags : valgte) {
            if (findes(slags, sum)) {
                continue;
            }
            Path arbejde = Files.createTempDirectory(mappe, ARBEJDE);
            try {
                Path nyt = lav(slags, arbejde, aot, sum);
                // What was run must be what was summed.
                if (nyt == null || !Programsum.af(Arkiv.lib()).equals(sum)) {
                    Files.writeString(mappe.resolve(java + INGEN), "");
                    return;
                }
                fjernAndre(slags);
                // An older Java falls over half an archive, so the launcher looks at the size.
                String navn = slags + "-" + java + "-" + Files.size(nyt) + Arkiv.maerke(sum) + (aot ? "aot" : "jsa");
                Files.move(nyt, mappe.resolve(navn), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                slet(arbejde);
            }
        }
        Files.deleteIfExists(mappe.resolve(java + INGEN));
    }

    /** The archive that a run with some meetings leaves; null when it leaves none. */
    private static @Nullable Path lav(String slags, Path arbejde, boolean aot, String sum)
            throws IOException, InterruptedException {
        for (String navn : BYGGES) {
            skriv(navn, arbejde);
        }
        for (String navn : FLERE) {
            skriv(navn, arbejde);
        }
        Path nyt = arbejde.resolve("nyt");
        List<String> linje = new ArrayList<>(Arkiv.java());
        linje.add((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + nyt);
        // What looks whether an archive is the right one should be in it.
        linje.add("-D" + Arkiv.ARKIV + "=" + Arkiv.maerke(sum));
        linje.addAll(List.of("-cp", Arkiv.klassesti(), Main.class.getName()));
        linje.add(slags);
        linje.addAll(BYGGES);
        linje.addAll(Objects.requireNonNull(SLAGS.get(slags)));
        Process proces = new ProcessBuilder(linje)
                .directory(arbejde.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        proces.getOutputStream().close();
        if (proces.waitFor() != Udgangskode.FINT || !Files.isRegularFile(nyt)) {
            return null;
        }
        // After a power failure there must be no whole name with half a content.
        try (FileChannel kanal = FileChannel.open(nyt, StandardOpenOption.READ)) {
            kanal.force(true);
        }
        return nyt;
    }

    private static void skriv(String navn, Path arbejde) throws IOException {
        Path fil = arbejde.resolve(navn);
        Files.createDirectories(Objects.requireNonNull(fil.getParent()));
        try (InputStream ind = Objects.requireNonNull(Oplaering.class.getResourceAsStream("oplaering/" + navn))) {
            Files.copy(ind, fil);
        }
    }

    /** What was left by one that was stopped; whoever holds the lock is the only one. */
    private void fjernAfbrudte() throws IOException {
        try (DirectoryStream<Path> gamle = Files.newDirectoryStream(mappe, ARBEJDE + "*")) {
            for (Path gammel : gamle) {
                slet(gammel);
            }
        }
    }

    private boolean findes(String slags, String sum) throws IOException {
        try (DirectoryStream<Path> mulige =
                Files.newDirectoryStream(mappe, slags + "-" + java + "-*" + Arkiv.maerke(sum) + "*")) {
            return mulige.iterator().hasNext();
        }
    }

    private void fjernAndre(String slags) throws IOException {
        try (DirectoryStream<Path> andre = Files.newDirectoryStream(mappe, slags + "-" + java + "-*")) {
            andre.forEach(Oplaering::sletOmMuligt);
        }
    }

    /** On Windows one that is in use stays. */
    private static void sletOmMuligt(Path fil) {
        try {
            Files.deleteIfExists(fil);
        } catch (IOException e) {
            // The next one to make archives tries again.
        }
    }

    private static void slet(Path mappe) throws IOException {
        try (Stream<Path> alt = Files.walk(mappe)) {
            List<Path> nedefra = alt.sorted(Comparator.reverseOrder()).toList();
            for (Path sti : nedefra) {
                Files.deleteIfExists(sti);
            }
        }
    }
}
