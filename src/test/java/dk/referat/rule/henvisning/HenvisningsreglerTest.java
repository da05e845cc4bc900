package dk.referat.rule.henvisning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of items, attachments and meetings; what is told is shown by the words that it points at. */
final class HenvisningsreglerTest {
    @TempDir
    private Path mappe;

    @ParameterizedTest(name = "{0}")
    @DisplayName("plain numbers, in a meeting with the items 1, 2 (2.1, 2.2) and 3")
    @CsvSource(delimiter = '|', textBlock = """
                    Se pkt. 3.                                      | ''
                    Se pkt. 4.                                      | 4
                    Se pkt 4.                                       | 4
                    Punkt 4 blev udsat.                             | 4
                    Det er sagt. Punkt 4 blev udsat.                | 4
                    (punkt 4)                                       | 4
                    Se punkt 0.                                     | 0
                    Se pkt. 3 og 4.                                 | 4
                    Se pkt. 4, 5 og 6.                              | 4 5 6
                    Se punkterne 3-5.                               | 5
                    Det kom under punkt 3 og 14 medlemmer stemte.   | ''
                    Se pkt. 2.2.                                    | ''
                    Se pkt. 2.3.                                    | 2.3
                    Se pkt. 3.1.                                    | ''
                    Se pkt. 9.1.                                    | ''
                    Se pkt. 4/24.                                   | ''
                    Se pkt. 4a.                                     | ''
                    Dagsordenspunkt 4 blev udsat.                   | 4
                    Alle så dagsordenspunkt 4 som vigtigt.          | 4
                    Dagsordenens punkt 4 blev udsat.                | 4
                    Mødets punkt 4 blev udsat.                      | 4
                    Se punkt 4 på dagsordenen.                      | 4
                    Se punkt 4 i teksten.                           | ''
                    Se kommissoriets punkt 4.                       | ''
                    Statuttens punkt 4 blev ændret.                 | ''
                    På dette punkt 4 medlemmer imod.                | ''
                    Se § 4, pkt. 7.                                 | ''
                    Efter lovens regel, se punkt 4.                 | ''
                    Loven, se pkt. 4.                               | ''
                    Se punkt 4 ovenfor.                             | ''
                    I rapporten, se punkt 4.                        | ''
                    På sidste møde blev det drøftet, se pkt. 4.     | ''
                    På mødet den 9. oktober, se pkt. 4.             | ''
                    Referatet fra marts, se pkt. 4.                 | ''
                    Udvalget så på det, se pkt. 4.                  | ''
                    Rådet så på det, se pkt. 4.                     | 4
                    Byrådet så på det, se pkt. 4.                   | ''
                    Kursen faldt 2 pkt. 4 gange.                    | ''
                    Se <https://x.dk/pkt.4>.                        | ''
                    Se `pkt. 4`.                                    | ''
                    """)
    void plainNumbers(String tekst, String ventet) {
        String eksempel = """
                agenda:
                  - punkt: 1
                    titel: Velkomst
                  - punkt: 2
                    titel: Status
                    underpunkter:
                      - punkt: 2.1
                        titel: Drift
                      - punkt: 2.2
                        titel: Anlæg
                  - punkt: 3
                    titel: Eventuelt
                    referat: |
                      %s
                """;
        assertThat(ramt(eksempel, tekst, "henvisning-til-punkt")).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("running numbers, in a meeting with 158–161 without 160, after one with 154–157")
    @CsvSource(delimiter = '|', textBlock = """
                    Se pkt. 159/24.                                 | ''
                    Se pkt. 159/2024.                               | ''
                    Se pkt. 160/24.                                 | ''
                    Se pkt. 155/24.                                 | 155/24
                    Se pkt. 156/24.                                 | ''
                    Se pkt. 153/24.                                 | ''
                    Se pkt. 162/24.                                 | ''
                    Se pkt. 159/23.                                 | 159/23
                    Se pkt. 156/23 og 159/24.                       | 156/23
                    Se pkt. 90/23.                                  | ''
                    Se pkt. 159.                                    | ''
                    På styregruppens møde, se pkt. 155/24.          | ''
                    På forrige møde, se pkt. 155/24.                | ''
                    """)
    void runningNumbers(String tekst, String ventet) {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                nummerering: {mønster: løbenummer/år}
                # fil: moeder/a.yaml
                møde: {organ: raadet, nummer: 18, dato: 2024-10-09, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - {punkt: 154/24, titel: A}
                  - {punkt: 156/24, titel: B}
                  - {punkt: 157/24, titel: C}
                # fil: moeder/b.yaml
                møde: {organ: raadet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - {punkt: 158/24, titel: A}
                  - {punkt: 159/24, titel: B}
                  - udgår: 160/24 – trukket
                  - punkt: 161/24
                    titel: C
                    referat: |
                      %s
                """;
        assertThat(ramt(eksempel, tekst, "henvisning-til-punkt")).isEqualTo(ventet);
    }

    @Test
    void aNumberThatIsInAListOfTheTextIsNoItem() {
        String eksempel = """
                agenda:
                  - punkt: 1
                    titel: Velkomst
                    indstilling: [rådet drøfter, rådet beslutter]
                    referat: |
                      %s

                      4. noget
                """;
        assertThat(ramt(eksempel, "Se pkt. 2, 3 og 4.", "henvisning-til-punkt")).isEqualTo("3");
    }

    @Test
    void theHelpNamesTheRightYear() {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                nummerering: {mønster: løbenummer/år}
                # fil: moeder/b.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - punkt: 159/24
                    titel: A
                    referat: Se pkt. 159/23.
                """;
        assertThat(Regelproeve.fund(mappe, eksempel))
                .singleElement()
                .satisfies(d -> assertThat(d.help()).contains("Punktet hedder 159/24; ret årstallet"));
        assertThat(ramt(eksempel.replace("159", "1"), "", "henvisning-til-punkt"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("attachments: item 1 has two, item 2 has three, item 3 none; the text stands in item 1")
    @CsvSource(delimiter = '|', textBlock = """
                    i punktet      | Se bilag 2.                          | ''
                    i punktet      | Se bilag 3.                          | ''
                    i punktet      | Se bilag 4.                          | 4
                    i punktet      | Bilag 2 og 4 blev drøftet.           | 4
                    i punktet      | Se bilag 2-4.                        | 4
                    i punktet      | Se bilag 1.2.                        | ''
                    i punktet      | Se bilag 99.                         | 99
                    i punktet      | Se bilag 100.                        | ''
                    i punktet      | Se bilag 4a.                         | ''
                    i punktet      | Se punktets bilag 4.                 | 4
                    i punktet      | Se kommissoriets bilag 4.            | ''
                    i punktet      | Se bilag 4 til loven.                | ''
                    i punktet      | Se bilag 4 i rapporten.              | ''
                    i punktet      | Se bilag 4 til punktet.              | 4
                    i punktet      | Se bilag 3 til pkt. 1.               | 3
                    i punktet      | Se bilag 3 til pkt. 2.               | ''
                    i punktet      | Se bilag 3 til pkt. 7.               | ''
                    i punktet      | Se bilag 1 til pkt. 3.               | ''
                    i punktet      | Bilag 6 fra sidste møde.             | ''
                    i punktet      | Efter § 3 og bilag 6.                | ''
                    i punktet      | Udvalgets svar er bilag 6.           | ''
                    gennem mødet   | Se bilag 5.                          | ''
                    gennem mødet   | Se bilag 6.                          | 6
                    efter punktet  | Se bilag 1.2.                        | ''
                    efter punktet  | Se bilag 2.3.                        | ''
                    efter punktet  | Se bilag 1.3.                        | 1.3
                    efter punktet  | Se bilag 2.                          | 2
                    efter punktet  | Se bilag 3.                          | 3
                    """)
    void attachments(String nummerering, String tekst, String ventet) {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                bilagsnummerering: NUM
                # fil: moeder/b.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - punkt: 1
                    titel: A
                    referat: |
                      %s
                    bilag: [Slides, Budget]
                  - punkt: 2
                    titel: B
                    bilag: [Notat, Kort, Plan]
                  - punkt: 3
                    titel: C
                """.replace("NUM", nummerering);
        assertThat(ramt(eksempel, tekst, "henvisning-til-bilag")).isEqualTo(ventet);
    }

    @Test
    void anItemWithoutAttachmentsSpeaksOfAnothersAndATitleCanHoldTheNumber() {
        String eksempel = """
                # fil: referat.yaml
                navn: X
                # fil: organer/raadet.yaml
                navn: Rådet
                bilagsnummerering: efter punktet
                # fil: moeder/b.yaml
                møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
                agenda:
                  - punkt: 1
                    titel: A
                    bilag: ["Bilag 7: Kort"]
                  - punkt: 2
                    titel: B
                    referat: |
                      %s
                """;
        assertThat(ramt(eksempel, "Se bilag 7, 8 og 2.1.", "henvisning-til-bilag"))
                .isEqualTo("2.1");
        String ingen = "agenda:\n  - titel: A\n    referat: |\n      %s\n";
        assertThat(ramt(ingen, "Bilag 8 blev drøftet.", "henvisning-til-bilag")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("meetings: these are the minutes of the 19th on 18 December 2024; the 18th lay on 9 October")
    @CsvSource(delimiter = '|', textBlock = """
                    På styregruppens 18. møde den 9. oktober gik det godt.      | ''
                    På det 18. styregruppemøde den 9. oktober 2024.             | ''
                    På styregruppens 18. møde den 8. oktober gik det godt.      | 18. møde den 8. oktober
                    På styregruppens 18. møde (9/10-24).                        | ''
                    På styregruppens 18. møde (8/10-24).                        | 18. møde (8/10-24
                    På sit 18. møde onsdag den 9. oktober 2023 gik det.         | 18. møde onsdag den 9. oktober 2023
                    På udvalgets 18. møde den 8. oktober gik det godt.          | ''
                    På 18. møde i Danske Regioner den 8. oktober.               | ''
                    På 18. udvalgsmøde den 8. oktober.                          | ''
                    På det 19. møde den 18. december.                           | ''
                    På det 19. møde den 17. december.                           | 19. møde den 17. december
                    På det 20. møde drøftes det igen.                           | ''
                    Referatet fra det 20. møde blev godkendt.                   | 20. møde
                    Referatet fra 19. møde udsendes.                            | ''
                    Som aftalt på styregruppens 20. møde.                       | 20. møde
                    Det blev aftalt at tage det på styregruppens 20. møde.      | ''
                    På det 20. møde den 4. februar 2025.                        | ''
                    På det 20. møde den 4. februar 2024.                        | 20. møde den 4. februar 2024
                    På det 17. møde den 4. februar 2025.                        | 17. møde den 4. februar 2025
                    På det 17. møde den 4. juni 2024.                           | ''
                    På det 17. møde den 4. juni.                                | ''
                    Torsdag den 20. møder alle.                                 | ''
                    På den 20. møde var der.                                    | ''
                    På det 20. møde den 32. januar 2024.                        | ''
                    """)
    void meetings(String tekst, String ventet) {
        assertThat(ramt(TO_MOEDER.formatted("%s", "Velkomst"), tekst, "henvisning-til-moede"))
                .isEqualTo(ventet);
    }

    @Test
    void aTitleDoesNotApproveTheMinutesOfItsOwnMeeting() {
        assertThat(ramt(TO_MOEDER.formatted("%s", "Godkendelse af referat fra 19. møde"), "X", "henvisning-til-moede"))
                .isEqualTo("19. møde");
        assertThat(ramt(TO_MOEDER.formatted("%s", "Godkendelse af referat fra 18. møde"), "X", "henvisning-til-moede"))
                .isEmpty();
    }

    @Test
    void aLowOrdinalMayBeAnotherYears() {
        String lav = TO_MOEDER
                .formatted("%s", "Velkomst")
                .replace("nummer: 18", "nummer: 2")
                .replace("nummer: 19", "nummer: 3");
        assertThat(ramt(lav, "På det 2. møde den 4. marts 2023.", "henvisning-til-moede"))
                .isEmpty();
        assertThat(ramt(lav, "På det 2. møde den 4. marts.", "henvisning-til-moede"))
                .isEmpty();
        assertThat(ramt(lav, "På det 2. møde den 4. marts 2024.", "henvisning-til-moede"))
                .isEqualTo("2. møde den 4. marts 2024");
    }

    private static final String TO_MOEDER = """
            # fil: referat.yaml
            navn: X
            # fil: moeder/a.yaml
            møde: {organ: Styregruppen for personlig medicin, nummer: 18, dato: 2024-10-09, tid: 17.00–18.00, sted: L}
            # fil: moeder/b.yaml
            møde: {organ: Styregruppen for personlig medicin, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: L}
            agenda:
              - titel: Sag
                referat: |
                  %s
              - titel: %s
            """;

    @ParameterizedTest(name = "{0}")
    @DisplayName("counts, beside five attachments of which four are kommissorier")
    @CsvSource(delimiter = '|', textBlock = """
                    Rådet drøfter de fire vedlagte kommissorier.                | ''
                    Rådet drøfter de 4 vedlagte kommissorier.                   | ''
                    Rådet drøfter de tre vedlagte kommissorier.                 | tre vedlagte kommissorier
                    Rådet drøfter de fem vedlagte kommissorier.                 | fem vedlagte kommissorier
                    Rådet drøfter de tre vedlagte kommissorier for forskning.   | ''
                    Rådet drøfter de fem vedlagte kommissorier for forskning.   | fem vedlagte kommissorier
                    Rådet drøfter de fire kommissorier, der er vedlagt.         | ''
                    Rådet drøfter de tolv kommissorier, der er vedlagt.         | tolv kommissorier
                    Rådet drøfter de fem vedlagte bilag.                        | ''
                    Rådet drøfter de fire vedhæftede bilag.                     | fire vedhæftede bilag
                    Rådet drøfter de seks vedlagte bilag.                       | seks vedlagte bilag
                    Rådet drøfter punktets to bilag.                            | to bilag
                    Der blev omdelt to bilag.                                   | ''
                    Rådet drøfter de første to vedlagte bilag.                  | ''
                    Rådet drøfter de to vedlagte rapporter.                     | ''
                    Rådet drøfter de seks vedlagte rapporter.                   | seks vedlagte rapporter
                    Rådet drøfter de fem vedlagte rapporter.                    | ''
                    Rådet drøfter de 0 vedlagte bilag.                          | ''
                    """)
    void counts(String tekst, String ventet) {
        String eksempel = """
                agenda:
                  - titel: A
                    indstilling: |
                      %s
                    bilag: [Slides, Kommissorium A, Kommissorium B, Kommissorium C, KOMMISSORIUM D]
                """;
        assertThat(ramt(eksempel, tekst, "paastaaet-antal")).isEqualTo(ventet);
        String uden = "agenda:\n  - titel: A\n    indstilling: |\n      %s\n";
        assertThat(ramt(uden, tekst, "paastaaet-antal")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("promises, without attachments | beside «Oversigt over medlemmer» | beside «Kort»")
    @CsvSource(delimiter = '|', textBlock = """
                    Oversigten udsendes sammen med referatet.       | 1 | 0 | 1
                    Der kommer en oversigt. Den sendes ud med referatet. | 1 | 1 | 1
                    Oversigten vedlægges referatet.                 | 1 | 0 | 1
                    Oversigten vedhæftes til referatet.             | 1 | 0 | 1
                    Referatet udsendes i morgen.                    | 0 | 0 | 0
                    Se bilag.                                       | 1 | 0 | 0
                    Se vedlagte bilag.                              | 1 | 0 | 0
                    Notatet er vedlagt som bilag.                   | 1 | 0 | 0
                    Se bilag 2 i loven.                             | 0 | 0 | 0
                    Der er ingen bilag.                             | 0 | 0 | 0
                    """)
    void promises(String tekst, int uden, int medOversigt, int medKort) {
        String eksempel = "agenda:\n  - titel: A\n    referat: |\n      %s\n";
        assertThat(antal(eksempel, tekst)).isEqualTo(uden);
        assertThat(antal(eksempel + "    bilag: [Oversigt over medlemmer]\n", tekst))
                .isEqualTo(medOversigt);
        assertThat(antal(eksempel + "    bilag: [Kort]\n", tekst)).isEqualTo(medKort);
        assertThat(antal("# trin: dagsorden\n" + eksempel, tekst)).isZero();
    }

    /** The words may stand on two lines of a list. */
    @Test
    void wordsCanBeBrokenOverLines() {
        assertThat(antal(
                        "agenda:\n  - titel: A\n    referat: |\n      - %s\n        referatet.\n", "Den sendes ud med"))
                .isEqualTo(1);
    }

    private int antal(String eksempel, String tekst) {
        return (int) fund(eksempel, tekst).stream()
                .filter(d -> d.rule().id().equals("lovet-bilag"))
                .count();
    }

    private String ramt(String eksempel, String tekst, String regel) {
        return fund(eksempel, tekst).stream()
                .filter(d -> d.rule().id().equals(regel))
                .map(d -> d.span().text())
                .collect(Collectors.joining(" "));
    }

    private List<Diagnostic> fund(String eksempel, String tekst) {
        return Regelproeve.fund(mappe, eksempel.formatted(tekst));
    }
}
