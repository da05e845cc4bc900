package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that start the program, from wherever and with whatever Java. */
class StarterTest {
    private static final Path STARTERE = Path.of("src/main/dist/bin");
    private static final String FALSK_JAVA = """
            #!/bin/sh
            echo "sprog=$LC_ALL"
            for a in "$@"; do echo "[$a]"; done
            exit 7
            """;

    @TempDir
    Path mappe;

    private Path hjem;
    private Path starter;

    /** A place with a space and a Danish letter, as «Programmer på drev». */
    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        hjem = mappe.resolve("et hjem på Ærø");
        starter = hjem.resolve("bin/referat");
        Files.createDirectories(hjem.resolve("bin"));
        Files.createDirectories(hjem.resolve("lib"));
        Files.copy(STARTERE.resolve("referat"), starter);
        Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Svar(int kode, String ud) {}

    private Svar koer(Map<String, String> miljoe, Path fra, Object... linje) throws Exception {
        ProcessBuilder bygger = new ProcessBuilder(
                        Stream.of(linje).map(String::valueOf).toList())
                .directory(fra.toFile())
                .redirectErrorStream(true);
        bygger.environment().remove("JAVA_HOME");
        bygger.environment().putAll(miljoe);
        Process proces = bygger.start();
        proces.getOutputStream().close();
        String ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Svar(proces.exitValue(), ud);
    }

    /** A JAVA_HOME whose java tells what it was given. */
    private Path falskJava(String navn, String version) throws IOException {
        Path jdk = mappe.resolve(navn);
        koerbar(jdk.resolve("bin/java"), FALSK_JAVA);
        skriv(jdk.resolve("release"), "IMPLEMENTOR=\"Nogen\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    /** A PATH with what the script needs and no Java. */
    private String stiUdenJava() throws IOException {
        Path bin = Files.createDirectories(mappe.resolve("bin"));
        for (String navn : List.of("dirname", "readlink", "sed", "locale")) {
            for (String sted : List.of("/bin", "/usr/bin")) {
                Path program = Path.of(sted, navn);
                if (Files.isExecutable(program)) {
                    koerbar(bin.resolve(navn), "#!/bin/sh\nexec " + program + " \"$@\"\n");
                }
            }
        }
        return bin.toString();
    }

    @Test
    void argumentsAndExitCodePassThroughUnchanged() throws Exception {
        Path jdk = falskJava("jdk 17", "17.0.9");

        Svar svar = koer(
                Map.of("JAVA_HOME", jdk.toString()), mappe, starter, "build", "et møde.yaml", "", "*", "$HOME", "a\"b");

        assertThat(svar.kode()).isEqualTo(7);
        assertThat(svar.ud())
                .contains("[-cp]\n[" + hjem + "/lib/*]\n[dk.referat.cli.Main]\n")
                .contains("[-Dreferat.terminal=0]\n")
                .endsWith("[build]\n[et møde.yaml]\n[]\n[*]\n[$HOME]\n[a\"b]\n");
    }

    @Test
    void isFoundThroughLinksAndFromAnywhere() throws Exception {
        Map<String, String> miljoe = Map.of("JAVA_HOME", falskJava("jdk", "21").toString(), "CDPATH", mappe + ":.");
        Path linkmappe = Files.createDirectories(mappe.resolve("links"));
        Files.createSymbolicLink(linkmappe.resolve("fast"), starter);
        Files.createSymbolicLink(linkmappe.resolve("fjern"), Path.of("fast"));
        String lib = "[" + hjem + "/lib/*]\n";

        assertThat(koer(miljoe, mappe, linkmappe.resolve("fast")).ud()).contains(lib);
        assertThat(koer(miljoe, linkmappe, "./fjern").ud()).contains(lib);
        assertThat(koer(miljoe, mappe, "et hjem på Ærø/bin/referat").ud()).contains(lib);
        assertThat(koer(miljoe, hjem.resolve("bin"), "sh", "referat").ud()).contains(lib);
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Svar svar = koer(Map.of("PATH", stiUdenJava()), mappe, starter, "--version");

        assertThat(svar.kode()).isEqualTo(3);
        assertThat(svar.ud())
                .isEqualTo(
                        "referat: Java mangler. Installér Java 17 eller nyere, eller sæt JAVA_HOME til dens mappe.\n");
    }

    @Test
    void aWrongJavaHomeIsNamedUnlessThereIsAnotherJava() throws Exception {
        Svar uden = koer(Map.of("PATH", stiUdenJava(), "JAVA_HOME", "/findes/ikke"), mappe, starter);
        assertThat(uden.kode()).isEqualTo(3);
        assertThat(uden.ud()).contains("Der er ingen Java i JAVA_HOME, «/findes/ikke».");

        String sti = falskJava("jdk", "17").resolve("bin") + ":" + stiUdenJava();
        assertThat(koer(Map.of("PATH", sti, "JAVA_HOME", "/findes/ikke"), mappe, starter)
                        .kode())
                .isEqualTo(7);
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        for (String version : List.of("1.8.0_392", "11.0.2", "16")) {
            Svar svar =
                    koer(Map.of("JAVA_HOME", falskJava("jdk" + version, version).toString()), mappe, starter);
            assertThat(svar.kode()).isEqualTo(3);
            assertThat(svar.ud()).contains("er for gammel. Installér Java 17 eller nyere");
        }
        for (String version : List.of("17", "25-ea", "")) {
            Path jdk = falskJava("jdk" + version, version);
            assertThat(koer(Map.of("JAVA_HOME", jdk.toString()), mappe, starter).kode())
                    .as(version)
                    .isEqualTo(7);
        }
    }

    /** The real program with the real Java, where the system knows no Danish letters. */
    @Test
    void danishFileNamesWorkInEveryLocale() throws Exception {
        installerProgrammet();
        Path fil = skriv(mappe.resolve("møde på Ærø.yaml"), MED_REFERAT);
        Map<String, String> miljoe = Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C");

        Svar svar = koer(miljoe, mappe, starter, "build", "-f", "html", "-o", "ud på ø", fil);

        assertThat(svar.ud()).isEqualTo("Skrev ud på ø/moede-paa-aeroe-referat.html\n");
        assertThat(mappe.resolve("ud på ø/moede-paa-aeroe-referat.html")).exists();
        assertThat(koer(miljoe, mappe, starter, "build", "væk.yaml"))
                .isEqualTo(new Svar(3, "referat: «væk.yaml» findes ikke\n"));
    }

    @Test
    void theScriptForWindowsEndsItsLinesAsWindowsDoes() throws IOException {
        String cmd = Files.readString(STARTERE.resolve("referat.cmd"), StandardCharsets.US_ASCII);

        assertThat(cmd.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(cmd).contains("\" -XX", "dk.referat.cli.Main %*\r\nexit /b %errorlevel%\r\n");
    }

    @Test
    void shellcheckHasNothingToSay() throws Exception {
        assumeTrue(Stream.of("/usr/bin/shellcheck", "/usr/local/bin/shellcheck")
                .map(Path::of)
                .anyMatch(Files::isExecutable));

        assertThat(koer(Map.of(), Path.of("").toAbsolutePath(), "shellcheck", STARTERE.resolve("referat")))
                .isEqualTo(new Svar(0, ""));
    }

    private static void koerbar(Path fil, String indhold) throws IOException {
        Files.setPosixFilePermissions(skriv(fil, indhold), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The program in a jar of its own, which points to the libraries where they are. */
    private void installerProgrammet() throws IOException {
        List<Path> klassesti = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        klassesti.stream().map(p -> p.toUri().toString()).collect(Collectors.joining(" ")));
        try (OutputStream ud = Files.newOutputStream(hjem.resolve("lib/referat.jar"))) {
            new JarOutputStream(ud, manifest).close();
        }
    }
}
