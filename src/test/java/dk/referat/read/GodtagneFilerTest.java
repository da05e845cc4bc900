package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Moede;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted, and that it comes through as it was typed. */
final class GodtagneFilerTest {
    private static final String HOVED = "møde:\n  organ: Havnens bestyrelse\n  dato: 2024-12-18\n";
    private static final String FIL =
            HOVED + "  sted: Lokale Ærø\nagenda:\n  - titel: Velkomst på Åen\n    referat: |\n      Æ\n\n      Ø\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linjeskiftErLigeGyldige(String linjeskift) {
        assertSomFil(Laest.moede(FIL.replace("\n", linjeskift)));
    }

    @Test
    void bomMellemrumOgManglendeLinjeskiftTilSidst() {
        assertSomFil(Laest.moede("\uFEFF" + FIL));
        assertSomFil(Laest.moede(FIL.replaceAll("([:nø8])\n", "$1   \n")));
        assertSomFil(Laest.moede(FIL.stripTrailing()));
        assertSomFil(Laest.moede("# kommentar\n---\n" + FIL + "\n\n# slut\n"));
    }

    private static void assertSomFil(Moede moede) {
        assertEquals(LocalDate.of(2024, 12, 18), moede.hoved().dato().value());
        assertEquals("Lokale Ærø", vaerdi(moede.hoved().sted()));
        Dagsordenspunkt punkt = Laest.punkt(moede, 0);
        assertEquals("Velkomst på Åen", punkt.titel().value());
        assertEquals("Æ\n\nØ", prosa(punkt, "referat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "løsning | løsning",
                "loesning | løsning",
                "Løsning | løsning",
                "LØSNING | løsning",
                "videre proces | videre proces",
                "videre_proces | videre proces",
                "videre-proces | videre proces",
                "Videre  proces | videre proces",
                "oekonomi | økonomi",
                "\"økonomi\" | økonomi",
            })
    void noeglerKanStavesSomManKan(String skrevet, String navn) {
        Moede moede = Laest.moede(HOVED + "agenda:\n  - titel: T\n    " + skrevet + ": Tekst\n");
        assertEquals("Tekst", prosa(Laest.punkt(moede, 0), navn));
    }

    @Test
    void hovedNoeglerKanStavesSomManKan() {
        Moede moede = Laest.moede("""
                moede:
                  organ: Havnens bestyrelse
                  dato: 2024-12-18
                  moedeleder: Jens Jensen
                  referent: Ulla Berg
                  naeste_moede: 2025-01-15
                  mødet-hævet: kl. 17.45
                dokument:
                  sagsbeh.: JJ
                  sagsnr.: 0101
                  dok.nr.: 1141763
                dagsorden:
                  - pkt: 1
                    titel: T
                """);
        assertEquals("Jens Jensen", moede.hoved().moedeleder().get(0).navn().value());
        assertEquals("Ulla Berg", moede.hoved().sekretaer().get(0).navn().value());
        assertNotNull(moede.hoved().naesteMoede());
        assertNotNull(moede.hoved().haevet());
        assertEquals("JJ", vaerdi(moede.dokument().sagsbehandler()));
        assertEquals("0101", vaerdi(moede.dokument().sagsnummer()));
        assertEquals("1141763", vaerdi(moede.dokument().dokumentnummer()));
        assertEquals("1", vaerdi(Laest.punkt(moede, 0).nummer()));
    }

    /** To YAML these are other things than what they look like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nej",
                "ja",
                "no",
                "Yes",
                "on",
                "off",
                "true",
                "0101",
                "0o17",
                "0x1F",
                "1_000",
                "16:05",
                "1.100",
                "39.380",
                "2.10",
                "01/24",
                "1e3",
                ".inf",
                ".nan",
                "+1",
                "2024-12-18",
                "1911283",
                "12:30:45",
                "=",
                "a:b",
                "http://x.dk/a?b=c#d",
                "C#",
                "5 % af 3",
                "a, b",
                "50-60",
                "\\n"
            })
    void tekstErTekst(String skrevet) {
        Moede moede = Laest.moede(HOVED + "  sted: " + skrevet + "\nagenda:\n  - titel: " + skrevet
                + "\n    bilag:\n      - " + skrevet + "\n");
        assertEquals(skrevet, vaerdi(moede.hoved().sted()));
        assertEquals(skrevet, Laest.punkt(moede, 0).titel().value());
        assertEquals(skrevet, Laest.punkt(moede, 0).bilag().get(0).titel().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Møde #4: nyt\" | Møde #4: nyt",
                "'Møde #4: det ''nye''' | Møde #4: det 'nye'",
                "\"sagde \\\"ja\\\" i C:\\\\\" | sagde \"ja\" i C:\\",
                "Møde nr.#4 | Møde nr.#4",
                "Møde # en rigtig kommentar | Møde",
                "\"\" | ``",
            })
    void anfoerselstegnOgKommentarer(String skrevet, String forventet) {
        Moede moede = Laest.moede(HOVED + "  sted: " + skrevet + "\nagenda:\n  - titel: T\n");
        assertEquals(forventet, vaerdi(moede.hoved().sted()));
    }

    @Test
    void teksterOverFlereLinjer() {
        Dagsordenspunkt punkt = Laest.punkt(Laest.moede(HOVED + """
                                agenda:
                                  - titel: En titel,
                                      der fortsætter
                                    baggrund: >
                                      En tekst,
                                      der foldes

                                      i to afsnit.
                                    referat: |
                                      # 4 er tekst her
                                      - og dette: med
                                        indrykning
                                    løsning: "i anførselstegn
                                      over to linjer"
                                """), 0);
        assertEquals("En titel, der fortsætter", punkt.titel().value());
        assertEquals("En tekst, der foldes\ni to afsnit.", prosa(punkt, "baggrund"));
        assertEquals("# 4 er tekst her\n- og dette: med\n  indrykning", prosa(punkt, "referat"));
        assertEquals("i anførselstegn over to linjer", prosa(punkt, "løsning"));
    }

    /** A form to be filled in after the meeting is no fault. */
    @Test
    void tommeAfsnitErIngenting() {
        Moede moede = Laest.moede(
                HOVED + "  sted:\nafbud:\nagenda:\n  - titel: T\n    referat:\n    bilag:\n    beslutning:\n");
        assertNull(moede.hoved().sted());
        assertEquals(List.of(), Laest.punkt(moede, 0).afsnit());
    }

    @Test
    void bogstavernesSammensaetningErLigeGyldigINoegler() {
        String sammensat = java.text.Normalizer.normalize("på", java.text.Normalizer.Form.NFD);
        assertEquals(3, sammensat.length());
        Moede moede = Laest.moede(java.text.Normalizer.normalize(FIL, java.text.Normalizer.Form.NFD));
        assertEquals(1, moede.agenda().size());
    }

    private static String prosa(Dagsordenspunkt punkt, String navn) {
        Afsnit afsnit = punkt.afsnit(navn).orElseThrow();
        return ((Indhold.Prosa) afsnit.indhold()).markdown().value();
    }

    private static String vaerdi(@org.jspecify.annotations.Nullable Tekst tekst) {
        return Objects.requireNonNull(tekst).value();
    }
}
