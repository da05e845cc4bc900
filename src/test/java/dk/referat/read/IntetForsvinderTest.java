package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What YAML or the reader would leave out without a word gets one. */
final class IntetForsvinderTest {
    private static final String HOVED = "møde:\n  organ: Havnens bestyrelse\n  dato: 2024-12-18\n";

    static Stream<List<String>> filer() {
        return Stream.of(
                List.of("agenda:\n  - titel: Møde #4\n", "5: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: #4\n", "5: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: \"Møde\" #4\n", "5: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: T\n    bilag: [a, b] #c\n", "6: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: T\n    bilag:\n      - #5 vedtages\n", "7: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: T\n    referat: en\n      #4 to\n", "7: tekst-som-kommentar"),
                List.of("agenda:\n  - titel: T\n    type: B\n    type: D\n", "7: dobbelt-noegle"),
                List.of("agenda:\n  - titel: T\n    loesning: a\n    løsning: b\n", "7: dobbelt-noegle"),
                List.of("agenda:\n  - titel: T\n    nr: 1\n    punkt: 2\n", "7: dobbelt-noegle"),
                List.of("agenda:\n  - titel: T\n  -\n", "6: tom-vaerdi"),
                List.of("agenda:\n  - titel: T\n    indstilling:\n      -\n      - a\n", "7: tom-vaerdi"),
                List.of("agenda:\n  - titel: T\n    bilag: [a, , b]\n", "6: yaml-syntaks"),
                List.of("agenda:\n  - titel: T\n    ved:\n      -\n", "7: tom-vaerdi"),
                List.of("agenda:\n  - titel: T\n    bilag:\n      - - a\n", "7: forkert-form"),
                List.of("agenda:\n  - titel: T\n    bilag:\n      - [a, b]\n", "7: forkert-form"),
                List.of("agenda:\n  - titel: T\n    indstilling:\n      - a: b\n", "7: forkert-form"),
                List.of("agenda:\n  - titel: T\n    referat:\n      - a\n", "7: forkert-form"),
                List.of("agenda:\n  - titel: T\n    lukket:\n", "6: tom-vaerdi"),
                List.of("agenda:\n  - titel: T\n    lukket: [ja]\n", "6: forkert-form"),
                List.of("agenda:\n  - titel: T\n    afstemning: [3, 2]\n", "6: forkert-form"),
                List.of("agenda:\n  - titel: T\n    underpunkter: a\n", "6: forkert-form"),
                List.of("agenda:\n  - - titel: T\n", "5: forkert-form"),
                List.of("agenda:\n  - overskrift:\n", "5: noegle-mangler"),
                List.of("agenda:\n  - overskrift: [a]\n", "5: forkert-form"),
                List.of("agenda: []\n", "4: noegle-mangler"),
                List.of("agenda:\n  - titel: T\nvejrlig: Regn\n", "6: ukendt-noegle"),
                List.of("deltagere:\n  A:\n    B:\n      - Jens\nagenda:\n  - titel: T\n", "6: forkert-form"),
                List.of(
                        "deltagere:\n  A:\n    Jens: formand\n    Ulla: kasserer\nagenda:\n  - titel: T\n",
                        "6: forkert-form"),
                List.of("deltagere:\n  A:\nagenda:\n  - titel: T\n", "5: tom-gruppe"),
                List.of("deltagere:\n  - \"\"\nagenda:\n  - titel: T\n", "5: forkert-form"),
                List.of("deltagere:\n  - A:\n      - Jens\nagenda:\n  - titel: T\n", "5: forkert-form"),
                List.of("deltagere:\n  A: {antal: 3, navne: Jens}\nagenda:\n  - titel: T\n", "5: forkert-form"),
                List.of("afbud:\n  A:\n    - Jens\nagenda:\n  - titel: T\n", "5: forkert-form"),
                List.of("dokument: udkast\nagenda:\n  - titel: T\n", "4: forkert-form"),
                List.of("dokument:\n  rettelser:\n    -\nagenda:\n  - titel: T\n", "6: tom-vaerdi"),
                List.of("agenda:\n  - titel: ~\n", "5: tom-vaerdi-som-tekst"),
                List.of("agenda:\n  - titel: null\n", "5: tom-vaerdi-som-tekst"),
                List.of("agenda:\n  - titel: T\n    sted: Åen\n", "6: ukendt-noegle"),
                List.of("agenda:\n  - titel: T\n...\nmere: x\n", "7: yaml-syntaks"),
                List.of("agenda:\n  - titel: ?\n", "5: yaml-syntaks"),
                List.of("agenda:\n  - titel: \"C:\\nyt\"\n", "5: yaml-syntaks"));
    }

    @ParameterizedTest
    @MethodSource("filer")
    void detMeldes(List<String> fil) {
        List<String> fundet = Laest.fil(HOVED + fil.get(0)).diagnostics().stream()
                .map(d -> d.span().line() + ": " + d.rule().id())
                .toList();
        assertEquals(fil.subList(1, fil.size()), fundet);
    }
}
