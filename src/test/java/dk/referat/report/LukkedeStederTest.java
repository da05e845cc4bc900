package dk.referat.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each file the lines with LØN must be found, and those with TAG must not. */
final class LukkedeStederTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lukket: ja",
                "Lukket: ja",
                "LUKKET: ja",
                "lukket : ja",
                "lukket:",
                "lukket: personsag",
                "lukket: [nej]",
                "lukket: nej, men alligevel",
                "lukket: nej\n      men alligevel",
                "lukket:\n      grund: LØN",
                "\"lukket\": ja",
                "'lukket' : ja",
                "\"luk\\u006bet\": ja",
                "luket: ja",
                "lukkede: ja",
                "lukekt: ja",
                "likket: ja",
                "ulukket: ja",
                "ukket: ja",
                "lukket for offentligheden: ja",
                "lukket:ja",
                "lukket = ja",
                "lukket ja",
                "lukket personsag",
                "lukket",
                "? lukket\n    : ja",
                "!!str lukket: ja",
                "&a lukket: ja",
                "luk\u00ADket: ja",
                "ｌｕｋｋｅｔ: ja",
            })
    void hvertOrdForLukketLukker(String noegle) {
        tjek("""
                møde:
                  sted: TAG
                agenda:
                  - titel: TAG
                  - titel: LØN
                    %s
                    referat: |
                      LØN

                      LØN
                    bilag:
                      - LØN
                  - titel: TAG
                """.formatted(noegle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lukket: nej",
                "lukket: \"nej\"",
                "lukket: Nej  # endnu",
                "Lukket: false",
                "lukket: no",
                "# lukket: ja",
                "referat: Døren var lukket",
                "referat: Kontoret lukker kl. 17:00",
                "udlukning: ja",
                "Lukas: ja",
                "pakket: ja",
            })
    void detAndetLukkerIkke(String noegle) {
        tjek("agenda:\n  - titel: TAG\n    %s\n    referat: TAG\n".formatted(noegle));
    }

    @Test
    void kunDetInderste() {
        tjek("""
                agenda:
                  - titel: TAG
                    bilag:
                      - titel: TAG
                      - titel: LØN
                        lukket: ja
                      - titel: TAG
                    underpunkter:
                      - titel: TAG
                        underpunkter:
                        - fil: LØN
                          titel: LØN
                          lukket: ja
                        - titel: TAG
                    referat: TAG
                  - titel: TAG
                """);
    }

    @Test
    void listenKanStaaUnderSinNoegle() {
        tjek("agenda:\n- titel: LØN\n  lukket: ja\n- titel: TAG\ndeltagere:\n- TAG\n");
    }

    @Test
    void noegleMedLukketUnderHoererMed() {
        tjek("agenda:\n  - titel: TAG\n    LØN til Hans:\n      lukket: ja\n      x: LØN\n    referat: TAG\n");
    }

    @Test
    void klammer() {
        tjek("""
                agenda:
                  - {titel: TAG}
                  - {titel: LØN, lukket: ja}
                  - {titel: TAG, lukket: nej}
                  - {titel: LØN,
                     "lukket":"ja",
                     bilag: [LØN,
                       LØN]}
                  - titel: TAG
                    bilag: [{titel: LØN, Lukket : ja}]
                    referat: TAG
                """);
    }

    @Test
    void klammerUdenIndrykning() {
        tjek("agenda: [\n{titel: LØN,\nlukket: ja,\nreferat: LØN}]\n");
        tjek("agenda: [{titel: LØN, lukket: ja},\n{titel: LØN}]\n");
    }

    /** Broken by hand: too little or too much indentation, lines pasted in, forgotten dashes, tabs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- titel: LØN\n      lukket: ja\n    referat: LØN",
                "- titel: LØN\n   lukket: ja\n    referat: LØN",
                "- titel: LØN\n    lukket: ja\n   referat: LØN\n    x: LØN",
                "- titel: LØN\n    referat: |\n      LØN\n      lukket: ja\n    x: LØN",
                "- titel: LØN\n    lukket: ja\n    referat: |\n  LØN uden indrykning\n      LØN",
                "- titel: LØN\n    lukket: ja\n    referat: |\nLØN helt ude\n      LØN",
                "- titel: LØN\n    lukket: ja\n  - LØN som punkt\n    x: LØN",
                "- titel: LØN\n    referat: |\nBemærk: her er noget\n      LØN\n    lukket: ja\n    x: LØN",
                "- LØN\n    lukket: ja\n    x: LØN",
                "- titel \"LØN\n    lukket: ja\n    x: LØN",
                "- titel: \"LØN\n    lukket: ja\n    x: LØN",
                "- titel: LØN lukket: ja\n    x: LØN",
                "- titel: LØN\n    lukket: ja\n\tx: LØN\n\t- LØN",
                "- titel: LØN\r    lukket: ja\r    x: LØN\r",
                "- titel: LØN\u2028    lukket: ja\n    x: LØN",
                "-\n    titel: LØN\n    lukket: ja",
                "- lukket: ja\n    titel: LØN",
                "- - titel: LØN\n      lukket: ja",
            })
    void detIStykker(String punkt) {
        tjek("agenda:\n  - titel: TAG\n  " + punkt + "\n  - titel: TAG\n");
    }

    /** How wide a tab was meant to be, nobody knows: it is taken as what closes more. */
    @Test
    void tabulatorer() {
        tjek("agenda:\n- titel: TAG\n- titel: LØN\n\tlukket: ja\n  x: LØN\n- titel: TAG\n");
        tjek("agenda:\n- titel: TAG\n-\ttitel: LØN\n\tlukket: ja\n\tx: LØN\n- titel: TAG\n");
        tjek("sted: TAG\nagenda:\n\t- titel: A\n\t- titel: LØN\n\t  lukket: ja\n\t\tx: LØN\n");
    }

    @Test
    void enNoeglePaaEtMaerkeligtStedSlutterIkke() {
        tjek("agenda:\n  - titel: A\n    bilag:\n      - titel: LØN\n        lukket: ja\n     referat: LØN\n");
        tjek("agenda:\n  - titel: A\n    bilag:\n      - titel: LØN\n        lukket: ja\n    referat: TAG\n");
    }

    @Test
    void enSaetningMedKolonAfbryderKun() {
        tjek("agenda:\n  - titel: LØN\n    lukket: ja\nBemærk: noget andet\n    referat: LØN\n  - titel: TAG\n");
    }

    @Test
    void lukketYderstLukkerAlt() {
        tjek("titel: LØN\nlukket: ja\nagenda:\n  - LØN\n");
    }

    @Test
    void staarKunLukket() {
        SourceFile fil = SourceFile.of(
                "a", "agenda:\n  - titel: Løn\n    x: Hans\n    lukket: ja\n  - titel: Budget\n    x: Hans\n");
        LukkedeSteder steder = LukkedeSteder.i(fil);
        assertThat(List.of("Løn", "Hans", "titel", "Budget", "findes ikke").stream()
                        .filter(steder::staarKunLukket))
                .containsExactly("Løn");
    }

    /** So many blocks and keys that anything but one walk through the file would not end. */
    @Test
    void storeFilerTagerIkkeLangTid() {
        for (String fil : List.of(
                "- lukket: ja\n".repeat(38_000),
                "lukket:".repeat(2_800).concat("\n").repeat(25),
                "\"a\\".repeat(1_000).concat(":".repeat(16_000)).concat("\n").repeat(25),
                "- ".repeat(9_990).concat("lukket: ja\n").concat("a: b\n".repeat(90_000)),
                "{a: {".repeat(4_000).concat("\n").repeat(25),
                IntStream.range(0, 900).mapToObj(i -> " ".repeat(i) + "a:\n").reduce("", String::concat)
                        + (" ".repeat(3) + "b: c\n").repeat(10_000))) {
            LukkedeSteder steder = LukkedeSteder.i(SourceFile.of("stor", fil));
            assertThat(steder.rammer(1, 1)).isEqualTo(fil.contains("lukket") || fil.contains("\\"));
        }
    }

    private static void tjek(String tekst) {
        SourceFile fil = SourceFile.of("prøve.yaml", tekst);
        LukkedeSteder steder = LukkedeSteder.i(fil);
        for (int nr = 1; nr <= fil.lineCount(); nr++) {
            String linje = fil.line(nr);
            if (linje.contains("LØN") || linje.contains("TAG")) {
                assertThat(steder.rammer(nr, nr))
                        .as("line " + nr + " of\n" + tekst)
                        .isEqualTo(linje.contains("LØN"));
            }
        }
    }
}
