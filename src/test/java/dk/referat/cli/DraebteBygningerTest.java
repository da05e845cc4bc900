package dk.referat.cli;

import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.moede;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds of a folder that are killed at any time, one on top of the other, now of the one set of meetings and now of the
 * other: each file that is published is always whole, and no page links to what is not there.
 *
 * <p>{@code mvn test -Dtest=DraebteBygningerTest -Dreferat.drab=200 -Dreferat.drab.moeder=30} kills 200 builds of 31 meetings.
 */
@Tag("omgivelser")
class DraebteBygningerTest {
    private static final int DRAB = Integer.getInteger("referat.drab", 0);
    private static final int ANTAL = DRAB > 0 ? DRAB : Proeve.FULDT ? 8 : 4;
    private static final int MOEDER = Integer.getInteger("referat.drab.moeder", Proeve.FULDT ? 6 : 3);

    /** Many small files, so that putting them in place takes some time. */
    private static final int BILAG = 40;

    /** How many kills there are to one build that is left alone. */
    private static final int MELLEM = 4;

    @TempDir
    Path mappe;

    private Path ud;

    @BeforeEach
    void placeFolder() {
        ud = mappe.resolve("ud");
    }

    private final Random tilfaeldig = new Random(Integer.getInteger("referat.drab.froe", 1));
    private final Map<Boolean, Map<String, String>> hele = new TreeMap<>();
    private int undervejs;
    private int faerdige;
    private int blandede;

    @Test
    void everyFileIsAlwaysWhole() throws Exception {
        for (boolean nyt : new boolean[] {false, true}) {
            skrivMoeder(nyt);
            assertThat(Koersel.af(byg(nyt, mappe.resolve("hel-" + nyt))).kode()).isZero();
            hele.put(nyt, alt(mappe.resolve("hel-" + nyt)));
        }
        assertThat(hele.get(true)).isNotEqualTo(hele.get(false));
        assertThat(Koersel.af(byg(false, ud)).kode()).isZero();
        long fuldTid = varighed(true);
        assertThat(alt(ud)).isEqualTo(hele.get(true));

        boolean nyt = false;
        for (int i = 1; i - faerdige <= ANTAL; i++) {
            // Every other while the files take their places, which is a small part of the time.
            boolean sigtet = i % 2 == 0;
            draeb(nyt, sigtet, (long) (fuldTid * 1.05 * tilfaeldig.nextDouble()));
            assertWhole("kill " + i);
            if (i % MELLEM == 0 || i - faerdige == ANTAL) {
                Koersel k = Koersel.af(byg(nyt, ud));
                assertThat(k.kode()).as(k.fejl()).isZero();
                assertThat(alt(ud)).as("after kill " + i).isEqualTo(hele.get(nyt));
            }
            nyt = !nyt;
            if (DRAB > 0) {
                Files.writeString(Path.of("target/drab.txt"), optaelling(i) + "\n");
            }
        }
        if (DRAB > 0) {
            assertThat(undervejs).as("%s", faerdige).isGreaterThan(DRAB / 10);
        }
    }

    private String optaelling(int af) {
        return "of " + af + " builds " + (af - faerdige) + " were killed, " + undervejs
                + " of them while files were put in place; old and new stood side by side after " + blandede;
    }

    private void skrivMoeder(boolean nyt) throws IOException {
        Path kilde = kilde(nyt);
        String ord = nyt ? "Nyt" : "Gammelt";
        StringBuilder bilag = new StringBuilder();
        for (int i = 0; i < BILAG; i++) {
            bilag.append("      - titel: Fast\n        fil: bilag/fast-")
                    .append(i)
                    .append(".txt\n");
        }
        for (int i = 0; i < MOEDER; i++) {
            skriv(
                    kilde.resolve("m%02d.yaml".formatted(i)),
                    moede(i % 2 == 0 ? "Udvalget" : "Rådet", "2024-01-%02d".formatted(i + 1), ord + " punkt")
                            + "    bilag:\n      - titel: Notat\n        fil: bilag/" + ord.toLowerCase(Locale.ROOT)
                            + ".txt\n" + bilag);
        }
        for (int i = 0; i < BILAG; i++) {
            skriv(kilde.resolve("bilag/fast-" + i + ".txt"), ord + i);
        }
        skriv(kilde.resolve("bilag/gammelt.txt"), "x");
        skriv(kilde.resolve("bilag/nyt.txt"), "y");
        skriv(
                kilde.resolve("kun.yaml").resolveSibling("kun-" + ord.toLowerCase(Locale.ROOT) + ".yaml"),
                moede("Råd for " + ord, "2023-01-01", ord));
    }

    /** Beside each other in one folder, so that both are the same folder's to the list of contents. */
    private Path kilde(boolean nyt) {
        return mappe.resolve(nyt ? "ny" : "gammel").resolve("kilde");
    }

    private Object[] byg(boolean nyt, Path til) {
        return new Object[] {"build", "-q", "--dokument", "referat", "-o", til, kilde(nyt)};
    }

    private Process start(boolean nyt) throws Exception {
        ProcessBuilder bygger = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                Programproces.klassesti(),
                Main.class.getName());
        Arrays.stream(byg(nyt, ud)).map(String::valueOf).forEach(bygger.command()::add);
        return bygger.redirectErrorStream(true)
                .redirectOutput(mappe.resolve("log").toFile())
                .start();
    }

    private long varighed(boolean nyt) throws Exception {
        long start = System.nanoTime();
        Process proces = start(nyt);
        assertThat(proces.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(mappe.resolve("log")))
                .isZero();
        return System.nanoTime() - start;
    }

    private void draeb(boolean nyt, boolean sigtet, long efter) throws Exception {
        byte[] fortegnelse = Files.readAllBytes(ud.resolve(".referat-indhold"));
        Process proces = start(nyt);
        long start = System.nanoTime();
        while (proces.isAlive()
                && (sigtet ? Arrays.equals(fortegnelse, laest(fortegnelse)) : System.nanoTime() - start < efter)) {
            Thread.sleep(sigtet ? 0 : 1);
        }
        if (sigtet) {
            Thread.sleep(tilfaeldig.nextInt(4), tilfaeldig.nextInt(999_999));
        }
        proces.destroyForcibly();
        assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(mappe.resolve("log")))
                .isIn(137, 0);
        faerdige += proces.exitValue() == 0 ? 1 : 0;
    }

    /** On some disks a file cannot be opened in the moment when another takes its place. */
    private byte[] laest(byte[] ellers) throws IOException {
        try {
            return Files.readAllBytes(ud.resolve(".referat-indhold"));
        } catch (NoSuchFileException e) {
            return ellers;
        }
    }

    private void assertWhole(String hvornaar) throws IOException {
        Map<String, String> gammelt = Objects.requireNonNull(hele.get(false));
        Map<String, String> nyt = Objects.requireNonNull(hele.get(true));
        Map<String, String> nu = new TreeMap<>(alt(ud));
        nu.keySet().removeIf(f -> f.startsWith(".referat-mappe-"));
        assertThat(nu).as(hvornaar).containsKey(".referat-indhold");
        boolean noget = false;
        boolean andet = false;
        for (Map.Entry<String, String> fil : nu.entrySet()) {
            String navn = fil.getKey();
            if (navn.equals(".referat-indhold")) {
                boolean hel = fil.getValue().equals(gammelt.get(navn))
                        || fil.getValue().equals(nyt.get(navn));
                undervejs += hel ? 0 : 1;
                continue;
            }
            assertThat(fil.getValue())
                    .as(hvornaar + ": " + navn)
                    .isIn(gammelt.getOrDefault(navn, "-"), nyt.getOrDefault(navn, "-"));
            if (navn.endsWith(".pdf")) {
                noget |= fil.getValue().equals(gammelt.get(navn));
                andet |= fil.getValue().equals(nyt.get(navn));
            }
        }
        blandede += noget && andet ? 1 : 0;
        for (String navn : nu.keySet()) {
            if (navn.endsWith(".html")) {
                Path side = ud.resolve(navn);
                for (Element link : Jsoup.parse(Files.readString(side)).select("a[href]")) {
                    String maal = link.attr("href").replaceAll("#.*", "");
                    if (!maal.isEmpty() && !maal.contains(":")) {
                        assertThat(side.resolveSibling(maal))
                                .as(hvornaar + ": a link on " + navn)
                                .exists();
                    }
                }
            }
        }
    }
}
