package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        bygger.environment().keySet().removeAll(List.of("JAVA_HOME", "REFERAT_UDEN_ARKIV"));
        // As on a machine that will not be there tomorrow: no archive is made.
        bygger.environment().put("CI", "true");
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
                .contains("[-cp]\n[" + hjem + "/lib/referat.jar]\n")
                .contains("[-Dreferat.terminal=0]\n")
                .endsWith("[build]\n[et møde.yaml]\n[]\n[*]\n[$HOME]\n[a\"b]\n");
    }

    @Test
    void theWorkDecidesHowJavaCompiles() throws Exception {
        Map<String, String> miljoe =
                Map.of("JAVA_HOME", falskJava("jdk 17", "17.0.9").toString());
        Files.createDirectories(mappe.resolve("referater"));

        for (List<String> lidt : List.of(
                List.of("build", "a.yaml"),
                List.of("build", "a.yaml", "-o", "referater"),
                List.of("build", "a.yaml", "--output", "referater"),
                List.of("validate", "a.yaml"),
                List.of("--version"),
                List.<String>of())) {
            assertThat(koer(
                                    miljoe,
                                    mappe,
                                    Stream.concat(Stream.of(starter), lidt.stream())
                                            .toArray())
                            .ud())
                    .as("%s", lidt)
                    .contains("[-XX:TieredStopAtLevel=1]");
        }
        for (List<String> meget : List.of(
                List.of("build", "referater"),
                List.of("build", "-o", "ud", "a.yaml", "referater"),
                List.of("validate", "referater", "--quiet"),
                List.of("watch", "a.yaml"))) {
            assertThat(koer(
                                    miljoe,
                                    mappe,
                                    Stream.concat(Stream.of(starter), meget.stream())
                                            .toArray())
                            .ud())
                    .as("%s", meget)
                    .doesNotContain("TieredStopAtLevel");
        }
    }

    /** A method that is called otherwise in the next version of its library would be compiled again, and nobody would see it. */
    @Test
    void theMethodThatIsNotCompiledIsThere() throws Exception {
        Pattern udeladt = Pattern.compile("CompileCommand=exclude,([\\w.]+)::(\\w+)");
        for (String navn : List.of("referat", "referat.cmd")) {
            Matcher m = udeladt.matcher(Files.readString(STARTERE.resolve(navn)));
            assertThat(m.find()).as(navn).isTrue();
            assertThat(Class.forName(m.group(1)).getDeclaredMethods())
                    .as(navn)
                    .extracting(Method::getName)
                    .contains(m.group(2));
        }
    }

    @Test
    void theJavaThatLiesBesideItIsTheOne() throws Exception {
        Path jdk = falskJava("jdk", "25.0.3");
        koerbar(hjem.resolve("runtime/bin/java"), "#!/bin/sh\necho medfølgende\n");

        assertThat(koer(Map.of("JAVA_HOME", jdk.toString()), mappe, starter, "--version")
                        .ud())
                .isEqualTo("medfølgende\n");
    }

    /** Beside the jars or in the user's cache, of this very Java; without one Java is told where one is missing. */
    @Test
    void anArchiveIsFoundAndOtherwiseAskedFor() throws Exception {
        Path jdk = falskJava("jdk", "25.0.3");
        Path cache = Files.createDirectories(mappe.resolve("cache"));
        Map<String, String> miljoe = Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString(), "CI", "");
        skriv(hjem.resolve("arkiv/validate-25.0.1-1-0123.aot"), "");
        skriv(hjem.resolve("arkiv/validate-25.0.3-1-0123.jsa"), "");

        assertThat(koer(miljoe, mappe, starter, "validate", "a").ud())
                .contains("[-Dreferat.arkivmappe=" + hjem + "/arkiv]\n[-Dreferat.java=25.0.3]\n")
                .doesNotContain("AOTCache");

        Path arkiv = skriv(hjem.resolve("arkiv/validate-25.0.3-1-0123.aot"), "");
        assertThat(koer(miljoe, mappe, starter, "validate", "a").ud())
                .contains("[-XX:AOTCache=" + arkiv + "]\n[-Dreferat.arkiv=" + arkiv + "]\n")
                .doesNotContain("arkivmappe");
        assertThat(koer(miljoe, mappe, starter, "--version").ud()).doesNotContain("arkiv=", "arkivmappe");

        skriv(hjem.resolve("arkiv/build-25.0.3-1-0123.aot"), "");
        assertThat(koer(miljoe, mappe, starter, "watch", "a").ud()).contains("AOTReplayTraining");
        assertThat(koer(miljoe, mappe, starter, "build", "a").ud()).doesNotContain("AOTReplayTraining");

        Path eget = skriv(
                cache.resolve("referat/" + hjem.toString().replace('/', '%') + "/validate-25.0.3-1-4567.aot"), "");
        assertThat(koer(miljoe, mappe, starter, "validate", "a").ud()).contains("[-Dreferat.arkiv=" + eget + "]\n");

        assertThat(koer(Map.of("JAVA_HOME", jdk.toString(), "REFERAT_UDEN_ARKIV", "1"), mappe, starter, "validate", "a")
                        .ud())
                .doesNotContain("arkiv=", "arkivmappe", "AOTCache");
    }

    /** Half an archive makes an older Java fall over. */
    @Test
    void anArchiveOfAnotherSizeThanItsNameSaysIsNotUsed() throws Exception {
        Map<String, String> miljoe =
                Map.of("JAVA_HOME", falskJava("jdk", "17.0.9").toString());
        Path uden = mappe.toRealPath().resolve("hjem");
        skriv(uden.resolve("bin/referat"), Koersel.laes(starter));
        Path arkiv = skriv(uden.resolve("arkiv/build-17.0.9-4-0123.jsa"), "helt");

        assertThat(koer(miljoe, mappe, "sh", uden.resolve("bin/referat"), "build", "a")
                        .ud())
                .contains("[-XX:SharedArchiveFile=" + arkiv + "]\n");
        skriv(arkiv, "hel");
        assertThat(koer(miljoe, mappe, "sh", uden.resolve("bin/referat"), "build", "a")
                        .ud())
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void aJavaThatCanMakeNoArchiveIsNotAskedAgain() throws Exception {
        Path jdk = falskJava("jdk", "25.0.3");
        skriv(hjem.resolve("arkiv/25.0.3.ingen"), "");

        assertThat(koer(Map.of("JAVA_HOME", jdk.toString(), "CI", ""), mappe, starter, "build", "a")
                        .ud())
                .doesNotContain("arkivmappe");
    }

    @Test
    void isFoundThroughLinksAndFromAnywhere() throws Exception {
        Map<String, String> miljoe = Map.of("JAVA_HOME", falskJava("jdk", "21").toString(), "CDPATH", mappe + ":.");
        Path linkmappe = Files.createDirectories(mappe.resolve("links"));
        Files.createSymbolicLink(linkmappe.resolve("fast"), starter);
        Files.createSymbolicLink(linkmappe.resolve("fjern"), Path.of("fast"));
        String lib = "[" + hjem + "/lib/referat.jar]\n";

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
        assertThat(cmd).contains("%\" %REFERAT_VALG% -XX", "dk.referat.cli.Main %*\r\nexit /b %errorlevel%\r\n");
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
    private void installerProgrammet() throws Exception {
        List<Path> klassesti = Stream.of(Programproces.klassesti().split(File.pathSeparator))
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
