package dk.referat.cli;

import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.moede;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed: every published file is whole, and the next build goes on as if nothing had happened. */
@Tag("omgivelser")
class AfbrudtBygningTest {
    private static final int MOEDER = 30;

    @TempDir
    Path mappe;

    private Path kilde;
    private Path ud;

    @BeforeEach
    void placeFolders() {
        kilde = mappe.resolve("kilde");
        ud = mappe.resolve("ud");
    }

    @Test
    void aKilledBuildLeavesWholeFilesAndNothingForLater() throws Exception {
        skrivMoeder("nyt", "Nyt");
        Koersel.af(byg(mappe.resolve("nyt")));
        Map<String, String> nyt = alt(mappe.resolve("nyt"));
        skrivMoeder("gammelt", "Gammelt");
        Koersel.af(byg(ud));
        Map<String, String> gammelt = alt(ud);
        skrivMoeder("nyt", "Nyt");

        kill(() -> false, 300, true);
        assertWhole(gammelt, nyt);
        for (int klar : new int[] {1, 10, 30}) {
            kill(() -> klargjorte() >= klar, 60_000, klar != 10);
            assertThat(alt(ud).keySet())
                    .as("the work of the killed run, at most one")
                    .filteredOn(f -> f.matches("\\.referat-mappe-\\d+\\.ny"))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(publiceret())
                    .as("killed before anything was put in place")
                    .isEqualTo(gammelt);
        }
        String fortegnelse = laes(ud.resolve(".referat-indhold"));
        kill(() -> !laes(ud.resolve(".referat-indhold")).equals(fortegnelse), 60_000, true);
        assertWhole(gammelt, nyt);

        Koersel k = Koersel.af(byg(ud));

        assertThat(k.kode()).as(k.fejl()).isZero();
        assertThat(alt(ud)).isEqualTo(nyt);
    }

    private void skrivMoeder(String navn, String ord) throws IOException {
        for (int i = 0; i < MOEDER; i++) {
            skriv(
                    kilde.resolve("m%02d.yaml".formatted(i)),
                    moede("Udvalget", "2024-01-%02d".formatted(i + 1), ord + " punkt")
                            + "    bilag:\n      - titel: Notat\n        fil: bilag/notat.txt\n");
        }
        skriv(kilde.resolve("bilag/notat.txt"), ord);
        Files.deleteIfExists(kilde.resolve("kun-nyt.yaml"));
        Files.deleteIfExists(kilde.resolve("kun-gammelt.yaml"));
        skriv(kilde.resolve("kun-" + navn + ".yaml"), moede("Råd for " + navn, "2023-01-01", ord));
    }

    private Object[] byg(Path til) {
        return new Object[] {"build", "--dokument", "referat", "-o", til, kilde};
    }

    private void kill(BooleanSupplier naar, long senestMs, boolean haardt) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "--dokument",
                        "referat",
                        "-o",
                        ud.toString(),
                        kilde.toString())
                .redirectErrorStream(true)
                .redirectOutput(mappe.resolve("log").toFile())
                .start();
        long frist = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(senestMs);
        while (proces.isAlive() && !naar.getAsBoolean() && System.nanoTime() < frist) {
            Thread.sleep(1);
        }
        if (haardt) {
            proces.destroyForcibly();
        } else {
            proces.destroy();
        }
        assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(mappe.resolve("log")))
                .isIn(137, 143, 0);
    }

    private long klargjorte() {
        try (Stream<Path> filer = Files.list(ud)) {
            Path nye =
                    filer.filter(f -> f.toString().endsWith(".ny")).findFirst().orElse(null);
            if (nye == null) {
                return 0;
            }
            try (Stream<Path> klar = Files.walk(nye)) {
                return klar.filter(Files::isRegularFile).count();
            }
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private Map<String, String> publiceret() {
        Map<String, String> publiceret = new TreeMap<>(alt(ud));
        publiceret.keySet().removeIf(f -> f.startsWith(".referat-mappe-"));
        return publiceret;
    }

    private void assertWhole(Map<String, String> gammelt, Map<String, String> nyt) throws IOException {
        for (Map.Entry<String, String> fil : publiceret().entrySet()) {
            if (fil.getKey().equals(".referat-indhold")) {
                continue;
            }
            assertThat(fil.getValue()).as(fil.getKey()).isIn(gammelt.get(fil.getKey()), nyt.get(fil.getKey()));
            Path sti = ud.resolve(fil.getKey());
            if (fil.getKey().endsWith(".html")) {
                assertThat(Files.readString(sti)).endsWith("</html>\n");
            } else if (fil.getKey().endsWith(".pdf")) {
                assertThat(new String(Files.readAllBytes(sti), StandardCharsets.ISO_8859_1))
                        .contains("%%EOF");
            }
        }
    }
}
