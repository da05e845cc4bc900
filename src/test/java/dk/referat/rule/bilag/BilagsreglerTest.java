package dk.referat.rule.bilag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of attachments, and attachments that are listed twice. */
final class BilagsreglerTest {
    @TempDir
    private Path mappe;

    /** Lines 5, 7, 9 … hold the numbers, unless it is «-» and the attachment has none. */
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("numbers of the attachments of two items")
    @CsvSource(delimiter = '|', textBlock = """
                    i punktet     | 1 2 3       | 1 2     | ''
                    i punktet     | - - -       | - -     | ''
                    i punktet     | - - -       | 1 2     | ''
                    i punktet     | 1 2 2       | 1       | bilagsnummer-dobbelt
                    i punktet     | 1 Bilag_1   | 1       | bilagsnummer-dobbelt
                    i punktet     | A a         | A       | bilagsnummer-dobbelt
                    i punktet     | 2 1         | 1       | bilagsnummer-raekkefoelge
                    i punktet     | 1 2 1       | 1       | bilagsnummer-dobbelt
                    i punktet     | 1 2 4       | 1       | bilagsnummer-mangler
                    i punktet     | 1 4 2 3     | 1       | bilagsnummer-raekkefoelge
                    i punktet     | 3 4         | 1       | ''
                    i punktet     | 1 - 2       | 1       | bilagsnummer-mangler
                    i punktet     | 1 - -       | -       | bilagsnummer-mangler bilagsnummer-mangler
                    i punktet     | A C         | 1       | ''
                    i punktet     | 1.1 2.1     | 1       | ''
                    gennem mødet  | 1 2         | 3 4     | ''
                    gennem mødet  | 1 2         | 2 3     | bilagsnummer-dobbelt
                    gennem mødet  | 1 3         | 2 4     | bilagsnummer-raekkefoelge
                    gennem mødet  | 1 2         | 4       | bilagsnummer-mangler
                    efter punktet | 1.1 1.2     | 2.1 2.2 | ''
                    efter punktet | 1.1 1.2     | 2.1 1.2 | bilagsnummer-dobbelt
                    """)
    void numbers(String maade, String foerste, String andet, String ventet) {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                bilagsnummerering: %s
                # fil: moeder/a.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - titel: A
                    bilag:
                %s  - titel: B
                    bilag:
                %s""".formatted(maade, bilag("A", foerste), bilag("B", andet));
        assertThat(steder(eksempel).replaceAll(" \\d+:\\d+,?", "")).isEqualTo(ventet);
    }

    @Test
    void theSameAttachmentKeepsItsNumberUnderAnotherItem() {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                bilagsnummerering: gennem mødet
                # fil: a.txt
                A
                # fil: b.txt
                B
                # fil: a.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - titel: A
                    bilag:
                      - {titel: Budget, fil: a.txt, nummer: 1}
                      - {titel: Kort, nummer: 2}
                  - titel: B
                    bilag:
                      - {titel: %s, fil: %s, nummer: 1}
                """;
        assertThat(steder(eksempel.formatted("Budgettet", "a.txt"))).isEmpty();
        assertThat(steder(eksempel.formatted("Budget", "b.txt"))).isEqualTo("bilagsnummer-dobbelt 9:45");
        assertThat(steder(eksempel.replace("fil: a.txt, ", "").formatted("Budget", "b.txt")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1}")
    @DisplayName("two attachments of an item")
    @CsvSource(delimiter = '|', textBlock = """
                    Budget                     | Kort                        | ''
                    Budget                     | budget                      | bilag-dobbelt 4:7
                    {titel: A, fil: a.txt}     | {titel: B, fil: b.txt}      | ''
                    {titel: A, fil: a.txt}     | {titel: B, fil: a.txt}      | bilag-dobbelt 4:23
                    {titel: A, fil: a.txt}     | {titel: B, fil: ./a.txt}    | bilag-dobbelt 4:23
                    {titel: A, fil: a.txt}     | {titel: A, fil: b.txt}      | bilag-dobbelt 4:15
                    {titel: A, fil: a.txt}     | {titel: A, fil: a.txt}      | bilag-dobbelt 4:15
                    """)
    void twice(String foerste, String andet, String ventet) {
        String eksempel = """
                # fil: a.txt
                A
                # fil: b.txt
                B
                # fil: x.yaml
                agenda:
                  - {titel: Sag, bilag: [
                      %s,
                      %s]}
                  - {titel: Anden sag, bilag: [%s]}
                """.formatted(foerste, andet, foerste);
        assertThat(steder(eksempel)).isEqualTo(ventet);
    }

    private static String bilag(String navn, String numre) {
        StringBuilder ud = new StringBuilder();
        int n = 0;
        for (String nummer : numre.split(" ")) {
            ud.append("      - titel: Sag ").append(navn).append(n++).append('\n');
            ud.append(nummer.equals("-") ? "" : "        nummer: " + nummer.replace('_', ' ') + "\n");
        }
        return ud.toString();
    }

    private String steder(String eksempel) {
        return Regelproeve.steder(Regelproeve.fund(mappe, eksempel));
    }
}
