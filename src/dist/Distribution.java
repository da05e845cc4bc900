import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What {@code mvn -Pdist package} does between Maven's own plugins; it is run from its source. The steps: {@code samling} adds
 * licences, manual page and completions to target/referat; {@code image} makes target/image/referat with a Java of its own and
 * archives; {@code pakke} makes .msi or .pkg on the systems that have them; {@code summer} writes the checksums.
 */
public class Distribution {
    private static final String MODULES = "java.base,java.desktop,java.logging,java.xml";
    private static final Path TARGET = Path.of("target");
    private static final Path SAMLING = TARGET.resolve("referat");
    private static final Path IMAGE = TARGET.resolve("image/referat");

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "samling" -> samling();
            case "image" -> image(Path.of(args[1]), Instant.parse(args[2]));
            case "pakke" -> pakke(Path.of(args[1]), args[2]);
            case "summer" -> summer();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void samling() throws Exception {
        licenser();
        Path share = SAMLING.resolve("share");
        Path man = Files.createDirectories(share.resolve("man/man1")).resolve("referat.1");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = SAMLING.resolve("lib/referat.jar").toString();
        koer(null, java, "-cp", jar, "dk.referat.cli.Manualside", man.toString());
        Path bash = Files.createDirectories(share.resolve("bash-completion/completions")).resolve("referat");
        koer(bash, java, "-Dfile.encoding=UTF-8", "-cp", jar, "dk.referat.cli.Main", "completion");
        // The script names the day it was made.
        Files.writeString(bash, Files.readString(bash).replaceAll("(?m)^# (Date|Generated on|date).*\\R", ""));
        Path zsh = Files.createDirectories(share.resolve("zsh/vendor-completions")).resolve("_referat");
        Files.writeString(zsh, """
                #compdef referat
                # The completions of bash, which zsh can use.
                autoload -U +X bashcompinit && bashcompinit
                source "${REFERAT_BASH_COMPLETION:-/usr/share/bash-completion/completions/referat}"
                _bash_complete -o default -F _complete_referat
                """);
        Files.copy(Path.of("LICENSE"), SAMLING.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The licence and notice files of each library, as they lie in its jar. */
    private static void licenser() throws IOException {
        Path licenser = SAMLING.resolve("licenser");
        StringBuilder uden = new StringBuilder();
        for (Path jar : filer(SAMLING.resolve("lib"), ".jar")) {
            String navn = jar.getFileName().toString().replaceAll("\\.jar$", "");
            if (navn.equals("referat")) {
                continue;
            }
            int fundne = 0;
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry post : zip.stream().toList()) {
                    String sidste = post.getName().substring(post.getName().lastIndexOf('/') + 1);
                    String stort = sidste.toUpperCase(Locale.ROOT);
                    boolean licens = Stream.of("LICENSE", "LICENCE", "NOTICE", "COPYING", "OFL", "COPYRIGHT")
                            .anyMatch(stort::contains);
                    if (!licens || post.isDirectory() || stort.endsWith(".CLASS")) {
                        continue;
                    }
                    Path til = Files.createDirectories(licenser.resolve(navn)).resolve(sidste);
                    try (InputStream ind = zip.getInputStream(post)) {
                        Files.copy(ind, til, StandardCopyOption.REPLACE_EXISTING);
                    }
                    fundne++;
                }
            }
            if (fundne == 0) {
                uden.append(navn).append('\n');
            }
        }
        Files.writeString(
                licenser.resolve("LAESMIG.txt"),
                "Licenserne for de biblioteker, som referat bruger, som de ligger i dem. Navn, version og licens for dem alle"
                        + " står i ../sbom.json, også for disse, som ingen fil har med:\n\n"
                        + uden);
    }

    private static void image(Path jdk, Instant tid) throws Exception {
        slet(IMAGE);
        kopier(SAMLING, IMAGE);
        // The archives of whoever has tried the program here are not handed out.
        slet(IMAGE.resolve("arkiv"));
        Path runtime = IMAGE.resolve("runtime");
        koer(null, jdk.resolve("bin/jlink").toString(), "--add-modules", MODULES, "--strip-debug", "--no-header-files",
                "--no-man-pages", "--compress=2", "--output", runtime.toString());
        String java = runtime.resolve("bin/java").toString();
        // What Java needs of its own, as an archive, too.
        koer(null, java, "-Xshare:dump");
        for (Path fil : alle(IMAGE)) {
            Files.setLastModifiedTime(fil, FileTime.from(tid));
        }
        String version = "";
        for (String linje : Files.readAllLines(runtime.resolve("release"))) {
            if (linje.startsWith("JAVA_VERSION=")) {
                version = linje.replaceAll("^[^\"]*\"|\"$", "");
            }
        }
        // An older Java wants its archives where they were made; there each user's own is made at the first run.
        if (Integer.parseInt(version.replaceAll("[^0-9].*", "")) >= 25) {
            koer(null, java, "-Xlog:disable", "-cp", IMAGE.resolve("lib/referat.jar").toAbsolutePath().toString(),
                    "dk.referat.cli.Oplaering", IMAGE.resolve("arkiv").toString(), version);
            Files.deleteIfExists(IMAGE.resolve("arkiv/.laas"));
        }
        for (Path fil : alle(IMAGE)) {
            Files.setLastModifiedTime(fil, FileTime.from(tid));
        }
    }

    private static void pakke(Path jdk, String version) throws Exception {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String type = system.startsWith("windows") ? "msi" : system.startsWith("mac") ? "pkg" : "";
        if (type.isEmpty()) {
            return;
        }
        List<String> linje = new ArrayList<>(List.of(jdk.resolve("bin/jpackage").toString(), "--type", type, "--name",
                "referat", "--app-version", version.replaceAll("^0\\.", "1.").replaceAll("-.*", ""), "--vendor", "referat",
                "--input", IMAGE.resolve("lib").toString(), "--main-jar", "referat.jar", "--main-class",
                "dk.referat.cli.Main", "--runtime-image", IMAGE.resolve("runtime").toString(), "--dest",
                TARGET.toString()));
        for (String valg : List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable",
                "-Djava.awt.headless=true", "-Djdk.console=java.base")) {
            linje.addAll(List.of("--java-options", valg));
        }
        if (type.equals("msi")) {
            linje.add("--win-console");
        }
        koer(null, linje.toArray(String[]::new));
    }

    private static void summer() throws Exception {
        StringBuilder summer = new StringBuilder();
        try (Stream<Path> filer = Files.list(TARGET)) {
            for (Path fil : filer.sorted().toList()) {
                String navn = fil.getFileName().toString();
                if (navn.startsWith("referat") && navn.matches(".*\\.(zip|tar\\.gz|deb|msi|pkg)")) {
                    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(fil));
                    summer.append(String.format("%064x  %s%n", new BigInteger(1, sum), navn));
                }
            }
        }
        Files.writeString(TARGET.resolve("SHA256SUMS"), summer.toString().replace("\r\n", "\n"));
    }

    private static void koer(Path ud, String... linje) throws Exception {
        ProcessBuilder bygger = new ProcessBuilder(linje).redirectError(ProcessBuilder.Redirect.INHERIT);
        bygger.redirectOutput(ud == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(ud.toFile()));
        Map<String, String> miljoe = bygger.environment();
        miljoe.put("LC_ALL", "C.UTF-8");
        if (bygger.start().waitFor() != 0) {
            throw new IllegalStateException(Arrays.toString(linje));
        }
    }

    private static List<Path> filer(Path mappe, String endelse) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
        }
    }

    private static List<Path> alle(Path mappe) throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.sorted((a, b) -> b.compareTo(a)).toList();
        }
    }

    private static void slet(Path mappe) throws IOException {
        if (Files.exists(mappe)) {
            for (Path fil : alle(mappe)) {
                Files.delete(fil);
            }
        }
    }

    private static void kopier(Path fra, Path til) throws IOException {
        try (Stream<Path> alle = Files.walk(fra)) {
            for (Path sti : alle.toList()) {
                Path ny = til.resolve(fra.relativize(sti).toString());
                if (Files.isDirectory(sti)) {
                    Files.createDirectories(ny);
                } else {
                    Files.copy(sti, ny, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        new File(til.resolve("bin/referat").toString()).setExecutable(true, false);
    }
}
