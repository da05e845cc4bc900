package dk.referat.publish;

import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.Sum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's documents are made of besides their own files, as sums: when one is another than last time, so may the
 * documents be.
 *
 * @param faelles of what every document depends on: the program, what it was asked for, the publisher, the bodies, the
 *     templates
 * @param filer of every other file of the referater folder: attachments, images, logos
 */
record Byggegrundlag(String faelles, String filer) {
    private static final String SKABELONER = "skabeloner";
    private static final String BILAG = "bilag";
    private static final String ORGANER = "organer";

    private static @Nullable String program;

    /** Empty where there are links in the folder: what they lead to need not be what it was, though they are. */
    static Optional<Byggegrundlag> af(Kildemappe kilde, Byggevalg valg, Kontrolvalg kontrol, String version)
            throws IOException {
        Path rod = kilde.referatmappe().rod();
        TreeMap<String, String> faelles = new TreeMap<>();
        TreeMap<String, String> andre = new TreeMap<>();
        boolean paalidelig = Filstand.erPaalidelig(rod);
        try {
            Optional<List<Path>> filer = filer(rod, kilde);
            if (filer.isEmpty()) {
                return Optional.empty();
            }
            for (Path fil : filer.get()) {
                String sti = rod.relativize(fil).toString().replace('\\', '/');
                boolean bilag = ligger(sti, BILAG);
                // Their state as well as their content: so the sum is one that a guess cannot be held against.
                if (ligger(sti, SKABELONER) || (!bilag && (ligger(sti, ORGANER) || Referatmappe.erUdgiverfil(fil)))) {
                    faelles.put(sti, Filstand.af(fil) + sumAf(fil));
                } else if (bilag || !Referatmappe.erYaml(fil)) {
                    andre.put(sti, Filstand.af(fil) + (paalidelig ? "" : sumAf(fil)));
                }
            }
        } catch (FileSystemException e) {
            // Whether it matters, only who needs the file can tell.
            return Optional.empty();
        }
        String valgt = String.join(
                "\n",
                version,
                program(),
                String.valueOf(kilde.referatmappe().erMaerket()),
                kilde.stedIReferatmappen(),
                valg.formater(kilde.udgiver()).toString(),
                valg.udgave().toString(),
                valg.dokument().toString(),
                valg.tid().toString(),
                kontrol.trin().toString(),
                String.valueOf(kontrol.undtag()),
                String.valueOf(kontrol.streng()),
                faelles.toString());
        return Optional.of(new Byggegrundlag(Sum.af(valgt), Sum.af(andre.toString())));
    }

    /** What is no file, such as a pipe, has nothing to sum. */
    private static String sumAf(Path fil) throws IOException {
        return Files.isRegularFile(fil) ? Sum.af(fil) : "";
    }

    private static boolean ligger(String sti, String mappe) {
        return ("/" + sti.toLowerCase(Locale.ROOT)).contains("/" + mappe + "/");
    }

    /** The program that runs is the one that was started, whatever lies in its place since. */
    private static synchronized String program() throws IOException {
        String kendt = program;
        if (kendt == null) {
            kendt = findProgram();
            program = kendt;
        }
        return kendt;
    }

    /** Two programs of one version may still be two, also by what they use. */
    private static String findProgram() throws IOException {
        StringBuilder program = new StringBuilder(System.getProperty("java.vm.version")).append('\n');
        try {
            Path sted = Path.of(Byggegrundlag.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            boolean jar = Files.isRegularFile(sted);
            Path mappe = jar ? Objects.requireNonNull(sted.getParent()) : sted;
            program.append(Filstand.iMappen(mappe, jar ? 1 : Integer.MAX_VALUE));
            if (jar && !Filstand.erPaalidelig(sted)) {
                program.append(Sum.af(sted));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return program.toString();
    }

    /**
     * All that may be read for a document: not what has been built, except where somebody keeps sources among it. Empty where one
     * of them is a link.
     */
    private static Optional<List<Path>> filer(Path rod, Kildemappe kilde) throws IOException {
        List<Path> filer = new ArrayList<>();
        List<Path> links = new ArrayList<>();
        Path ud = kilde.udmappe().toAbsolutePath().normalize();
        Path fra = kilde.mappe().toAbsolutePath().normalize();
        Files.walkFileTree(rod, new SimpleFileVisitor<>() {
            private final Map<Path, Indholdsfortegnelse> byggede = new HashMap<>();

            @Override
            public FileVisitResult preVisitDirectory(Path mappe, BasicFileAttributes attributter) throws IOException {
                if (!mappe.equals(rod)
                        && (Indenfor.erSkjult(mappe.getFileName()) || (mappe.equals(ud) && !fra.startsWith(ud)))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (Moedefiler.erBygget(mappe)) {
                    byggede.put(mappe, Indholdsfortegnelse.laes(mappe));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fil, BasicFileAttributes attributter) {
                if (!Indenfor.erSkjult(fil.getFileName()) && !erBygget(fil)) {
                    (attributter.isSymbolicLink() ? links : filer).add(fil);
                }
                return links.isEmpty() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            private boolean erBygget(Path fil) {
                return byggede.entrySet().stream()
                        .filter(b -> fil.startsWith(b.getKey()))
                        .anyMatch(b -> b.getValue()
                                .kender(b.getKey().relativize(fil).toString().replace('\\', '/')));
            }

            @Override
            public FileVisitResult visitFileFailed(Path fil, IOException e) throws IOException {
                throw e;
            }
        });
        return links.isEmpty() ? Optional.of(filer) : Optional.empty();
    }
}
