package dk.referat.cli;

import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class-data archives with the real program, the real Java and the real launcher: an old one never runs. */
@Tag("omgivelser")
class ArkivTest {
    private static final FileTime TID = FileTime.fromMillis(1_700_000_000_000L);
    private static final String MOEDE = Koersel.MED_REFERAT;

    @TempDir
    Path mappe;

    private Path hjem;
    private Path moede;

    /** This Java, and the other one that there may be. */
    static Stream<Path> jdk() {
        String anden = System.getenv().getOrDefault("REFERAT_ANDET_JDK", "");
        return Stream.concat(
                Stream.of(Programproces.DENNE_JDK), anden.isEmpty() ? Stream.of() : Stream.of(Path.of(anden)));
    }

    @BeforeEach
    void install() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        hjem = mappe.toRealPath().resolve("hjem");
        Path starter = hjem.resolve("bin/referat");
        Files.createDirectories(hjem.resolve("bin"));
        Files.createDirectories(hjem.resolve("lib"));
        Files.copy(Path.of("src/main/dist/bin/referat"), starter);
        Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
        StringBuilder andre = new StringBuilder();
        for (String sted : Programproces.klassesti().split(File.pathSeparator)) {
            Path fil = Path.of(sted);
            // The classes and resources of the program; those of the tests hold none of it.
            if (Files.exists(fil.resolve("dk/referat/cli/Main.class"))) {
                pak(fil);
            } else if (fil.toString().endsWith(".jar")) {
                String navn = Objects.requireNonNull(fil.getFileName()).toString();
                Files.copy(fil, hjem.resolve("lib").resolve(navn), StandardCopyOption.REPLACE_EXISTING);
                andre.append(' ').append(navn);
            }
        }
        medManifest(andre.toString());
        moede = skriv(mappe.resolve("moede.yaml"), MOEDE);
    }

    private record Svar(int kode, String ud) {}

    private Svar koer(Path jdk, Object... argumenter) throws Exception {
        List<String> linje = new ArrayList<>(List.of(hjem.resolve("bin/referat").toString()));
        Stream.of(argumenter).map(String::valueOf).forEach(linje::add);
        ProcessBuilder bygger =
                new ProcessBuilder(linje).directory(mappe.toFile()).redirectErrorStream(true);
        bygger.environment().keySet().removeAll(List.of("REFERAT_UDEN_ARKIV", "JAVA_TOOL_OPTIONS"));
        bygger.environment().put("JAVA_HOME", jdk.toString());
        bygger.environment().put("CI", "true");
        Process proces = bygger.start();
        proces.getOutputStream().close();
        String ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Svar(proces.exitValue(), ud);
    }

    private Process oplaer(Path jdk) throws IOException {
        return new ProcessBuilder(
                        jdk.resolve("bin/java").toString(),
                        "-Xlog:disable",
                        "-cp",
                        hjem.resolve("lib/referat.jar").toString(),
                        Oplaering.class.getName(),
                        hjem.resolve("arkiv").toString(),
                        version(jdk),
                        "validate")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String version(Path jdk) throws IOException {
        try (Stream<String> linjer = Files.lines(jdk.resolve("release"))) {
            return linjer.filter(l -> l.startsWith("JAVA_VERSION="))
                    .map(l -> l.replaceAll("^[^\"]*\"|\"$", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path arkiv() throws IOException {
        try (Stream<Path> filer = Files.list(hjem.resolve("arkiv"))) {
            List<Path> arkiver = filer.filter(f -> f.getFileName().toString().startsWith("validate-"))
                    .toList();
            assertThat(arkiver).hasSize(1);
            return arkiver.get(0);
        }
    }

    @ParameterizedTest
    @MethodSource("jdk")
    void aProgramInTheSamePlaceOfTheSameSizeAndTimeIsSeen(Path jdk) throws Exception {
        assertThat(oplaer(jdk).waitFor()).isZero();
        Path arkiv = arkiv();
        assertThat(koer(jdk, "validate", moede)).isEqualTo(new Svar(0, "1 fil læst: ingen fejl.\n"));
        assertThat(koer(jdk, "validate", "--version")).isEqualTo(new Svar(0, "referat " + Version.nummer() + "\n"));
        assertThat(arkiv).as("used, and still right").exists();

        ret(hjem.resolve("lib/referat.jar"), "dk/referat/cli/Version.class", Version.linje(), "referat 9.9.9");

        assertThat(koer(jdk, "validate", "--version")).isEqualTo(new Svar(0, "referat 9.9.9\n"));
        assertThat(arkiv).as("old, and gone").doesNotExist();
        assertThat(koer(jdk, "validate", "--version")).isEqualTo(new Svar(0, "referat 9.9.9\n"));
    }

    /** A library whose method has got another name does not work, which an old one would. */
    @ParameterizedTest
    @MethodSource("jdk")
    void anotherLibraryIsSeen(Path jdk) throws Exception {
        assertThat(oplaer(jdk).waitFor()).isZero();
        assertThat(koer(jdk, "validate", moede).kode()).isZero();

        ret(bibliotek("snakeyaml"), "org/yaml/snakeyaml/reader/StreamReader.class", "peek", "peak");

        assertThat(koer(jdk, "validate", moede).ud()).contains("NoSuchMethodError");
    }

    @ParameterizedTest
    @MethodSource("jdk")
    void aBrokenArchiveIsNotNoticed(Path jdk) throws Exception {
        assertThat(oplaer(jdk).waitFor()).isZero();
        Path arkiv = arkiv();
        assertThat(arkiv.toFile().setWritable(true)).isTrue();
        byte[] hel = Files.readAllBytes(arkiv);
        for (byte[] oedelagt : List.of(
                new byte[0], "nej".getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOf(hel, hel.length / 2))) {
            Files.write(arkiv, oedelagt);

            assertThat(koer(jdk, "validate", moede)).isEqualTo(new Svar(0, "1 fil læst: ingen fejl.\n"));
        }
    }

    @Test
    void thoseThatStartAtOnceMakeOneSetAndLeaveNothing() throws Exception {
        skriv(hjem.resolve("arkiv/.oplaering-afbrudt/moeder/a.yaml"), MOEDE);
        List<Process> processer = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processer.add(oplaer(Programproces.DENNE_JDK));
        }
        for (Process proces : processer) {
            assertThat(proces.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }

        try (Stream<Path> filer = Files.list(hjem.resolve("arkiv"))) {
            assertThat(filer.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(".laas", arkiv().getFileName().toString());
        }
    }

    private Path bibliotek(String navn) throws IOException {
        try (Stream<Path> filer = Files.list(hjem.resolve("lib"))) {
            return filer.filter(f -> f.getFileName().toString().startsWith(navn))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Puts other words of the same length into a class, and keeps the size and the time of the jar. */
    private static void ret(Path jar, String klasse, String fra, String til) throws IOException {
        FileTime tid = Files.getLastModifiedTime(jar);
        long stoerrelse = Files.size(jar);
        Path ny = jar.resolveSibling("ny");
        try (ZipFile gammel = new ZipFile(jar.toFile());
                ZipOutputStream ud = new ZipOutputStream(Files.newOutputStream(ny))) {
            for (ZipEntry post : gammel.stream().toList()) {
                byte[] indhold;
                try (InputStream ind = gammel.getInputStream(post)) {
                    indhold = ind.readAllBytes();
                }
                if (post.getName().equals(klasse)) {
                    String foer = new String(indhold, StandardCharsets.ISO_8859_1);
                    assertThat(foer).contains((char) fra.length() + fra);
                    indhold = foer.replace((char) fra.length() + fra, (char) til.length() + til)
                            .getBytes(StandardCharsets.ISO_8859_1);
                }
                skrivUpakket(ud, post.getName(), indhold);
            }
        }
        assertThat(Files.size(ny)).isEqualTo(stoerrelse);
        Files.move(ny, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, tid);
    }

    /** A jar of a folder of classes, without compression, so that a change of a letter changes no length. */
    private void pak(Path klasser) throws IOException {
        try (OutputStream fil = Files.newOutputStream(hjem.resolve("lib/klasser.zip"));
                ZipOutputStream ud = new ZipOutputStream(fil);
                Stream<Path> alle = Files.walk(klasser)) {
            for (Path sti : alle.filter(Files::isRegularFile).sorted().toList()) {
                skrivUpakket(ud, klasser.relativize(sti).toString(), Files.readAllBytes(sti));
            }
        }
    }

    private void medManifest(String andre) throws IOException {
        Path klasser = hjem.resolve("lib/klasser.zip");
        Path jar = hjem.resolve("lib/referat.jar");
        java.util.jar.Manifest manifest = new java.util.jar.Manifest();
        manifest.getMainAttributes().put(java.util.jar.Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(java.util.jar.Attributes.Name.CLASS_PATH, andre.strip());
        ByteArrayOutputStream tekst = new ByteArrayOutputStream();
        manifest.write(tekst);
        try (ZipFile ind = new ZipFile(klasser.toFile());
                ZipOutputStream ud = new ZipOutputStream(Files.newOutputStream(jar))) {
            skrivUpakket(ud, "META-INF/MANIFEST.MF", tekst.toByteArray());
            for (ZipEntry post : ind.stream().toList()) {
                try (InputStream indhold = ind.getInputStream(post)) {
                    skrivUpakket(ud, post.getName(), indhold.readAllBytes());
                }
            }
        }
        Files.delete(klasser);
        // A library is changed as well.
        Path yaml = bibliotek("snakeyaml");
        Path upakket = yaml.resolveSibling("upakket");
        try (ZipFile ind = new ZipFile(yaml.toFile());
                ZipOutputStream ud = new ZipOutputStream(Files.newOutputStream(upakket))) {
            for (ZipEntry post : ind.stream().toList()) {
                try (InputStream indhold = ind.getInputStream(post)) {
                    skrivUpakket(ud, post.getName(), indhold.readAllBytes());
                }
            }
        }
        Files.move(upakket, yaml, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, TID);
        Files.setLastModifiedTime(yaml, TID);
    }

    private static void skrivUpakket(ZipOutputStream ud, String navn, byte[] indhold) throws IOException {
        ZipEntry post = new ZipEntry(navn);
        CRC32 sum = new CRC32();
        sum.update(indhold);
        post.setMethod(ZipEntry.STORED);
        post.setSize(indhold.length);
        post.setCompressedSize(indhold.length);
        post.setCrc(sum.getValue());
        post.setTime(TID.toMillis());
        ud.putNextEntry(post);
        ud.write(indhold);
        ud.closeEntry();
    }
}
