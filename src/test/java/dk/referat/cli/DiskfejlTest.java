package dk.referat.cli;

import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.moede;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.Proeve;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that does not take what is written, or give what is read: what was published stays as it was, the user is told which
 * file and why, and when the disk is well again the next build goes on as if nothing had happened.
 *
 * <p>The program runs in a process of its own, which holds none of root's power to write where nobody may.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("omgivelser")
class DiskfejlTest {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir
    Path mappe;

    private final List<List<String>> oprydning = new ArrayList<>();
    private Path kilde;
    private Path ud;

    /** What the built folder must be after a build of the old and of the new meetings. */
    private Map<String, String> gammelt = Map.of();

    private Map<String, String> nyt = Map.of();

    private record Udfald(int kode, String sagt) {}

    @BeforeEach
    void place() {
        kilde = mappe.resolve("kilde");
        ud = mappe.resolve("ud");
    }

    @AfterEach
    void mend() throws Exception {
        for (List<String> kommando : oprydning) {
            proces(kommando);
        }
    }

    /** The old meetings are built, and the new ones written. */
    private void bygGammelt(String format) {
        skrivMoeder("nyt", "Nyt");
        assertThat(Koersel.af(byg(mappe.resolve("nyt"), format)).kode()).isZero();
        nyt = alt(mappe.resolve("nyt"));
        skrivMoeder("gammelt", "Gammelt");
        assertThat(Koersel.af(byg(ud, format)).kode()).isZero();
        gammelt = publiceret();
        skrivMoeder("nyt", "Nyt");
    }

    private void skrivMoeder(String navn, String ord) {
        try {
            for (String organ : List.of("A", "B", "C")) {
                skriv(
                        kilde.resolve("moede-" + organ + ".yaml"),
                        moede("Råd " + organ, "2024-01-05", ord + " punkt")
                                + "    bilag:\n      - titel: Notat\n        fil: bilag/notat.txt\n");
            }
            skriv(kilde.resolve("bilag/notat.txt"), ord.repeat(3_000));
            Files.deleteIfExists(kilde.resolve("kun-nyt.yaml"));
            Files.deleteIfExists(kilde.resolve("kun-gammelt.yaml"));
            skriv(kilde.resolve("kun-" + navn + ".yaml"), moede("Råd for " + navn, "2023-01-01", ord));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Object[] byg(Path til, String format, Object... mere) {
        return Stream.concat(Stream.of("build", "-q", "-f", format, "-o", til, kilde), Stream.of(mere))
                .toArray();
    }

    private Map<String, String> publiceret() {
        Map<String, String> publiceret = new TreeMap<>(alt(ud));
        publiceret.keySet().remove("fyld");
        publiceret.keySet().remove("lost+found");
        return publiceret;
    }

    private void refuses(Udfald udfald, String... ord) {
        assertThat(udfald.kode()).as(udfald.sagt()).isEqualTo(3);
        assertThat(udfald.sagt())
                .startsWith("referat: ")
                .contains(ord)
                .doesNotContain("Exception", "\tat ", ".referat-mappe", "systemet siger");
        assertThat(publiceret()).isEqualTo(gammelt);
    }

    private void recovers(String format) {
        Koersel k = Koersel.af(byg(ud, format));
        assertThat(k.kode()).as(k.fejl()).isZero();
        assertThat(publiceret()).isEqualTo(nyt);
    }

    // ---- a disk that is full

    static Stream<Integer> pagesLeft() {
        return Proeve.FULDT ? Stream.of(0, 3, 12, 40) : Stream.of(0, 40);
    }

    @ParameterizedTest
    @MethodSource("pagesLeft")
    void aFullDisk(int ledigeSider) throws Exception {
        tmpfs("size=2m");
        bygGammelt("html,pdf");
        fyld(ledigeSider * 4096L);

        refuses(ekstern(List.of(), byg(ud, "html,pdf")), "disken er fuld", "Gør plads på disken", "som før");

        Files.delete(ud.resolve("fyld"));
        recovers("html,pdf");
    }

    static Stream<Integer> filesLeft() {
        return Proeve.FULDT ? Stream.of(0, 2, 9, 18, 26) : Stream.of(0, 26);
    }

    /** The first is used up by the work folder, the later ones while files are put in place. */
    @ParameterizedTest
    @MethodSource("filesLeft")
    void aDiskThatTakesNoMoreFiles(int ledige) throws Exception {
        tmpfs("size=4m,nr_inodes=" + (200 + 1));
        bygGammelt("html");
        int brugte = alt(ud).size() + 2;
        Path fyld = Files.createDirectories(ud.resolve("fyld"));
        for (int i = brugte; i < 200 - ledige; i++) {
            Files.createFile(fyld.resolve("f" + i));
        }

        Udfald udfald = ekstern(List.of(), byg(ud, "html"));
        publiceretUdenFyld();
        refuses(udfald, "disken er fuld", "som før");

        slet(fyld);
        recovers("html");
    }

    private void publiceretUdenFyld() {
        gammelt = new TreeMap<>(gammelt);
        alt(ud).forEach((navn, indhold) -> {
            if (navn.startsWith("fyld")) {
                gammelt.put(navn, indhold);
            }
        });
        gammelt.remove("fyld");
    }

    @ParameterizedTest
    @CsvSource({"1,html", "24,'html,pdf'"})
    void aFileThatMayNotGrow(int blokke, String format) throws Exception {
        bygGammelt(format);

        refuses(
                ekstern(List.of("/bin/sh", "-c", "ulimit -f " + blokke + "; exec \"$@\"", "sh"), byg(ud, format)),
                "filen er større, end den må være",
                "som før",
                ud.toString());

        recovers(format);
    }

    // ---- a folder that cannot be written to

    @ParameterizedTest
    @ValueSource(strings = {"", "raad-b", "raad-c/bilag/moede-c", "raad-for-gammelt"})
    void aFolderThatMayNotBeWrittenTo(String skrivebeskyttet) throws Exception {
        bygGammelt("html");
        Path laast = ud.resolve(skrivebeskyttet);
        rettigheder(laast, "r-xr-xr-x");

        refuses(ekstern(List.of(), byg(ud, "html")), laast.toString(), "ikke adgang", "som før");

        rettigheder(laast, "rwxr-xr-x");
        recovers("html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "raad-c/bilag/moede-c/notat.txt", ".referat-indhold"})
    void aFileThatCannotBeReplaced(String fil) throws Exception {
        bygGammelt("html");
        Path laast = ud.resolve(fil);
        assumeTrue(ROOT && virker(List.of("chattr", "+i", laast.toString())), "only root can, and not on every disk");
        oprydning.add(List.of("chattr", "-i", laast.toString()));

        refuses(ekstern(List.of(), byg(ud, "html")), laast.toString(), "det er ikke tilladt", "som før");

        proces(List.of("chattr", "-i", laast.toString()));
        recovers("html");
    }

    @Test
    void aDiskThatIsReadOnly() throws Exception {
        tmpfs("size=2m");
        bygGammelt("html");
        proces(List.of("mount", "-o", "remount,ro", ud.toString()));

        refuses(ekstern(List.of(), byg(ud, "html")), ud.toString(), "der kan kun læses fra disken", "som før");

        proces(List.of("mount", "-o", "remount,rw", ud.toString()));
        recovers("html");
    }

    // ---- a source that cannot be read

    @ParameterizedTest
    @ValueSource(strings = {"moede-B.yaml", "bilag/notat.txt", "bilag", "referat.yaml"})
    void aSourceThatMayNotBeRead(String navn) throws Exception {
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\n");
        bygGammelt("html");
        Path laast = kilde.resolve(navn);
        rettigheder(laast, "---------");

        Udfald udfald = ekstern(List.of(), byg(ud, "html"));
        rettigheder(laast, "rwxr-xr-x");

        if (navn.equals("bilag")) {
            assertThat(udfald.kode()).as(udfald.sagt()).isNotZero();
            assertThat(publiceret()).isEqualTo(gammelt);
        } else {
            refuses(udfald, laast.toString(), "ikke adgang");
        }
        recovers("html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moede-B.yaml", "organer/raad-b.yaml", "referat.yaml"})
    void aSourceWithoutEndIsTooLarge(String navn) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        skrivMoeder("nyt", "Nyt");
        Path fil = kilde.resolve(navn);
        Files.createDirectories(fil.getParent());
        Files.deleteIfExists(fil);
        Files.createSymbolicLink(fil, Path.of("/dev/zero"));

        Koersel k = Koersel.af("validate", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[for-stor-fil]");
    }

    // ---- other files than the documents

    @Test
    void aRecordThatCannotBeWrittenTakesTheDocumentsBack() throws Exception {
        bygGammelt("html");
        Path protokoller = Files.createDirectories(mappe.resolve("protokoller"));
        rettigheder(protokoller, "r-xr-xr-x");
        Path protokol = protokoller.resolve("protokol.json");

        refuses(ekstern(List.of(), byg(ud, "html", "--byggeprotokol", protokol)), protokol.toString(), "som før");
        refuses(ekstern(List.of(), byg(ud, "html", "--byggeprotokol", "/dev/full")), "/dev/full", "disken er fuld");

        rettigheder(protokoller, "rwxr-xr-x");
        assertThat(Koersel.af(byg(ud, "html", "--byggeprotokol", protokol)).kode())
                .isZero();
        assertThat(publiceret()).isEqualTo(nyt);
        assertThat(protokol).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"--til,json", "--skriv-grundlinje,", "--ret,"})
    void aReportOrAMendedFileThatCannotBeWritten(String valg, String form) throws Exception {
        Path fil = skriv(kilde.resolve("moede.yaml"), moede("Rådet", "2024-01-05", "Alle  var   der"));
        Path rapport = valg.equals("--ret") ? fil : kilde.resolve("rapport");
        List<Object> linje = new ArrayList<>(List.of("validate", fil, valg));
        if (!valg.equals("--ret")) {
            linje.add(rapport);
        }
        if (form != null) {
            linje.addAll(List.of("--format", form));
        }
        assertThat(Koersel.af(linje.toArray()).kode()).isNotEqualTo(3);
        skriv(fil, moede("Rådet", "2024-01-05", "Alle  var   der " + "og  mange flere ".repeat(200)));
        Map<String, String> foer = alt(kilde);

        for (List<String> omgivelser : List.of(
                List.of("/bin/sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"),
                List.of("/bin/sh", "-c", "chmod 555 '" + kilde + "'; exec \"$@\"", "sh"))) {
            Udfald udfald = ekstern(omgivelser, linje.toArray());
            rettigheder(kilde, "rwxr-xr-x");

            assertThat(udfald.kode()).as(udfald.sagt()).isEqualTo(3);
            assertThat(udfald.sagt())
                    .contains(kilde.toString())
                    .doesNotContain("Exception", ".referat-", "systemet siger", "\tat ");
            assertThat(alt(kilde)).isEqualTo(foer);
        }
        assertThat(Koersel.af(linje.toArray()).kode()).isNotEqualTo(3);
        assertThat(alt(kilde)).isNotEqualTo(foer);
    }

    // ---- how

    private void tmpfs(String valg) throws Exception {
        Files.createDirectories(ud);
        assumeTrue(
                ROOT && virker(List.of("mount", "-t", "tmpfs", "-o", valg, "tmpfs", ud.toString())), "only root can");
        oprydning.add(List.of("umount", "-l", ud.toString()));
    }

    /** Until so many bytes are left. */
    private void fyld(long ledige) throws IOException {
        Path fyld = ud.resolve("fyld");
        long plads = Files.getFileStore(ud).getUsableSpace();
        Files.write(fyld, new byte[(int) (plads - ledige)]);
        assertThat(Files.getFileStore(ud).getUsableSpace()).isEqualTo(ledige);
    }

    private static void rettigheder(Path sti, String rettigheder) throws IOException {
        Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString(rettigheder));
    }

    private static void slet(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.toList()) {
                Files.delete(fil);
            }
        }
        Files.delete(mappe);
    }

    /** The program as a user without root's power. */
    private Udfald ekstern(List<String> omgivelser, Object... argumenter) throws Exception {
        List<String> linje = new ArrayList<>(omgivelser);
        if (ROOT) {
            linje.addAll(List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all"));
        }
        linje.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                Programproces.klassesti(),
                Main.class.getName()));
        Stream.of(argumenter).map(String::valueOf).forEach(linje::add);
        return proces(linje);
    }

    private static boolean virker(List<String> kommando) throws Exception {
        try {
            return proces(kommando).kode() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Udfald proces(List<String> kommando) throws Exception {
        ProcessBuilder bygger = new ProcessBuilder(kommando).redirectErrorStream(true);
        bygger.environment().put("LC_ALL", "C.UTF-8");
        Process proces = bygger.start();
        proces.getOutputStream().close();
        String sagt = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Udfald(proces.exitValue(), sagt);
    }
}
