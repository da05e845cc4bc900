package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.referat.Proeve;
import dk.referat.cli.Koersel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workflows that the README shows are run here line by line, as GitHub and GitLab would: the archive is fetched from a folder,
 * held against its sum and unpacked, and the program in it works on a copy of the examples.
 */
@Tag("omgivelser")
class ArbejdsforloebTest {
    private static final String GITHUB = ".github/workflows/referater.yml";
    private static final String GITLAB = ".gitlab-ci.yml";
    static final List<String> FILER = List.of(GITHUB, GITLAB);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String MOEDE = "referater/moeder/2024-12-18-styregruppen.yaml";

    @TempDir
    Path mappe;

    private Path arkiv;
    private Path lager;
    private String version;

    /** How lines ended, and all that they wrote. */
    private record Svar(int kode, String ud) {}

    @BeforeEach
    void install() throws Exception {
        for (String program : List.of("bash", "curl", "sha256sum", "tar")) {
            assumeTrue(findes(program), program);
        }
        version = Koersel.af("--version").ud().strip().replace("referat ", "");
        arkiv = Files.createDirectories(mappe.resolve("arkiv"));
        lager = Files.createDirectories(mappe.resolve("lager").resolve(version));
        kopier(Proeve.EKSEMPLER, arkiv.resolve("referater"));
        pak();
    }

    private static boolean findes(String program) {
        return Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                .anyMatch(sted -> Files.isExecutable(Path.of(sted, program)));
    }

    private static void kopier(Path fra, Path til) throws IOException {
        try (Stream<Path> filer = Files.walk(fra)) {
            for (Path fil : filer.toList()) {
                Path ny = til.resolve(fra.relativize(fil).toString());
                if (Files.isDirectory(fil)) {
                    Files.createDirectories(ny);
                } else {
                    Files.copy(fil, ny);
                }
            }
        }
    }

    /** An archive of the shape that is released, with this very program in it. */
    private void pak() throws Exception {
        Path bin = Files.createDirectories(mappe.resolve("pakke/referat-" + version + "/bin"));
        Path argumenter = mappe.resolve("java-argumenter");
        Files.writeString(
                argumenter,
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true\n-cp \""
                        + Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(del -> Path.of(del).toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator))
                                .replace("\\", "\\\\")
                        + "\"\n");
        Path starter = bin.resolve("referat");
        Files.writeString(
                starter,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin/java") + "' '@" + argumenter
                        + "' dk.referat.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
        Svar svar = koer(mappe.resolve("pakke"), Map.of(), "tar -czf '" + arkivfil() + "' referat-" + version);
        assertThat(svar.kode()).as(svar.ud()).isZero();
    }

    private Path arkivfil() {
        return lager.resolve("referat-" + version + "-linux-amd64.tar.gz");
    }

    private static JsonNode forloeb(String fil) {
        List<Vejledning.Blok> blokke = Vejledning.laes(Vejledning.README).blokke("yml").stream()
                .filter(b -> b.filnavn().equals(fil))
                .toList();
        assertThat(blokke).as(fil).hasSize(1);
        try {
            return YAML.readTree(blokke.get(0).tekst());
        } catch (IOException e) {
            throw new AssertionError(fil, e);
        }
    }

    /** The variables that the file sets, but fetched from here. */
    private Map<String, String> miljoe(JsonNode variable) throws Exception {
        Map<String, String> miljoe = new LinkedHashMap<>();
        variable.properties().forEach(v -> miljoe.put(v.getKey(), v.getValue().asText()));
        assertThat(miljoe).containsOnlyKeys("REFERAT_VERSION", "REFERAT_ADRESSE", "REFERAT_SHA256");
        assertThat(miljoe).containsEntry("REFERAT_VERSION", version);
        assertThat(miljoe.get("REFERAT_ADRESSE")).startsWith("https://");
        assertThat(miljoe.get("REFERAT_SHA256")).matches("0{64}");
        miljoe.put("REFERAT_ADRESSE", mappe.resolve("lager").toUri().toString().replaceAll("/$", ""));
        miljoe.put(
                "REFERAT_SHA256",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(arkivfil()))));
        return miljoe;
    }

    private static Svar koer(Path fra, Map<String, String> miljoe, String linjer) throws Exception {
        ProcessBuilder bygger = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", linjer)
                .directory(fra.toFile())
                .redirectErrorStream(true);
        bygger.environment().putAll(miljoe);
        Process proces = bygger.start();
        proces.getOutputStream().close();
        String ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Svar(proces.exitValue(), ud);
    }

    /** The steps of GitHub's job that are lines, one after the other until one fails. */
    private Svar github(Map<String, String> miljoe) throws Exception {
        Path midlertidig = Files.createDirectories(mappe.resolve("runner temp"));
        Path sti = Files.writeString(mappe.resolve("github-path"), "");
        Map<String, String> alt = new LinkedHashMap<>(miljoe);
        alt.put("RUNNER_TEMP", midlertidig.toString());
        alt.put("GITHUB_PATH", sti.toString());
        StringBuilder ud = new StringBuilder();
        for (JsonNode trin : forloeb(GITHUB).at("/jobs/byg/steps")) {
            if (trin.has("run")) {
                alt.put(
                        "PATH",
                        Stream.concat(Files.readAllLines(sti).stream(), Stream.of(System.getenv("PATH")))
                                .reduce((a, b) -> a + ":" + b)
                                .orElseThrow());
                Svar svar = koer(arkiv, alt, trin.get("run").asText());
                ud.append(svar.ud());
                if (svar.kode() != 0) {
                    return new Svar(svar.kode(), ud.toString());
                }
            }
        }
        return new Svar(0, ud.toString());
    }

    /** One of GitLab's jobs: what comes before all of them and its own lines, in one shell. */
    private Svar gitlab(String job, Map<String, String> miljoe) throws Exception {
        JsonNode forloeb = forloeb(GITLAB);
        List<String> linjer = new ArrayList<>();
        forloeb.at("/default/before_script").forEach(l -> linjer.add(l.asText()));
        forloeb.at("/" + job + "/script").forEach(l -> linjer.add(l.asText()));
        Path klon = mappe.resolve(job);
        kopier(arkiv, klon);
        return koer(klon, miljoe, String.join("\n", linjer));
    }

    @Test
    void githubsLinesCheckAndBuildWhatIsPublished() throws Exception {
        Svar svar = github(miljoe(forloeb(GITHUB).get("env")));

        assertThat(svar.kode()).as(svar.ud()).isZero();
        assertThat(svar.ud()).contains("linux-amd64.tar.gz: OK\n").contains("filer læst: ingen fejl");
        JsonNode trin = forloeb(GITHUB).at("/jobs/byg/steps");
        String udgivet = trin.get(trin.size() - 1).at("/with/path").asText();
        assertThat(arkiv.resolve(udgivet).resolve("index.html")).isNotEmptyFile();
        assertThat(arkiv.resolve(udgivet).resolve("styregruppen/2024-12-18-styregruppen-referat.pdf"))
                .isNotEmptyFile();
        // What was fetched is no part of what is checked out.
        try (Stream<Path> her = Files.list(arkiv)) {
            assertThat(her.map(Path::getFileName).map(String::valueOf)).containsExactlyInAnyOrder("referater", udgivet);
        }
    }

    @Test
    void aFaultIsMarkedAtItsLineAndNothingIsBuilt() throws Exception {
        Path moede = arkiv.resolve(MOEDE);
        Files.writeString(moede, Files.readString(moede).replace("dato: 2024-12-18", "dato: 2024-12-48"));

        Svar svar = github(miljoe(forloeb(GITHUB).get("env")));

        assertThat(svar.kode()).isEqualTo(1);
        assertThat(svar.ud()).contains("::error file=" + MOEDE + ",line=7,");
        assertThat(arkiv.resolve("udgivet")).doesNotExist();
    }

    /** As when someone has put another archive in its place. */
    @Test
    void anArchiveOfAnotherSumIsNotRun() throws Exception {
        Map<String, String> github = miljoe(forloeb(GITHUB).get("env"));
        Map<String, String> gitlab = miljoe(forloeb(GITLAB).get("variables"));
        Files.write(arkivfil(), new byte[] {0}, StandardOpenOption.APPEND);

        for (Svar svar : List.of(github(github), gitlab("se-efter", gitlab), gitlab("udgiv", gitlab))) {
            assertThat(svar.kode()).isEqualTo(1);
            assertThat(svar.ud()).contains("linux-amd64.tar.gz: FAILED").doesNotContain("læst");
        }
        assertThat(mappe.resolve("runner temp/referat")).doesNotExist();
        assertThat(mappe.resolve("udgiv/public")).doesNotExist();
    }

    @Test
    void gitlabsLinesCheckAndBuildWhatIsPublished() throws Exception {
        JsonNode forloeb = forloeb(GITLAB);
        Map<String, String> miljoe = miljoe(forloeb.get("variables"));

        Svar efterset = gitlab("se-efter", miljoe);
        Svar udgivet = gitlab("udgiv", miljoe);

        assertThat(efterset.kode()).as(efterset.ud()).isZero();
        String rapport = forloeb.at("/se-efter/artifacts/reports/junit").asText();
        assertThat(antal("testcase", mappe.resolve("se-efter").resolve(rapport)))
                .isGreaterThan(8);
        assertThat(udgivet.kode()).as(udgivet.ud()).isZero();
        String sider = forloeb.at("/udgiv/artifacts/paths/0").asText();
        assertThat(mappe.resolve("udgiv").resolve(sider).resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void aFaultIsInGitlabsTestReport() throws Exception {
        Path moede = arkiv.resolve(MOEDE);
        Files.writeString(moede, Files.readString(moede).replace("dato: 2024-12-18", "dato: 2024-12-48"));

        Svar svar = gitlab("se-efter", miljoe(forloeb(GITLAB).get("variables")));

        assertThat(svar.kode()).isEqualTo(1);
        assertThat(antal("failure", mappe.resolve("se-efter/fejl.xml"))).isPositive();
    }

    private static int antal(String element, Path fil) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(fil.toFile())
                .getElementsByTagName(element)
                .getLength();
    }

    @Test
    void nobodyMayMoreThanItMust() {
        JsonNode forloeb = forloeb(GITHUB);
        Map<String, Map<String, String>> rettigheder = new LinkedHashMap<>();
        forloeb.get("jobs").properties().forEach(job -> {
            Map<String, String> egne = new LinkedHashMap<>();
            job.getValue()
                    .get("permissions")
                    .properties()
                    .forEach(r -> egne.put(r.getKey(), r.getValue().asText()));
            rettigheder.put(job.getKey(), egne);
            assertThat(job.getValue().get("timeout-minutes").asInt())
                    .as(job.getKey())
                    .isPositive();
        });

        assertThat(forloeb.get("permissions").isObject()).isTrue();
        assertThat(forloeb.get("permissions").size()).isZero();
        assertThat(rettigheder)
                .isEqualTo(Map.of(
                        "byg", Map.of("contents", "read"), "udgiv", Map.of("pages", "write", "id-token", "write")));
        assertThat(forloeb.at("/jobs/byg/steps/0/with/persist-credentials").asBoolean(true))
                .isFalse();
        // What may write runs nothing of the archive's, and only for what has been accepted.
        assertThat(forloeb.at("/jobs/udgiv/steps")).noneMatch(trin -> trin.has("run"));
        assertThat(forloeb.at("/jobs/udgiv/if").asText()).isEqualTo("github.event_name == 'push'");
        assertThat(forloeb.at("/on/push/branches")).hasSize(1);
        assertThat(forloeb(GITLAB).at("/udgiv/rules/0/if").asText())
                .isEqualTo("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
    }

    @Test
    void whatIsOthersIsPinned() {
        List<String> brugte = Vejledning.laes(Vejledning.README).linjer().stream()
                .map(String::strip)
                .filter(l -> l.contains("uses: "))
                .toList();

        assertThat(brugte)
                .hasSize(3)
                .allMatch(l -> l.matches("- (id: \\S+ )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+")
                        || l.matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void shellcheckHasNothingToSayOfTheLines() throws Exception {
        assumeTrue(findes("shellcheck"));
        List<String> scripts = new ArrayList<>();
        forloeb(GITHUB).at("/jobs/byg/steps").forEach(t -> {
            if (t.has("run")) {
                scripts.add(t.get("run").asText());
            }
        });
        JsonNode gitlab = forloeb(GITLAB);
        StringBuilder linjer = new StringBuilder();
        gitlab.at("/default/before_script")
                .forEach(l -> linjer.append(l.asText()).append('\n'));
        gitlab.at("/udgiv/script").forEach(l -> linjer.append(l.asText()).append('\n'));
        scripts.add(linjer.toString());

        for (String script : scripts) {
            Path fil = Files.writeString(mappe.resolve("script.sh"), "#!/bin/bash -e\n" + script);
            Svar svar = koer(Objects.requireNonNull(fil.getParent()), Map.of(), "shellcheck script.sh");
            assertThat(svar).isEqualTo(new Svar(0, ""));
        }
    }
}
