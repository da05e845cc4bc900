package dk.referat.rule.nummer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of items within a meeting; each case is a row of numbers, and what is told of them. */
final class NummerreglerTest {
    @TempDir
    private Path mappe;

    @ParameterizedTest(name = "{0}")
    @DisplayName("rows of numbers without a scheme")
    @CsvSource(delimiter = '|', textBlock = """
                    1 2 3                       | ''
                    1. 2. 3.                    | ''
                    1 2 2                       | punktnummer-dobbelt 6:12
                    1 2 2.                      | punktnummer-dobbelt 6:12
                    1 2 2 2                     | punktnummer-dobbelt 6:12, punktnummer-dobbelt 8:12
                    1 3 2                       | punktnummer-raekkefoelge 6:12
                    1 2 3 1                     | punktnummer-dobbelt 8:12
                    9 10 11                     | ''
                    5.9 5.10 5.11               | ''
                    5.2 5.1                     | punktnummer-raekkefoelge 4:12
                    5.2 4.9                     | punktnummer-raekkefoelge 4:12
                    5 5.1 5.2 6 6.1             | ''
                    §_4 §_5 §_6                 | ''
                    §_4 §_5 §_5                 | punktnummer-dobbelt 6:12
                    AD_5 AD_4                   | punktnummer-raekkefoelge 4:12
                    AD_5 4                      | ''
                    a b b                       | punktnummer-dobbelt 6:12
                    b a                         | ''
                    1 3                         | punktnummer-springer 4:12
                    1 999999                    | punktnummer-springer 4:12
                    159/24 160/24               | ''
                    159/24 160/2024             | ''
                    159/24 160/23               | punktnummer-aarstal 4:12
                    159/24 160/2023             | punktnummer-aarstal 4:12
                    159/23 160/23               | punktnummer-aarstal 2:12
                    159/23 160/22               | punktnummer-aarstal 2:12, punktnummer-aarstal 4:12
                    160/24 159/23               | punktnummer-aarstal 4:12
                    1/7 2/7                     | ''
                    1/18 2/18                   | ''
                    1/19 2/19                   | punktnummer-aarstal 2:12
                    1/29 2/29                   | punktnummer-aarstal 2:12
                    1/30 2/30                   | ''
                    5/24 6/24 7 8/24            | punktnummer-blandet 6:12
                    5/24 6/24 7                 | ''
                    5/24 6/24 7 8               | ''
                    §_1 §_2 3 §_4               | punktnummer-blandet 6:12
                    1 2 3 3.1 4                 | ''
                    Pkt._1 Pkt._2               | punktnummer-form 2:12, punktnummer-form 4:12
                    1 - 2                       | punktnummer-mangler 4:12
                    1 -                         | ''
                    1 - -                       | ''
                    - - -                       | ''
                    """)
    void rows(String numre, String ventet) {
        assertThat(steder("agenda:\n" + agenda(numre))).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("rows of numbers in a body with a scheme")
    @CsvSource(delimiter = '|', textBlock = """
                    løbenummer/år | 159/24 160/24        | ''
                    løbenummer/år | 159/24 159a/24 160/24 | ''
                    løbenummer/år | 159/2024 160/2024    | ''
                    løbenummer/år | 159/24 160           | punktnummer-form 5:12
                    løbenummer/år | 159/24 160-24        | punktnummer-form 5:12
                    løbenummer/år | 159/24 160/4         | punktnummer-form 5:12
                    løbenummer/år | 159/24 -             | punktnummer-mangler 5:12
                    løbenummer/år | - -                  | punktnummer-mangler 3:12, punktnummer-mangler 4:12
                    løbenummer/år | Pkt_159/24           | punktnummer-form 3:12
                    løbenummer/år | 159/44               | punktnummer-aarstal 3:12
                    pr. møde      | 1 2 3a               | ''
                    pr. møde      | §_1 §_2              | ''
                    pr. møde      | 1 2/24               | punktnummer-form 5:12
                    pr. møde      | 1) 2)                | ''
                    pr. møde      | 1 Evt.               | punktnummer-form 5:12
                    pr. møde      | 1 -                  | punktnummer-mangler 5:12
                    fri           | 1 2/24               | ''
                    ingen         | 1 - 2                | ''
                    """)
    void bodies(String moenster, String numre, String ventet) {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                nummerering: {mønster: %s}
                # fil: moeder/a.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                agenda:
                %s""".formatted(moenster, agenda(numre));
        assertThat(steder(eksempel)).isEqualTo(ventet);
    }

    /** Under another kind of number, the same count is no repetition; under the same heading it is. */
    @Test
    void aHeadingCanBeginANewRowUnlessTheBodySaysOtherwise() {
        String agenda = """
                agenda:
                  - overskrift: Åben dagsorden
                %s  - overskrift: Lukket dagsorden
                %s""";
        assertThat(steder(agenda.formatted(agenda("1 2"), agenda("1 2")))).isEmpty();
        assertThat(steder(agenda.formatted(agenda("1 2"), agenda("2 3")))).isEqualTo("punktnummer-dobbelt 8:12");
        String prMoede = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                nummerering: {mønster: pr. møde}
                # fil: moeder/a.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                """;
        assertThat(steder(prMoede + agenda.formatted(agenda("1 2"), agenda("1 2"))))
                .isEqualTo("punktnummer-dobbelt 9:12, punktnummer-dobbelt 11:12");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("sub-items of two items")
    @CsvSource(delimiter = '|', textBlock = """
                    4 5           | 4.1 4.2       | 5.1 5.2      | ''
                    4 5           | 1 2           | 1 2          | ''
                    4 5           | a b           | a b          | ''
                    4 5           | 5.1           | 5.2          | underpunkt-nummer 5:16
                    4 5           | 4.1           | 4.1          | punktnummer-dobbelt 10:16, underpunkt-nummer 10:16
                    4 5           | 4.1 4.3       | 5.1          | punktnummer-springer 7:16
                    4 5           | 4.2 4.1       | 5.1          | punktnummer-raekkefoelge 7:16
                    4/24 5/24     | 4.1/24        | 5.1          | ''
                    §_4 §_5       | 4.1           | 5.1          | ''
                    4.1 4.2       | 4.1.1         | 4.2.1        | ''
                    4.1 4.2       | 4.3           | 4.2.1        | underpunkt-nummer 5:16
                    """)
    void subItems(String to, String under1, String under2, String ventet) {
        String[] begge = to.split(" ");
        String eksempel = "agenda:\n" + agenda(begge[0]) + "    underpunkter:\n"
                + agenda(under1).indent(4) + agenda(begge[1]) + "    underpunkter:\n"
                + agenda(under2).indent(4);
        assertThat(steder(eksempel)).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("numbers that are left out; x before a number stands for «udgår»")
    @CsvSource(delimiter = '|', textBlock = """
                    79/24 x80/24 81/24          | ''
                    79/24 80/24 x81/24          | ''
                    79/24 80/24 x81/24 x82/24   | ''
                    79/24 80/24 x82/24          | udgaaet-punkt 6:12
                    x78/24 79/24 80/24          | ''
                    x77/24 x78/24 79/24 80/24   | ''
                    x77/24 79/24 80/24          | udgaaet-punkt 2:12
                    79/24 x79/24 80/24          | udgaaet-punkt 4:12
                    79/24 x80/24 x80/24 81/24   | udgaaet-punkt 5:12
                    79/24 x80/24 x80/2024 81/24 | udgaaet-punkt 5:12
                    79/24 x80/23 81/24          | udgaaet-punkt 4:12, punktnummer-springer 5:12
                    79/24 x80 81/24             | udgaaet-punkt 4:12, punktnummer-springer 5:12
                    1 x2 3                      | ''
                    - x2 -                      | ''
                    1 2 xEvt.                   | ''
                    """)
    void leftOut(String numre, String ventet) {
        assertThat(steder("agenda:\n" + agenda(numre))).isEqualTo(ventet);
    }

    @Test
    void messagesNameBothPlaces() {
        var fund = Regelproeve.fund(mappe, "agenda:\n" + agenda("159/23 160/23"));
        assertThat(fund).singleElement().satisfies(d -> {
            assertThat(d.message()).isEqualTo("Alle punkter har årstallet 23, men mødet er i 2024");
            assertThat(d.related())
                    .singleElement()
                    .satisfies(r -> assertThat(r.span().text()).isEqualTo("2024-12-18"));
        });
        assertThat(besked("1 999999")).isEqualTo("Efter punkt 1 kommer 999999; 2–999998 mangler");
        assertThat(besked("1 5")).isEqualTo("Efter punkt 1 kommer 5; 2, 3, 4 mangler");
        assertThat(besked("1 6")).isEqualTo("Efter punkt 1 kommer 6; 2–5 mangler");
        assertThat(besked("2 1")).isEqualTo("Punkt 1 kommer efter punkt 2");
    }

    private String besked(String numre) {
        return Regelproeve.fund(mappe, "agenda:\n" + agenda(numre)).get(0).message();
    }

    private String steder(String eksempel) {
        return Regelproeve.steder(Regelproeve.fund(mappe, eksempel));
    }

    private static String agenda(String numre) {
        int[] lod = {0};
        return Arrays.stream(numre.split(" "))
                .map(n -> n.replace('_', ' '))
                .map(n -> n.equals("-")
                        ? "  - titel: Sag " + (char) ('A' + lod[0]++) + "\n"
                        : n.startsWith("x")
                                ? "  - udgår: " + n.substring(1) + " – trukket\n"
                                : "  - punkt: " + n + "\n    titel: Sag " + (char) ('A' + lod[0]++) + "\n")
                .collect(Collectors.joining());
    }
}
