package dk.referat.publish;

import dk.referat.read.Referatmappe;
import dk.referat.source.Sum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Empty where there are links in the folder: what they lead to need not be what it was, though they are. */
    static Optional<Byggegrundlag> af(Kildemappe kilde, Byggevalg valg, Kontrolvalg kontrol, String version)
            throws IOException {
        Path rod = kilde.referatmappe().rod();
        TreeMap<String, String> faelles = new TreeMap<>();
        TreeMap<String, String> andre = new TreeMap<>();
        for (Path fil : filer(rod, kilde.udmappe())) {
            if (Files.isSymbolicLink(fil)) {
                return Optional.empty();
            }
            String sti = rod.relativize(fil).toString().replace('\\', '/').toLowerCase(Locale.ROOT);
            boolean bilag = ligger(sti, BILAG);
            boolean skabelon = ligger(sti, SKABELONER);
            boolean organ = ligger(sti, ORGANER);
            if (skabelon || (!bilag && (organ || Referatmappe.erUdgiverfil(fil)))) {
                faelles.put(sti, Sum.af(fil));
            } else if (bilag || !Referatmappe.erYaml(fil)) {
                andre.put(sti, Filstand.af(fil) + (Filstand.erPaalidelig(fil) ? "" : Sum.af(fil)));
            }
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
        return Optional.of(new Byggegrundlag(sum(valgt), sum(andre.toString())));
    }

    private static String sum(String tekst) {
        return Sum.af(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean ligger(String sti, String mappe) {
        return ("/" + sti).contains("/" + mappe + "/");
    }

    /** Two programs of one version may still be two. */
    private static String program() throws IOException {
        try {
            Path program = Path.of(Byggegrundlag.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(program) ? Sum.af(program) : "";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filer(Path rod, Path udmappe) throws IOException {
        List<Path> filer = new ArrayList<>();
        Path ud = udmappe.toAbsolutePath().normalize();
        Files.walkFileTree(rod, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path mappe, BasicFileAttributes attributter) {
                boolean udenfor = !mappe.equals(rod)
                        && (erSkjult(mappe)
                                || mappe.equals(ud)
                                || Files.exists(mappe.resolve(Indholdsfortegnelse.FILNAVN), LinkOption.NOFOLLOW_LINKS));
                return udenfor ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fil, BasicFileAttributes attributter) {
                if (!erSkjult(fil)) {
                    filer.add(fil);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path fil, IOException e) {
                // Whoever needs it will say what is wrong.
                return FileVisitResult.CONTINUE;
            }
        });
        return filer;
    }

    private static boolean erSkjult(Path sti) {
        return String.valueOf(sti.getFileName()).startsWith(".");
    }
}
