package dk.referat.rule.moede;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Regelproeve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting and its body's file; the last meeting named is the one that is checked. */
final class MoedereglerTest {
    private static final String MEDLEMMER = """
            medlemmer:
              - Anne Holm, direktør (formand)
              - Bo Lind, kontorchef
              - {navn: Carl Munk, titel: konsulent, til: 2024-06-30}
              - {navn: Dorte Vang, titel: konsulent, fra: 2024-07-01}
            """;

    @TempDir
    private Path mappe;

    @ParameterizedTest(name = "{0}")
    @DisplayName("the body's life: 2024-03-01 to 2025-02-28, both included")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-02-29 | moede-uden-for-levetid
                    2024-03-01 | ''
                    2025-02-28 | ''
                    2025-03-01 | moede-uden-for-levetid
                    """)
    void life(String dato, String ventet) {
        assertThat(regler("oprettet: 2024-03-01\nnedlagt: 2025-02-28\n", moede(dato, "")))
                .isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("regrets from whom")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-06-30 | Carl Munk                  | ''
                    2024-07-01 | Carl Munk                  | «Carl Munk» har meldt afbud, men var ikke medlem den dag
                    2024-06-30 | Dorte Vang                 | «Dorte Vang» har meldt afbud, men var ikke medlem den dag
                    2024-07-01 | Dorte Vang                 | ''
                    2024-07-01 | Dorthe Vang                | «Dorthe Vang» har meldt afbud, men står ikke blandt organets medlemmer
                    2024-07-01 | Dorthe Vang, konsulent     | «Dorthe Vang» har meldt afbud, men står ikke blandt organets medlemmer
                    2024-07-01 | Erik Gram                  | «Erik Gram» har meldt afbud, men står ikke blandt organets medlemmer
                    2024-07-01 | Erik Gram, direktør, KL    | ''
                    2024-07-01 | dorte vang                 | ''
                    """)
    void regrets(String dato, String afbud, String ventet) {
        assertThat(fund(MEDLEMMER, moede(dato, "afbud: [\"" + afbud + "\"]\n")).stream()
                        .map(Diagnostic::message)
                        .collect(Collectors.joining()))
                .isEqualTo(ventet);
    }

    @Test
    void theNearestNameIsOffered() {
        assertThat(fund(MEDLEMMER, moede("2024-07-01", "afbud: [Dorthe Vang]\n"))
                        .get(0)
                        .help())
                .contains("Mente du «Dorte Vang»?");
        assertThat(fund(MEDLEMMER, moede("2024-07-01", "afbud: [Carl Munk]\n"))
                        .get(0)
                        .related())
                .extracting(r -> r.message())
                .containsExactly("medlem til den 30. juni 2024");
    }

    @Test
    void wherePeopleAreNamedInTheMeetingTheListIsTheirOwn() {
        assertThat(regler(MEDLEMMER, moede("2024-07-01", """
                deltagere: ["Anne Holm, direktør (formand)", Bo Lind, Finn Kjær]
                afbud: [Erik Gram]
                """))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 5, {1}")
    @DisplayName("quorum")
    @CsvSource(delimiter = '|', textBlock = """
                    3 | mindst halvdelen | ''
                    2 | mindst halvdelen | ikke-beslutningsdygtig
                    3 | over halvdelen   | ''
                    2 | over halvdelen   | ikke-beslutningsdygtig
                    4 | 4                | ''
                    3 | 4                | ikke-beslutningsdygtig
                    4 | over 4           | ikke-beslutningsdygtig
                    """)
    void quorum(int tilStede, String krav, String ventet) {
        assertThat(regler(fem(krav), moede("2024-07-03", afbud(5 - tilStede) + agenda(true))))
                .isEqualTo(ventet);
        assertThat(regler(fem(krav), moede("2024-07-03", afbud(5 - tilStede) + agenda(false))))
                .isEmpty();
    }

    @Test
    void whoComesInAMembersPlaceCounts() {
        String organ = fem("3") + "suppleanter: [Sune Berg]\n";
        assertThat(regler(organ, moede("2024-07-03", afbud(3) + agenda(true)))).isEqualTo("ikke-beslutningsdygtig");
        assertThat(regler(organ, moede("2024-07-03", afbud(3) + "øvrige deltagere: [Sune Berg]\n" + agenda(true))))
                .isEmpty();
        assertThat(regler(organ, moede("2024-07-03", afbud(3) + "øvrige deltagere: [Tove Krag]\n" + agenda(true))))
                .isEqualTo("ikke-beslutningsdygtig");
    }

    @Test
    void whereTheMembersAreANumberNobodyCanCountThem() {
        assertThat(regler(
                        fem("3"),
                        moede(
                                "2024-07-03",
                                "deltagere: {Medlemmer: 5 medlemmer, Gæster: [Mona Holm]}\n" + agenda(true))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("meetings a year")
    @CsvSource(delimiter = '|', textBlock = """
                    2–3       | 2022-11-02 2023-02-01 2024-02-07 2023-05-03            | ''
                    2–3       | 2022-11-02 2024-02-07 2023-05-03                       | for-faa-moeder
                    2–3       | 2022-11-02 2023-05-03                                  | ''
                    2–3       | 2023-02-01 2024-02-07                                  | ''
                    2–3       | 2022-11-02 2023-02-01 2023-05-03 2024-02-07            | ''
                    2–3       | 2022-11-02 2023-12-31 2024-02-07 2023-01-01            | ''
                    2–3       | 2021-11-02 2023-05-03                                  | for-faa-moeder
                    2–3       | 2021-11-02 2024-02-07 2023-05-03                       | for-faa-moeder, for-faa-moeder
                    mindst 2  | 2022-11-02 2024-02-07 2023-05-03                       | for-faa-moeder
                    højst 1   | 2022-11-02 2024-02-07 2023-05-03                       | ''
                    højst 1   | 2022-11-02 2023-02-01 2024-02-07 2023-05-03            | for-mange-moeder
                    1         | 2023-02-01 2023-05-03                                  | for-mange-moeder
                    1         | 2023-05-03 2023-02-01                                  | ''
                    mindst 1  | 2023-02-01 2023-05-03 2023-08-02                       | ''
                    """)
    void numberOfMeetings(String krav, String dage, String ventet) {
        assertThat(regler(aaret(krav), moeder(dage))).isEqualTo(ventet);
    }

    @Test
    void aYearThatIsNotWholeMayBeShort() {
        String dage = "2022-11-02 2024-02-07 2023-05-03";
        assertThat(regler("oprettet: 2023-01-01\n" + aaret("2"), moeder(dage))).isEmpty();
        assertThat(regler("oprettet: 2022-12-31\n" + aaret("2"), moeder("2022-12-31 2024-02-07 2023-05-03")))
                .isEqualTo("for-faa-moeder");
        assertThat(regler(aaret("2") + "  dato: 2023-01-02\n", moeder(dage))).isEmpty();
        assertThat(regler(aaret("2") + "  dato: 2023-01-01\n", moeder(dage))).isEqualTo("for-faa-moeder");
    }

    @Test
    void aYearIsOverWhenALaterOneHasMinutes() {
        String naeste = moede("2024-02-07", "agenda: [Velkomst]\n");
        String moeder = moede("2022-11-02", "") + naeste + moede("2023-05-03", "");
        assertThat(regler(aaret("2"), moeder)).isEmpty();
    }

    @Test
    void aYearWithoutAnyMeetingIsToldAtTheNextOne() {
        List<Diagnostic> fund = fund(aaret("2"), moeder("2021-11-02 2024-02-07 2023-02-01"));
        assertThat(fund)
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "Der er ingen møder i 2022, men kommissoriet siger 2 om året",
                        "Der er kun 1 møde i 2023, men kommissoriet siger 2 om året");
    }

    @Test
    void aWaiverAtTheMeetingHolds() {
        String undtaget = moeder("2022-11-02 2024-02-07")
                + moede("2023-05-03", "undtagelser: {for-faa-moeder: Mødet i oktober blev aflyst}\n");
        assertThat(regler(aaret("2"), undtaget)).isEmpty();
    }

    @Test
    void theRosterIsNoNewsFromMeetingToMeeting() {
        String organ = """
                medlemmer:
                  - {navn: Anne Holm, titel: direktør, organisation: Ministeriet, rolle: formand, til: 2024-03-31}
                  - {navn: Mette Christensen, titel: læge}
                  - {navn: Mette Christiansen, titel: jurist}
                  - {navn: Bo Lind, titel: kontorchef, rolle: formand, fra: 2024-04-01, til: 2024-04-30}
                  - {navn: Anne Holm, titel: departementschef, organisation: Ministeriet, rolle: formand, fra: 2024-05-01}
                organisationer:
                  - {navn: Ministeriet, tidligere navne: [{navn: Det gamle ministerium, til: 2024-03-31}]}
                """;
        for (String sidste : List.of("2024-03-06", "2024-04-10", "2024-05-08")) {
            String andre = Stream.of("2024-03-06", "2024-04-10", "2024-05-08")
                    .filter(d -> !d.equals(sidste))
                    .map(d -> moede(d, ""))
                    .collect(Collectors.joining());
            assertThat(regler(organ, andre + moede(sidste, ""))).as(sidste).isEmpty();
        }
    }

    @Test
    void aDayWithoutAChairIsTheMeetings() {
        String organ = """
                medlemmer:
                  - {navn: Anne Holm, rolle: formand, til: 2024-03-31}
                  - {navn: Bo Lind, rolle: næstformand}
                  - {navn: Carl Munk}
                  - {navn: Dorte Vang}
                """;
        Diagnostic fund =
                fund(organ, moede("2024-03-06", "") + moede("2024-04-10", "")).get(0);
        assertThat(fund.rule().id()).isEqualTo("formand-mangler");
        assertThat(fund.span().text()).isEqualTo("2024-04-10");
        assertThat(regler(organ, moede("2024-03-31", ""))).isEmpty();
        assertThat(regler(organ, moede("2024-04-10", "undtagelser: {formand-mangler: Næstformanden ledede mødet}\n")))
                .isEmpty();
    }

    @Test
    void aListWithoutAnyChairIsOneFaultHoweverManyMeetings() {
        String organ = "medlemmer: [Anne Holm (næstformand), Bo Lind, Carl Munk]\n";
        Diagnostic fund = fund(organ, moede("2024-04-10", "")).get(0);
        assertThat(fund.rule().id()).isEqualTo("formand-mangler");
        assertThat(fund.span().file().name()).endsWith("organer/raadet.yaml");
        assertThat(regler(organ, moede("2024-04-10", "undtagelser: {formand-mangler: Næstformanden leder}\n")))
                .isEmpty();
        assertThat(regler("regler: {formand-mangler: fra}\n" + organ, moede("2024-04-10", "")))
                .isEmpty();
    }

    @Test
    void somebodyOnTheListAndAmongTheOthersIsToldInTheMeeting() {
        Diagnostic fund = fund(MEDLEMMER, moede("2024-07-03", "øvrige deltagere: [\"Bo Lind, kontorchef\"]\n"))
                .get(0);
        assertThat(fund.rule().id()).isEqualTo("person-dobbelt");
        assertThat(fund.span().file().name()).endsWith("2024-07-03-raadet.yaml");
    }

    private static String aaret(String krav) {
        return "kommissorium:\n  møder om året: " + krav + "\n";
    }

    private static String fem(String krav) {
        return "medlemmer: [Mads Holm (formand), Maja Lind, Mikkel Munk, Mona Vang, Morten Gram]\nkommissorium:\n"
                + "  beslutningsdygtig: " + krav + "\n";
    }

    private static String afbud(int antal) {
        List<String> navne = List.of("Morten Gram", "Mona Vang", "Mikkel Munk");
        return "afbud: [" + IntStream.range(0, antal).mapToObj(navne::get).collect(Collectors.joining(", ")) + "]\n";
    }

    private static String agenda(boolean beslutning) {
        return "agenda:\n  - titel: Budget\n    referat: Budgettet blev gennemgået.\n"
                + (beslutning ? "    beslutning: Rådet godkendte budgettet.\n" : "");
    }

    private static String moeder(String dage) {
        return Stream.of(dage.strip().split(" ")).map(d -> moede(d, "")).collect(Collectors.joining());
    }

    private static String moede(String dato, String rest) {
        return "# fil: moeder/" + dato + "-raadet.yaml\nmøde: {organ: raadet, dato: " + dato
                + ", tid: 10.00–12.00, sted: Mødelokale 1}\n" + rest;
    }

    private List<Diagnostic> fund(String organ, String moeder) {
        return Regelproeve.fund(
                tom(), "# fil: referat.yaml\nnavn: X\n# fil: organer/raadet.yaml\nnavn: Rådet\n" + organ + moeder);
    }

    private String regler(String organ, String moeder) {
        return fund(organ, moeder).stream().map(d -> d.rule().id()).collect(Collectors.joining(", "));
    }

    /** What another reading has left behind would count. */
    private Path tom() {
        try {
            return Files.createTempDirectory(mappe, "organ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
