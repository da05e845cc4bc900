package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.Proeve;
import dk.referat.Proevemoede;
import dk.referat.Testbilleder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same folder gives the same bytes wherever it is built: each test builds a copy of it in a Java of its own, which is
 * told as many things as possible otherwise, and compares every file with what the plain build wrote.
 */
@Tag("bygger")
@Tag("omgivelser")
class ByteidentiskTest {
    /** Where {@code .ci/run} names a second JDK. */
    private static final String ANDEN_JDK = "REFERAT_ANDET_JDK";

    private static final String VALG = "html,pdf,html-fragment";

    @TempDir
    static Path mappe;

    private static Map<String, String> almindelig;

    @BeforeAll
    static void buildPlainly() throws Exception {
        Path kilde = kopi(mappe.resolve("almindelig"), false);
        new Programproces(Programproces.DENNE_JDK, Map.of(), List.of(), kilde)
                .koer("build", "-f", VALG, ".", "mindste.yaml", "moeder/fuldt.yaml");
        almindelig = Koersel.alt(kilde);
        assertThat(almindelig.keySet())
                .contains(
                        "udgivet/index.html",
                        "udgivet/.referat-indhold",
                        "udgivet/udvalget/fuldt-referat.pdf",
                        "udgivet/udvalget/bilag/fuldt/notat.txt",
                        "mindste-referat.pdf",
                        "mindste-referat.fragment.html",
                        "moeder/fuldt-referat.html",
                        "udgivet/kortraadet/alt-referat.pdf")
                .hasSizeGreaterThan(40);
        everythingIsThere(kilde.resolve("udgivet/kortraadet/alt-referat.pdf"));
    }

    /** That there was something to compare: what is made of images, of reserve fonts and of hyphens. */
    private static void everythingIsThere(Path fil) throws IOException {
        Set<String> billeder = new TreeSet<>();
        Set<String> skrifter = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(fil.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("\\p{L}-\\R");
            for (PDPage side : pdf.getPages()) {
                PDResources paaSiden = side.getResources();
                for (COSName navn : paaSiden.getXObjectNames()) {
                    if (paaSiden.getXObject(navn) instanceof PDImageXObject billede) {
                        billeder.add(billede.getSuffix()
                                + billede.getColorSpace().getNumberOfComponents()
                                + (billede.getSoftMask() == null ? "" : " alpha"));
                    }
                }
                for (COSName navn : paaSiden.getFontNames()) {
                    skrifter.add(paaSiden.getFont(navn).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertThat(billeder).containsExactlyInAnyOrder("jpg1", "jpg3", "png1", "png1 alpha", "png3", "png3 alpha");
        assertThat(skrifter).contains("DejaVuSans", "LiberationSans");
    }

    @Test
    void languageZoneEncodingAndOneProcessorChangeNothing() throws Exception {
        Path kilde = kopi(mappe.resolve("tyrkisk"), false);
        for (String fil : Koersel.filer(kilde)) {
            Files.setLastModifiedTime(kilde.resolve(fil), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }

        new Programproces(
                        Programproces.DENNE_JDK,
                        Map.of("TZ", "Asia/Kathmandu", "LANG", "tr_TR.UTF-8"),
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-9",
                                "-XX:ActiveProcessorCount=1"),
                        mappe)
                .koer("build", "-f", VALG, "tyrkisk", "tyrkisk/mindste.yaml", "tyrkisk/moeder/fuldt.yaml");

        assertSame(kilde);
    }

    @Test
    void otherDigitsMoreThreadsAndFilesInAnotherOrderChangeNothing() throws Exception {
        Path kilde = kopi(mappe.resolve("et sted på Ærø/mødefiler"), true);

        new Programproces(
                        Programproces.DENNE_JDK,
                        Map.of("TZ", "America/Los_Angeles"),
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-Duser.timezone=America/Los_Angeles",
                                "-Dfile.encoding=UTF-8",
                                "-XX:ActiveProcessorCount=8",
                                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7",
                                "-XX:+UseParallelGC"),
                        Path.of("/"))
                .koer("build", kilde.resolve("moeder/fuldt.yaml"), kilde.resolve("mindste.yaml"), kilde, "-f", VALG);

        assertSame(kilde);
    }

    /** A Buddhist calendar, and a Java without the data of the languages, such as one that was made small. */
    @Test
    void anotherCalendarAndASmallJavaChangeNothing() throws Exception {
        Path kilde = kopi(mappe.resolve("lille"), false);
        Files.setPosixFilePermissions(kilde.resolve("mindste.yaml"), PosixFilePermissions.fromString("r--------"));

        new Programproces(
                        Programproces.DENNE_JDK,
                        Map.of(),
                        List.of(
                                "-Duser.language=th",
                                "-Duser.country=TH",
                                "-Duser.variant=TH",
                                "-Dfile.encoding=US-ASCII",
                                "-Dline.separator=\r\n",
                                "--limit-modules=java.base,java.desktop,java.logging,java.sql,java.xml,jdk.zipfs"),
                        kilde.resolve("moeder"))
                .koer("build", "-f", VALG, "fuldt.yaml", "..", "../mindste.yaml");

        assertSame(kilde);
    }

    @Test
    void anotherJdkChangesNothing() throws Exception {
        String anden = System.getenv().getOrDefault(ANDEN_JDK, "");
        assumeTrue(!anden.isEmpty(), ANDEN_JDK + " names no second JDK, so its bytes were not compared");
        Path kilde = kopi(mappe.resolve("anden"), true);

        new Programproces(Path.of(anden), Map.of(), List.of(), kilde)
                .koer("build", "-f", VALG, ".", "mindste.yaml", "moeder/fuldt.yaml");

        assertSame(kilde);
    }

    private static void assertSame(Path kilde) {
        Map<String, String> her = Koersel.alt(kilde);
        List<String> andre = new ArrayList<>();
        new TreeMap<>(almindelig).forEach((fil, indhold) -> {
            if (!indhold.equals(her.get(fil))) {
                andre.add(fil);
            }
        });
        assertThat(andre).as("files that differ").isEmpty();
        assertThat(her.keySet()).isEqualTo(almindelig.keySet());
    }

    /**
     * The examples, a meeting with every feature, and bodies whose order is a matter of language.
     *
     * @param baglaens whether the files are made in the other order, in which some systems list them
     */
    private static Path kopi(Path til, boolean baglaens) throws IOException {
        Map<String, byte[]> filer = new TreeMap<>();
        try (Stream<Path> stier = Files.walk(Proeve.EKSEMPLER)) {
            for (Path fil : stier.filter(Files::isRegularFile).toList()) {
                filer.put(navn(Proeve.EKSEMPLER.relativize(fil)), Files.readAllBytes(fil));
            }
        }
        Path fuldt = Proeve.FULDT_MOEDE;
        Path udvalget = Objects.requireNonNull(fuldt.getParent()).resolve("organer/udvalget.yaml");
        String medFil = "- {nummer: \"2.1\", titel: Notat om forsøget, fil: ../bilag/notat.txt}";
        filer.put(
                "moeder/fuldt.yaml",
                utf8(Files.readString(fuldt)
                        .replace("- Notat om forsøget", medFil)
                        .replace("2.9", "2.2")));
        filer.put("bilag/notat.txt", utf8("Et notat.\n"));
        filer.put("billeder/kurve.png", Testbilleder.png());
        filer.put("organer/udvalget.yaml", Files.readAllBytes(udvalget));
        filer.putAll(alt());
        for (String organ : List.of("Ådalsrådet", "Ærørådet", "Østrådet")) {
            filer.put("moeder/b-" + organ + ".yaml", utf8(Koersel.moede(organ, "2024-05-06", "Ét møde")));
        }
        List<String> navne = new ArrayList<>(filer.keySet());
        if (baglaens) {
            Collections.reverse(navne);
        }
        for (String navn : navne) {
            Path fil = til.resolve(navn);
            Files.createDirectories(Objects.requireNonNull(fil.getParent()));
            Files.write(fil, filer.get(navn));
        }
        return til;
    }

    /** A meeting with everything that can be in one, whose body has a mark and a colour, and images of every kind. */
    private static Map<String, byte[]> alt() throws IOException {
        Map<String, byte[]> filer = new TreeMap<>();
        Path sted = Files.createTempDirectory(mappe, "alt");
        Path moede = Proevemoede.altPaaEnGang().skriv(sted);
        StringBuilder tekst = new StringBuilder("    baggrund: |\n      Godkendt ✓ ⇒ CO₂ ≥ 5 µm.\n\n");
        Map<String, byte[]> billeder = new TreeMap<>(Testbilleder.alleSlags());
        billeder.put("foto.jpg", Testbilleder.jpeg(BufferedImage.TYPE_INT_RGB, 64, 48));
        billeder.put("graat.jpg", Testbilleder.jpeg(BufferedImage.TYPE_BYTE_GRAY, 64, 48));
        billeder.forEach((navn, bytes) -> {
            filer.put("moeder/billeder/" + navn, bytes);
            tekst.append("      ![Prøve af ")
                    .append(navn)
                    .append("](billeder/")
                    .append(navn)
                    .append(")\n\n");
        });
        for (String fil : Koersel.filer(sted)) {
            filer.put("moeder/" + fil, Files.readAllBytes(sted.resolve(fil)));
        }
        filer.put(
                "moeder/alt.yaml",
                utf8(Files.readString(moede)
                        .replace("organ: Rådet for Fælles Kortdata", "organ: kortraadet")
                        .replaceFirst("    baggrund: \\|\n", tekst.toString())));
        filer.put("organer/kortraadet.png", Testbilleder.png(BufferedImage.TYPE_INT_ARGB, 120, 40));
        filer.put(
                "organer/kortraadet.yaml",
                utf8("navn: Kortrådet\nfarve: \"#7a1f3d\"\nlogo: {fil: kortraadet.png, alt: Kortrådet}\n"));
        return filer;
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String navn(Path sti) {
        return sti.toString().replace('\\', '/');
    }
}
