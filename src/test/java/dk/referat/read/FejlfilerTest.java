package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.read.Programproeve.Koersel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each broken file beside its report, word for word. A change of the reader shows here as it shows to a secretary.
 *
 * <p>{@code mvn test -Dtest=FejlfilerTest -Dreferat.opdater=true} writes the reports anew; read them before they go in.
 */
final class FejlfilerTest {
    private static final Path KILDER = Path.of("src/test/resources/dk/referat/read/fejl");

    @TempDir
    Path midlertidig;

    private Path mappe = Path.of("");

    @BeforeEach
    void kopier() throws IOException {
        mappe = midlertidig.resolve("fejl");
        for (Path fil : Programproeve.filer(KILDER.resolve("organer"))) {
            hent(KILDER.relativize(fil).toString());
        }
    }

    /** Each file is looked at alone, without the others as the body's other meetings. */
    private Path hent(String navn) throws IOException {
        Path kopi = mappe.resolve(navn);
        Files.createDirectories(kopi.getParent());
        return Files.copy(KILDER.resolve(navn), kopi);
    }

    static List<String> filer() {
        return Programproeve.filer(KILDER).stream()
                .map(f -> KILDER.relativize(f).toString().replace('\\', '/'))
                .filter(f -> f.endsWith(".yaml") && !f.startsWith("organer/"))
                .toList();
    }

    @Test
    void mapperneErLaest() {
        assertTrue(filer().size() >= 100, "only " + filer().size());
    }

    @ParameterizedTest
    @MethodSource("filer")
    void rapportErSomForventet(String navn) throws IOException {
        // What the rules of the content have to add belongs to their own tests.
        Koersel koersel = Programproeve.koer(
                mappe, "validate", "--niveau", "advarsel", hent(navn).toString());

        Path forventet = KILDER.resolve(navn.replaceAll("\\.yaml$", ".txt"));
        if (Boolean.getBoolean("referat.opdater")) {
            Files.writeString(forventet, koersel.tekst());
        }
        assertAll(
                () -> assertEquals(Files.readString(forventet, StandardCharsets.UTF_8), koersel.tekst()),
                () -> assertEquals(1, koersel.kode()),
                () -> assertIngenStakspor(koersel.tekst()));
    }

    @Tag("bygger")
    @ParameterizedTest
    @MethodSource("filer")
    void byggerIntet(String navn) throws IOException {
        Path udmappe = midlertidig.resolve("ud");
        Path fil = hent(navn);
        List<Path> foer = Programproeve.filer(mappe);

        Koersel koersel = Programproeve.koer(mappe, "build", fil.toString(), "-o", udmappe.toString());

        assertAll(
                () -> assertEquals(1, koersel.kode()),
                () -> assertEquals(foer, Programproeve.filer(mappe)),
                () -> assertFalse(
                        Files.exists(udmappe) && !Programproeve.filer(udmappe).isEmpty()),
                () -> assertTrue(koersel.tekst().endsWith("; intet er skrevet.\n"), koersel.tekst()),
                () -> assertIngenStakspor(koersel.tekst()));
    }

    static Stream<List<String>> rettelser() {
        return Stream.of(
                List.of("agenda-mangler", "2024-12-18\n", "2024-12-18\nagenda:\n  - titel: Velkomst\n"),
                List.of(
                        "anfoerselstegn-inde-i",
                        "\"Foredraget \"Havnen før og nu\" flyttes\"",
                        "'Foredraget \"Havnen før og nu\" flyttes'"),
                List.of("anfoerselstegn-lukkes-af-naeste", "\"Havnens dag\n", "\"Havnens dag\"\n"),
                List.of("begynder-med-stjerne", "*Fortroligt* punkt om løn", "\"*Fortroligt* punkt om løn\""),
                List.of("begynder-med-udraab", "!Vigtigt: husk nøglen", "\"!Vigtigt: husk nøglen\""),
                List.of("begynder-med-skarp-parentes", "[Udkast] Ny strategi", "\"[Udkast] Ny strategi\""),
                List.of("dato-vroevl", "på torsdag", "18. december 2024"),
                List.of("indryk-for-lidt", "\n dato", "\n  dato"),
                List.of("indryk-listepunkt", "\n    - titel: Budget", "\n  - titel: Budget"),
                List.of("indryk-tekstblok", "\n    Der var", "\n      Der var"),
                List.of(
                        "kolon-i-vaerdi",
                        "titel: Budget 2025: status og næste skridt",
                        "titel: \"Budget 2025: status og næste skridt\""),
                List.of("kolon-i-fortsat-tekst", "Formanden sagde", "|\n      Formanden sagde"),
                List.of("kolon-i-person", "Jens Jensen: formand", "\"Jens Jensen: formand\""),
                List.of("kolon-mangler", "referat\n", "referat: Intet.\n"),
                List.of("kolon-uden-mellemrum-foerst", "titel:Velkomst", "titel: Velkomst"),
                List.of("kommentar-sluger-sidste", "sag #7 og #8", "sag nr. 7 og 8"),
                List.of("liste-for-tekst-alene", "referat:", "referat: |"),
                List.of("liste-paa-noeglens-linje", "deltagere: -", "deltagere:\n  -"),
                List.of("moede-tom", "møde:", "møde:\n  organ: styregruppen\n  dato: 2024-12-18"),
                List.of("omvendt-skraastreg-ny-linje", "\"Budget i C:\\nyt\"", "'Budget i C:\\nyt'"),
                List.of("organ-stavet-forkert", "styregrupen", "styregruppen"),
                List.of("overskrift-mangler-titel", "overskrift", "titel"),
                List.of("parentes-ikke-lukket", "Regnskab 2024", "Regnskab 2024]"),
                List.of("punkt-som-tekst", "- Velkomst", "- titel: Velkomst"),
                List.of("tabulator-efter-streg", "-\ttitel", "- titel"),
                List.of(
                        "tekst-efter-anfoerselstegn",
                        "\"Havnens dag\" og andre arrangementer",
                        "'\"Havnens dag\" og andre arrangementer'"),
                List.of("tid-slut-foer-start", "18.30–17.00", "17.00–18.30"));
    }

    /** Who does as the help says is not met with another error. */
    @ParameterizedTest
    @MethodSource("rettelser")
    void hjaelpenErVejenUd(List<String> rettelse) throws IOException {
        Path fil = hent(rettelse.get(0) + ".yaml");
        String foer = Files.readString(fil);
        String rettet = foer.replace(rettelse.get(1), rettelse.get(2));
        assertFalse(rettet.equals(foer), "the fixture has no " + rettelse.get(1));
        Files.writeString(fil, rettet);

        assertEquals(
                new Koersel(0, "1 fil læst: ingen fejl.\n"),
                Programproeve.koer(mappe, "validate", "--niveau", "fejl", fil.toString()));
    }

    @Test
    void forStorFil() throws IOException {
        Path fil = mappe.resolve("stor.yaml");
        Files.writeString(fil, "møde: " + "x".repeat(500_000));

        Koersel koersel = Programproeve.koer(mappe, "build", fil.toString());

        assertEquals(new Koersel(1, """
                        stor.yaml:1:1: fejl[for-stor-fil]: Filen er på over 500 KB, og så stor er en mødefil ikke
                          = hjælp: Hold ét møde i hver fil, og læg bilag i egne filer

                        1 fejl; intet er skrevet.
                        """), koersel);
    }

    private static void assertIngenStakspor(String tekst) {
        for (String spor : List.of("Exception", "\tat ", "  ved dk.", "dk.referat.", "fejl i selve programmet")) {
            assertFalse(tekst.contains(spor), tekst);
        }
    }
}
