package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left alone is what would be the same: after every kind of change, a build that goes on from the last one must end with
 * the same files and say the same as one that has never built anything.
 */
class GenbrugTest {
    @TempDir
    Path alt;

    private Path mappe;
    private Path ud;
    private int nummer;

    @BeforeEach
    void layOutAFolder() throws IOException {
        mappe = alt.resolve("referater");
        ud = alt.resolve("ud");
        skriv("referat.yaml", "navn: Kommunen\n");
        skriv("organer/raad.yaml", "navn: Rådet\nnummerering:\n  mønster: løbenummer/år\n");
        skriv("organer/udvalg.yaml", """
                navn: Udvalget
                kommissorium:
                  formål: At rådgive.
                  vedtaget: {organ: raad, punkt: 2/24}
                """);
        for (int i = 1; i <= 4; i++) {
            skriv("moeder/2024-0" + i + "-10-raad.yaml", """
                    møde: {organ: raad, nummer: %1$d, dato: 2024-0%1$d-10, tid: 10.00–11.00, sted: Salen}
                    deltagere: [Anne Holm (formand), Bo Lind]
                    agenda:
                      - punkt: %2$d/24
                        titel: Velkomst
                        hovedemne: ja
                        referat: Alle var der.
                      - punkt: %3$d/24
                        titel: Eventuelt
                        referat: Intet.
                    """.formatted(i, 2 * i - 1, 2 * i));
        }
        skriv("moeder/2024-05-10-udvalg.yaml", """
                møde: {organ: udvalg, dato: 2024-05-10}
                deltagere: [Carl Munk]
                agenda:
                  - punkt: 1
                    titel: Velkomst
                    referat: "![En kurve](kurve.png)"
                    bilag: [{titel: Plan, fil: ../bilag/plan.txt}]
                  - punkt: 2
                    lukket: {grund: Personsag, hjemmel: forvaltningslovens § 27, offentlig titel: Personsag}
                    titel: Ansættelse af Dorthe
                    referat: Dorthe blev ansat.
                """);
        Files.write(mappe.resolve("moeder/kurve.png"), billede(10));
        skriv("bilag/plan.txt", "Planen er god.\n");
        skriv("rapporter/2024-raad.yaml", """
                årsrapport:
                  organ: raad
                  periode: 2024
                beretning: Rådet holdt møder.
                """);
        byg();
    }

    @Test
    void whatHasNotChangedIsNotBuilt() throws IOException {
        Koersel igen = byg();

        assertThat(igen.fejl()).contains("Uændret: ").doesNotContain("Skrev");
        assertThat(sete()).isEmpty();
        ret("moeder/2024-02-10-raad.yaml", "Alle var der.", "Næsten alle var der.");
        assertThat(byg().fejl())
                .contains("2024-02-10-raad-referat.html")
                .doesNotContain("2024-01-10")
                .doesNotContain("Skrev " + ud.resolve("index.html"));
        ret("moeder/2024-05-10-udvalg.yaml", "titel: Velkomst", "titel: Goddag");
        assertThat(byg().fejl())
                .as("the report and the kommissorium have to do with the other body's meetings")
                .contains("2024-05-10-udvalg-referat.html")
                .doesNotContain("aarsrapport.html")
                .doesNotContain("kommissorium.html");
    }

    @Test
    void everyKindOfChangeIsSeen() throws IOException {
        Trin[] trin = {
            () -> ret("moeder/2024-01-10-raad.yaml", "Alle var der.", "Ingen var der."),
            () -> ret("moeder/2024-01-10-raad.yaml", "Velkomst", "Goddag"),
            () -> ret("moeder/2024-01-10-raad.yaml", "sted: Salen", "sted: Stuen"),
            // A neighbour's number makes a fault in another file, and its mending takes it away again.
            () -> ret("moeder/2024-01-10-raad.yaml", "punkt: 1/24", "punkt: 5/24"),
            () -> ret("moeder/2024-01-10-raad.yaml", "punkt: 5/24", "punkt: 1/24"),
            () -> ret("moeder/2024-01-10-raad.yaml", "Bo Lind", "Bo Lindt"),
            // The report gets another body's meeting, then one that nobody knows whose is.
            () -> ret("moeder/2024-05-10-udvalg.yaml", "organ: udvalg", "organ: raad"),
            () -> ret("moeder/2024-05-10-udvalg.yaml", "organ: raad", "organ: raaad"),
            () -> ret("moeder/2024-05-10-udvalg.yaml", "organ: raaad", "organ: udvalg"),
            () -> ret("moeder/2024-03-10-raad.yaml", "2024-03-10, tid", "2024-03-11, tid"),
            () -> ret("moeder/2024-03-10-raad.yaml", "nummer: 3", "nummer: 7"),
            () -> ret("moeder/2024-03-10-raad.yaml", "nummer: 7", "nummer: 3"),
            () -> ret("organer/raad.yaml", "navn: Rådet", "navn: Det gode råd"),
            () -> skriv("organer/raad.yaml", "navn: Rådet\nfarve: \"#005500\"\n"),
            () -> ret("referat.yaml", "Kommunen", "Regionen"),
            () -> skriv("skabeloner/slut.md", "Her slutter papiret.\n"),
            () -> ret("skabeloner/slut.md", "slutter", "ender"),
            () -> Files.delete(mappe.resolve("skabeloner/slut.md")),
            () -> skriv("skabeloner/skaerm.css", "h1 { color: #123456 }\n"),
            () -> ret("skabeloner/skaerm.css", "123456", "654321"),
            () -> iSammeStoerrelseOgTid("bilag/plan.txt", "Planen er dum.\n"),
            () -> iSammeStoerrelseOgTid("moeder/kurve.png", billede(11)),
            () -> Files.delete(mappe.resolve("bilag/plan.txt")),
            () -> skriv("bilag/plan.txt", "Planen er ny.\n"),
            () -> ret("moeder/2024-05-10-udvalg.yaml", "Dorthe blev ansat", "Dorthe blev valgt"),
            () -> ret("moeder/2024-05-10-udvalg.yaml", "offentlig titel: Personsag", "offentlig titel: En stilling"),
            () -> Files.copy(mappe.resolve("moeder/2024-04-10-raad.yaml"), mappe.resolve("moeder/kopi.yaml")),
            () -> Files.delete(mappe.resolve("moeder/kopi.yaml")),
            () -> Files.delete(mappe.resolve("moeder/2024-04-10-raad.yaml")),
            () -> ret("rapporter/2024-raad.yaml", "holdt møder", "holdt gode møder"),
            () -> ret("organer/udvalg.yaml", "punkt: 2/24", "punkt: 99/24"),
            () -> ret("organer/udvalg.yaml", "punkt: 99/24", "punkt: 4/24"),
            () -> skriv("moeder/2024-02-10-raad.yaml", "møde: {organ: raad, dato: 2024-02-10\n"),
            () -> skriv("moeder/2024-02-10-raad.yaml", "møde: {organ: raad, dato: 2024-02-10}\n"),
            () -> skriv("moeder/gammelt.yaml", "møde: {organ: udvalg, dato: 2023-05-10}\n"),
            () -> ret("moeder/2024-05-10-udvalg.yaml", "../bilag/plan.txt", "gammelt.yaml"),
            () -> ret("moeder/gammelt.yaml", "2023-05-10", "2023-05-11"),
            () -> Files.delete(ud.resolve("raad/2024-01-10-raad-referat.html")),
            () -> Files.delete(ud.resolve("index.html")),
            () -> Files.delete(ud.resolve(".referat-genbrug")),
            () -> Files.writeString(ud.resolve(".referat-genbrug"), "sludder"),
        };
        for (int i = 0; i < trin.length; i++) {
            trin[i].goer();
            somForfra("step " + i);
        }
    }

    @Test
    void filesInOddPlacesAreSeenToo() throws IOException {
        Trin[] trin = {
            () -> Files.createDirectories(mappe.resolve("fælles/organer")),
            () -> skriv("fælles/.referat-indhold", "kilde  andre\n"),
            () -> Files.write(mappe.resolve("fælles/logo.png"), billede(30)),
            () -> skriv("referat.yaml", "navn: Kommunen\nlogo: {fil: fælles/logo.png, alt: Logo}\n"),
            () -> iSammeStoerrelseOgTid("fælles/logo.png", billede(31)),
            () -> Files.write(mappe.resolve("moeder/Kurve.png"), billede(40)),
            () -> iSammeStoerrelseOgTid("moeder/Kurve.png", billede(41)),
            () -> iSammeStoerrelseOgTid("moeder/kurve.png", billede(12)),
            () -> Files.move(mappe.resolve("organer/raad.yaml"), mappe.resolve("organer/Raad.yaml")),
            () -> Files.move(mappe.resolve("organer/Raad.yaml"), mappe.resolve("organer/raad.yaml")),
        };
        for (int i = 0; i < trin.length; i++) {
            trin[i].goer();
            somForfra("step " + i);
        }
    }

    /** The gate reads the lists, though it has read no file that they tell of. */
    @Test
    void listsCanBeMadeAgainOfWhatStands() throws IOException {
        for (String dokument : List.of("årsrapport", "kommissorium", "referat")) {
            somForfra(dokument, "--dokument", dokument);
            Files.delete(ud.resolve("index.html"));
            somForfra(dokument + " without its list", "--dokument", dokument);
            assertThat(ud.resolve("index.html")).exists();
        }
    }

    @Test
    void everyOptionIsSeen() throws IOException {
        for (String[] valg : new String[][] {
            {},
            {"--trin", "udgivelse"},
            {},
            {"--niveau", "oplysning"},
            {"--dokument", "referat"},
            {},
            {"--streng"},
            {"--uden-undtagelser"},
            {"--format", "html-fragment"},
            {}
        }) {
            somForfra(String.join(" ", valg), valg);
        }
    }

    @Test
    void whatSomebodyHasChangedIsNotTakenForOurs() throws IOException {
        Path side = ud.resolve("raad/2024-01-10-raad-referat.html");
        FileTime tid = Files.getLastModifiedTime(side);
        Files.writeString(side, Files.readString(side).replace("Alle var der.", "Alle var døde"));
        Files.setLastModifiedTime(side, tid);

        Koersel igen = Koersel.af("build", mappe, "-f", "html", "-o", ud);

        assertThat(igen.kode()).isNotZero();
        assertThat(igen.fejl()).contains("2024-01-10-raad-referat.html").contains("--force");
        assertThat(Koersel.af("build", mappe, "-f", "html", "-o", ud, "--force").kode())
                .isZero();
        assertThat(Files.readString(side)).contains("Alle var der.");
    }

    /** Files as they were before the last build but one, whose documents are not those of the last. */
    @Test
    void aFileThatGoesBackIsBuiltBack() throws IOException {
        Path fil = mappe.resolve("moeder/2024-01-10-raad.yaml");
        String foer = Files.readString(fil);
        Path liste = ud.resolve(".referat-genbrug");
        byte[] listeFoer = Files.readAllBytes(liste);
        ret("moeder/2024-01-10-raad.yaml", "Alle var der.", "Ingen var der.");
        byg();
        Files.write(liste, listeFoer);
        Files.writeString(fil, foer);

        somForfra("as after a build that was killed before it could remember");
    }

    @Test
    void aFileAndItsFolderInOneCommandHideNothingFromTheNext() throws IOException {
        Files.delete(ud.resolve(".referat-genbrug"));
        Koersel begge = Koersel.af(
                "build", mappe.resolve("moeder/2024-01-10-raad.yaml"), mappe, "-f", "html", "-o", ud, "--force");
        assertThat(begge.kode()).as(begge.fejl()).isZero();
        ret("moeder/2024-01-10-raad.yaml", "punkt: 1/24", "punkt: 5/24");

        Koersel videre = byg();

        assertThat(videre.fejl()).contains("2024-03-10-raad.yaml").contains("punktnummer-brugt-foer");
    }

    @Test
    void warningsAreToldOfEveryTime() throws IOException {
        ret("moeder/2024-05-10-udvalg.yaml", "titel: Velkomst", "titel: Velkomst kl. 10:30");
        Koersel foerste = byg("--niveau", "oplysning");
        Koersel anden = byg("--niveau", "oplysning");

        assertThat(meldinger(foerste)).isNotBlank().isEqualTo(meldinger(anden));
        assertThat(anden.fejl()).doesNotContain("Skrev");
    }

    @Test
    void theListTellsNothingOfWhatIsClosed() throws IOException {
        String liste = Files.readString(ud.resolve(".referat-genbrug"));

        assertThat(liste).doesNotContain("Dorthe").doesNotContain("moeder/").contains("Rådet");
        for (String fil :
                List.of("moeder/2024-05-10-udvalg.yaml", "moeder/2024-01-10-raad.yaml", "organer/raad.yaml")) {
            assertThat(liste)
                    .as("a sum that a guess at the words of a file could be held against")
                    .doesNotContain(Sum.af(mappe.resolve(fil)));
        }
    }

    @Test
    void randomChangesEndAsFromTheBeginning() throws IOException {
        Random tilfaeldig = new Random(20241218);
        List<String> ord =
                List.of("Alle", "var", "der.", "Intet.", "Velkomst", "Eventuelt", "Holm", "1/24", "2/24", "10", "04");
        for (int i = 0; i < Integer.getInteger("referat.aendringer", 12); i++) {
            List<Path> filer;
            try (Stream<Path> alle = Files.list(mappe.resolve("moeder"))) {
                filer = alle.filter(f -> f.toString().endsWith(".yaml"))
                        .sorted()
                        .toList();
            }
            Path fil = filer.get(tilfaeldig.nextInt(filer.size()));
            String tekst = Files.readString(fil);
            String fra = ord.get(tilfaeldig.nextInt(ord.size()));
            String til = ord.get(tilfaeldig.nextInt(ord.size()));
            Files.writeString(fil, tekst.replaceFirst(Pattern.quote(fra), til));
            somForfra("change " + i + " in " + fil.getFileName() + ": " + fra + " to " + til);
        }
    }

    @FunctionalInterface
    private interface Trin {
        void goer() throws IOException;
    }

    private Koersel byg(String... valg) {
        List<Object> argumenter = new ArrayList<>(List.of("build", mappe, "-f", "html", "-o", ud));
        argumenter.addAll(List.of(valg));
        return Koersel.af(argumenter.toArray());
    }

    /** The pages that a build wrote. */
    private List<String> sete(String... valg) throws IOException {
        Map<String, FileTime> foer = tider();
        byg(valg);
        return tider().entrySet().stream()
                .filter(t -> !t.getValue().equals(foer.get(t.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, FileTime> tider() throws IOException {
        Map<String, FileTime> tider = new TreeMap<>();
        try (Stream<Path> alle = Files.walk(ud)) {
            for (Path fil : alle.filter(f -> f.toString().endsWith("html")).toList()) {
                tider.put(fil.toString(), Files.getLastModifiedTime(fil));
            }
        }
        return tider;
    }

    /** Builds on, and from the beginning, and compares. */
    private void somForfra(String hvad, String... valg) throws IOException {
        Path forfra = alt.resolve("forfra" + nummer++);
        Koersel videre = byg(valg);
        List<Object> argumenter = new ArrayList<>(List.of("build", mappe, "-f", "html", "-o", forfra));
        argumenter.addAll(List.of(valg));
        Koersel hel = Koersel.af(argumenter.toArray());

        assertThat(videre.kode()).as(hvad + "\n" + videre.fejl() + hel.fejl()).isEqualTo(hel.kode());
        assertThat(meldinger(videre)).as(hvad).isEqualTo(meldinger(hel));
        if (hel.kode() == 0) {
            assertThat(indhold(ud)).as(hvad).isEqualTo(indhold(forfra));
        }
    }

    /** What is said of the files, and not what was written where. */
    private static String meldinger(Koersel koersel) {
        return koersel.fejl()
                .lines()
                .filter(l -> !l.startsWith("Skrev ") && !l.startsWith("Fjernede ") && !l.startsWith("Uændret: "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> indhold(Path mappe) throws IOException {
        Map<String, String> indhold = new TreeMap<>();
        try (Stream<Path> alle = Files.walk(mappe)) {
            for (Path fil : alle.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !f.endsWith(".referat-genbrug"))
                    .toList()) {
                indhold.put(
                        mappe.relativize(fil).toString(),
                        new String(Files.readAllBytes(fil), StandardCharsets.ISO_8859_1));
            }
        }
        return indhold;
    }

    private void skriv(String sti, String tekst) throws IOException {
        Path fil = mappe.resolve(sti);
        Files.createDirectories(Objects.requireNonNull(fil.getParent()));
        Files.writeString(fil, tekst);
    }

    private void ret(String sti, String fra, String til) throws IOException {
        Path fil = mappe.resolve(sti);
        String tekst = Files.readString(fil);
        assertThat(tekst).contains(fra);
        Files.writeString(fil, tekst.replace(fra, til));
    }

    /** As a program does that keeps a file's time. */
    private void iSammeStoerrelseOgTid(String sti, String tekst) throws IOException {
        iSammeStoerrelseOgTid(sti, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private void iSammeStoerrelseOgTid(String sti, byte[] indhold) throws IOException {
        Path fil = mappe.resolve(sti);
        FileTime tid = Files.getLastModifiedTime(fil);
        assertThat(Files.size(fil)).isEqualTo(indhold.length);
        Files.write(fil, indhold);
        Files.setLastModifiedTime(fil, tid);
    }

    private static byte[] billede(int roed) {
        return Testbilleder.ensfarvet(2, 8, false, new int[] {roed, 20, 30});
    }
}
