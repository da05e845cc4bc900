package dk.referat.rule.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Regelproeve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report, its body and its body's meetings: two in 2017 and three in 2018, with four decisions in all. */
final class RapportreglerTest {
    private static final String ORGAN = """
            navn: Forsknings- og Infrastrukturudvalget for Personlig Medicin
            kaldes: Udvalget
            medlemmer:
              - {navn: Anne Holm, rolle: formand, til: 2018-03-31}
              - {navn: Bo Lind, rolle: formand, fra: 2018-04-01}
              - {navn: Carl Munk}
              - {navn: Dorte Vang, til: 2017-12-31}
            observatører: [Erik Gram]
            """;
    private static final String DAGE = "2017-09-22 2017-12-01 2018-02-23 2018-06-01! 2018-12-31!!!";

    @TempDir
    private Path mappe;

    @ParameterizedTest
    @DisplayName("what holds")
    @ValueSource(
            strings = {
                "Udvalget har afholdt to møder i 2017 og tre møder i 2018.",
                "Det blev til to møder i 2017 og tre møder i 2018 i Infrastrukturudvalget.",
                "Udvalget har afholdt to møder i 2017 og tre i 2018.",
                "Udvalget har afholdt 2 møder i 2017, 3 i 2018.",
                "Udvalget har holdt fem møder i perioden.",
                "Udvalget har holdt fem møder i 2017-2018.",
                "Udvalget har holdt fem møder i 2017 og 2018.",
                "Udvalget har holdt fem møder i alt i perioden 2017–2018.",
                "I 2018 har udvalget holdt tre møder.",
                "I perioden har vi holdt fem møder.",
                "Udvalget har truffet fire beslutninger i 2018.",
                "Udvalget har truffet 4 beslutninger i perioden.",
                "Der er truffet ingen beslutninger i 2017.",
            })
    void whatHolds(String tekst) {
        assertThat(regler(tekst)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what does not hold, and where")
    @CsvSource(delimiter = '|', textBlock = """
                    Udvalget har afholdt tre møder i 2017 og tre møder i 2018.   | tre møder i 2017
                    Udvalget har afholdt to møder i 2017 og fire møder i 2018.   | fire møder i 2018
                    Udvalget har afholdt to møder i 2017 og fire i 2018.         | fire i 2018
                    Udvalget har afholdt 2 møder i 2017, 4 i 2018.               | 4 i 2018
                    Udvalget har holdt seks møder i perioden.                    | seks møder i perioden
                    Udvalget har holdt seks møder i 2017–2018.                   | seks møder i 2017–2018
                    Udvalget har holdt 6 møder i 2017 og 2018.                   | 6 møder i 2017 og 2018
                    Udvalget har kun holdt ét møde i 2017.                       | ét møde i 2017
                    I 2018 har udvalget holdt fire møder.                        | fire møder
                    I perioden har vi holdt seks møder.                          | seks møder
                    Infrastrukturudvalget holdt fire møder i 2018.               | fire møder i 2018
                    Det blev til fire møder i 2018 i Infrastrukturudvalget.      | fire møder i 2018
                    Der blev holdt fire møder i 2018 i udvalget, alle på nettet. | fire møder i 2018
                    Forskningen står stærkt. Der var fire møder i 2018.          | fire møder i 2018
                    Udvalget har truffet fem beslutninger i perioden.            | fem beslutninger i perioden
                    Udvalget har truffet to beslutninger i 2017.                 | to beslutninger i 2017
                    Udvalgets 5 medlemmer har arbejdet godt.                     | 5 medlemmer
                    Udvalget består af seks medlemmer.                           | seks medlemmer
                    """)
    void whatDoesNotHold(String tekst, String sted) {
        assertThat(fund(ORGAN, DAGE, rapport(tekst)))
                .extracting(d -> d.span().text())
                .containsExactly(sted);
    }

    @ParameterizedTest
    @DisplayName("what is about something else")
    @ValueSource(
            strings = {
                "Udvalget planlægger fire møder i 2018.",
                "Der skal holdes fire møder i 2018.",
                "Der var fire møder i 2016.",
                "Der bliver fire møder i 2019.",
                "Udvalgets arbejdsgruppe har holdt syv møder i 2018.",
                "Der blev holdt syv møder i 2018 i styregruppen.",
                "Der blev holdt syv møder i 2018 i Odense.",
                "Styregruppen har holdt syv møder i perioden.",
                "De første to møder i 2018 handlede om data.",
                "Udvalget har holdt to møder i 2018 med ministeren.",
                "Udvalget har holdt to møder i 2018 i København.",
                "Udvalget har holdt mindst to møder i 2018.",
                "Udvalget har holdt to møder i perioden januar til juni 2018.",
                "Udvalget har holdt to møder i året.",
                "Udvalget har holdt to møder i første halvår 2018.",
                "Udvalget har holdt 2-3 møder i 2018.",
                "Styregruppens 7 medlemmer har været med.",
                "Foreningens 500 medlemmer er spurgt.",
                "Udvalget har 2 medlemmer fra regionerne.",
                "Arbejdsgruppen består af 2 medlemmer.",
            })
    void whatIsAboutSomethingElse(String tekst) {
        assertThat(regler(tekst)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("as many as on some day, or in all")
    @CsvSource({"2, ''", "3, ''", "4, ''", "5, paastaaet-medlemstal", "to, ''", "ti, paastaaet-medlemstal"})
    void members(String antal, String ventet) {
        // Four in all; three until the end of 2017, two after that.
        assertThat(regler("Udvalgets " + antal + " medlemmer har arbejdet.")).isEqualTo(ventet);
    }

    @Test
    void theMeetingsThatCountAreShown() {
        Diagnostic fund = fund(ORGAN, DAGE, rapport("Udvalget har afholdt tre møder i 2017."))
                .get(0);
        assertThat(fund.message()).isEqualTo("Teksten siger «tre møder i 2017», men der er 2 møder i mappen");
        assertThat(fund.related()).extracting(r -> r.span().text()).containsExactly("2017-09-22", "2017-12-01");
    }

    @Test
    void aMeetingMovedToAnotherYearIsCountedThere() {
        String tekst = "Udvalget har afholdt to møder i 2017 og tre møder i 2018.";
        assertThat(regler(tekst)).isEmpty();
        assertThat(fund(ORGAN, DAGE.replace("2017-12-01", "2018-01-05"), rapport(tekst)))
                .extracting(d -> d.span().text())
                .containsExactly("to møder i 2017", "tre møder i 2018");
        assertThat(fund(ORGAN, DAGE + " 2018-10-05", rapport(tekst)))
                .extracting(d -> d.span().text())
                .containsExactly("tre møder i 2018");
    }

    @Test
    void aYearOfWhichTheReportTellsAPartIsNotCounted() {
        String rapport = rapport("Udvalget har holdt to møder i 2018.").replace("2017–2018", "2017-01-01 – 2018-12-30");
        assertThat(fund(ORGAN, DAGE, rapport)).isEmpty();
        assertThat(fund(ORGAN, DAGE, rapport.replace("2018-12-30", "2018-12-31")))
                .extracting(d -> d.rule().id())
                .containsExactly("paastaaet-moedetal");
    }

    @Test
    void inAReportOfOneYearTheYearIsKnown() {
        String rapport = rapport("Udvalget har holdt fire møder i årets løb.").replace("2017–2018", "2018");
        assertThat(fund(ORGAN, DAGE, rapport))
                .extracting(d -> d.span().text())
                .containsExactly("fire møder i årets løb");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the report's date")
    @CsvSource({
        "2018-12-30, rapportdato-foer-periodens-slut",
        "2018-12-31, ''",
        "2019-08-01, ''",
        "2017-08-01, rapportdato-foer-periodens-slut"
    })
    void date(String dato, String ventet) {
        assertThat(regler(fund(ORGAN, DAGE, rapport("Godt.").replace("  periode", "  dato: " + dato + "\n  periode"))))
                .isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("plans")
    @CsvSource(delimiter = '|', textBlock = """
                    Planer for 2019      | Vi ser på data.                              | ''
                    Planer for 2018      | Vi ser på data.                              | planer-for-fortid
                    Planer for 2018–2019 | Vi ser på data.                              | ''
                    Planer for 2017–2018 | Vi ser på data.                              | planer-for-fortid
                    Det næste år         | Planerne for 2018 er mange.                  | planer-for-fortid
                    Det næste år         | Der planlægges fire møder i 2018.            | planer-for-fortid
                    Det næste år         | Der planlægges fire møder i 2019.            | ''
                    Det næste år         | Arbejdet fra 2018 fortsætter.                | ''
                    """)
    void plans(String titel, String tekst, String ventet) {
        assertThat(regler(fund(
                        ORGAN, DAGE, rapport("Godt.") + "planer:\n  titel: " + titel + "\n  tekst: " + tekst + "\n")))
                .isEqualTo(ventet);
    }

    @Test
    void plansForTheRestOfTheYearAreForTheFuture() {
        String rapport = rapport("Godt.").replace("2017–2018", "2017-01-01 – 2018-06-30")
                + "planer:\n  titel: Planer for 2018\n  tekst: Vi ser på data.\n";
        assertThat(fund(ORGAN, DAGE, rapport)).isEmpty();
    }

    @Test
    void aPeriodWithoutMeetings() {
        String rapport = rapport("Godt.");
        assertThat(regler(fund(ORGAN, "2016-12-31 2019-01-01", rapport))).isEqualTo("rapport-uden-moeder");
        assertThat(regler(fund(ORGAN, "2017-01-01 2019-01-01", rapport))).isEmpty();
        assertThat(regler(fund(ORGAN, "2016-12-31 2018-12-31", rapport))).isEmpty();
    }

    @Test
    void meetingsWithoutAMainTopicAreToldTogether() {
        List<Diagnostic> fund = fund(ORGAN, "2017-09-22? 2017-12-01? 2018-02-23", rapport("Godt."));
        assertThat(fund).extracting(Diagnostic::message).containsExactly("2 af periodens 3 møder har intet hovedemne");
        assertThat(fund.get(0).related()).extracting(r -> r.span().text()).containsExactly("2017-09-22", "2017-12-01");
        assertThat(fund(ORGAN, "2017-09-22? 2017-12-01?", rapport("Godt.")))
                .extracting(Diagnostic::message)
                .containsExactly("Ingen af periodens 2 møder har et hovedemne");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("who was chair: the first until, the second from")
    @CsvSource({
        "2018-03-31, 2018-04-01, ''",
        "2018-04-01, 2018-04-01, rapportens-formand",
        "2016-12-31, 2019-01-01, rapportens-formand",
        "2017-01-01, 2019-01-01, ''",
        "2016-12-31, 2018-12-31, ''",
        "2020-12-31, 2019-01-01, ''",
        "2020-12-31, 2018-12-31, rapportens-formand"
    })
    void chairs(String til, String fra, String ventet) {
        String organ = ORGAN.replace("2018-03-31", til).replace("2018-04-01", fra);
        assertThat(regler(fund(organ, DAGE, rapport("Godt.")))).isEqualTo(ventet);
    }

    @Test
    void anAccountUnderAHeadingOfItsOwnNeedsNoChair() {
        String organ = "navn: Udvalget\nmedlemmer: [Anne Holm, Bo Lind]\n";
        assertThat(regler(fund(organ, DAGE, rapport("Godt.")))).isEqualTo("rapportens-formand");
        assertThat(regler(fund(
                        organ,
                        DAGE,
                        rapport("").replace("beretning: \n", "beretning: {titel: Årets gang, tekst: Godt.}\n"))))
                .isEmpty();
        assertThat(regler(fund("navn: Udvalget\n", DAGE, rapport("Godt.")))).isEmpty();
    }

    @Test
    void theAuthorAndTheBodyHaveTheirSay() {
        String rapport = rapport("Udvalget har holdt ni møder i perioden.");
        assertThat(regler(fund(ORGAN, DAGE, rapport + "undtagelser: {paastaaet-moedetal: Med de fire fællesmøder}\n")))
                .isEmpty();
        assertThat(regler(fund(ORGAN, DAGE, rapport("Godt.") + "undtagelser: {paastaaet-moedetal: Med de fire}\n")))
                .isEqualTo("ubrugt-undtagelse");
        assertThat(regler(fund(ORGAN, DAGE, rapport + "undtagelser:\n  paastaaet-moedetal:\n")))
                .contains("undtagelse-uden-grund");
        assertThat(regler(fund(ORGAN + "regler: {paastaaet-moedetal: fra}\n", DAGE, rapport)))
                .isEmpty();
        assertThat(fund(ORGAN + "regler: {paastaaet-moedetal: fejl}\n", DAGE, rapport))
                .allMatch(Diagnostic::isError);
    }

    @Test
    void aCprNumberIsLookedForInReportsToo() {
        assertThat(regler("Skriv til 010170-1234.")).isEqualTo("cpr-nummer");
        assertThat(regler(fund(
                        ORGAN,
                        DAGE,
                        rapport("Skriv til 010170-1234.") + "ikke cpr-numre: {010170-1234: varenummer}\n")))
                .isEmpty();
    }

    private static String rapport(String beretning) {
        return "# fil: rapporter/2018-udvalget.yaml\nårsrapport:\n  organ: udvalget\n  periode: 2017–2018\nberetning: "
                + beretning + "\n";
    }

    /** A day with «!» has a decision for each of them, one with «?» no main topic. */
    private static String moede(String dag) {
        String dato = dag.replaceAll("[!?]", "");
        long beslutninger = dag.chars().filter(c -> c == '!').count();
        String punkter = Stream.generate(() -> "  - titel: Budget\n    beslutning: Budgettet blev godkendt.\n")
                .limit(beslutninger)
                .collect(Collectors.joining());
        return "# fil: moeder/" + dato + ".yaml\nmøde: {organ: udvalget, dato: " + dato
                + "}\nagenda:\n  - titel: Data\n    referat: Drøftet.\n"
                + (dag.endsWith("?") ? "" : "    hovedemne: ja\n") + punkter;
    }

    private List<Diagnostic> fund(String organ, String dage, String rapport) {
        String moeder = Stream.of(dage.split(" ")).map(RapportreglerTest::moede).collect(Collectors.joining());
        return Regelproeve.fund(
                tom(), "# fil: referat.yaml\nnavn: X\n# fil: organer/udvalget.yaml\n" + organ + moeder + rapport);
    }

    private static String regler(List<Diagnostic> fund) {
        return fund.stream().map(d -> d.rule().id()).collect(Collectors.joining(", "));
    }

    private String regler(String beretning) {
        return regler(fund(ORGAN, DAGE, rapport(beretning)));
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
