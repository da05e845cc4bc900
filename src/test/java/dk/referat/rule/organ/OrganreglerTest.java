package dk.referat.rule.organ;

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

/** A body alone: its members over time, its seats and its names. */
final class OrganreglerTest {
    @TempDir
    private Path mappe;

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("two seats: member from–to; …")
    @CsvSource(delimiter = '|', textBlock = """
                    A -; B -                                            | ''
                    A -; B -; C -                                       | plads-overfuld
                    A -; B -/2025-02-28; C 2025-03-01/-                 | ''
                    A -; B -/2025-03-01; C 2025-03-01/-                 | plads-overfuld
                    A -; C 2025-03-01/-; B -/2025-02-28                 | ''
                    A -; B -/2025-02-28; C 2025-03-01/2025-06-30; D 2025-07-01/- | ''
                    A -; B -/2025-02-28; C 2025-03-01/2025-07-01; D 2025-07-01/- | plads-overfuld
                    A -; B -/2025-02-28                                 | plads-ubesat
                    A -                                                 | plads-ubesat
                    A -/2025-12-31; B -/2025-12-31                      | ''
                    A -/2025-12-31; B -/2025-12-30                      | plads-ubesat
                    A -/2025-12-31; B -/2024-12-31; C 2025-01-01/2025-12-31 | ''
                    """)
    void seats(String medlemmer, String ventet) {
        assertThat(regler(fil("", medlemmer, "{navn: regionerne, antal: 2}"))).isEqualTo(ventet);
    }

    @Test
    void theDayOfAnOverfullSeatIsTold() {
        assertThat(fund(fil("", "A -; B -; C 2025-03-01/-", "{navn: regionerne, antal: 2}")))
                .extracting(Diagnostic::message)
                .containsExactly("«regionerne» har 3 medlemmer den 1. marts 2025, men kun 2 pladser");
        assertThat(fund(fil("", "A -; B -; C -; D -", "{navn: regionerne, antal: 2}")))
                .extracting(Diagnostic::message)
                .containsExactly("«regionerne» har 4 medlemmer, men kun 2 pladser");
    }

    @Test
    void ofABodyThatIsNoMoreTheLastDayCounts() {
        String nedlagt = "nedlagt: 2025-12-31\n";
        String plads = "{navn: regionerne, antal: 1}";
        assertThat(regler(fil(nedlagt, "A -/2025-12-31", plads))).isEmpty();
        assertThat(regler(fil(nedlagt, "A -/2025-12-30", plads))).isEmpty();
        assertThat(regler(fil(nedlagt, "A -/2025-06-30; B 2025-07-01/2025-12-31", plads)))
                .isEmpty();
    }

    @Test
    void aBodyWithoutAListHasNoEmptySeats() {
        assertThat(regler("kommissorium:\n  pladser:\n    - {navn: regionerne, antal: 2, heraf: formand}\n"))
                .isEmpty();
    }

    @Test
    void whereNobodyHasASeatOnlyTheNumberIsHeldAgainstThem() {
        String pladser = "kommissorium:\n  pladser:\n    - {navn: a, antal: 1}\n    - {navn: b, antal: 2}\n";
        assertThat(regler("medlemmer: [Anne Holm, Bo Lind, Carl Munk]\n" + pladser))
                .isEmpty();
        assertThat(fund("medlemmer: [Anne Holm, Bo Lind]\n" + pladser))
                .extracting(Diagnostic::message)
                .containsExactly("Kommissoriet har 3 pladser, men listen har kun 2 medlemmer");
    }

    @Test
    void observersAndSubstitutesFillNoSeat() {
        assertThat(regler("""
                medlemmer:
                  - {navn: Anne Holm, plads: a}
                observatører:
                  - {navn: Bo Lind, plads: a}
                suppleanter:
                  - {navn: Carl Munk, plads: a, for: Anne Holm}
                kommissorium:
                  pladser:
                    - {navn: a, antal: 1}
                """)).isEmpty();
    }

    @Test
    void aMisspeltSeatIsToldOnce() {
        assertThat(regler(fil("", "A -", "{navn: regionen, antal: 1}"))).isEqualTo("plads-ukendt");
        assertThat(regler(fil("", "A -", "{navn: kommunerne, antal: 1}"))).isEqualTo("plads-ukendt, plads-ubesat");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("heraf: forperson of the first seat of two")
    @CsvSource(delimiter = '|', textBlock = """
                    A -; B -                                                    | rolle-ubesat
                    A - forperson; B -                                          | ''
                    A - formand; B -                                            | ''
                    A -; B - forperson                                          | ''
                    A - næstformand; B -                                        | rolle-ubesat
                    A - formand; B - formand                                    | rolle-dobbelt
                    A -/2025-02-28 formand; B - formand                         | rolle-dobbelt, plads-ubesat
                    A -/2025-02-28 formand; B -; C 2025-03-01/- formand         | ''
                    A -/2025-03-01 formand; B -; C 2025-03-01/- formand         | plads-overfuld, rolle-dobbelt
                    A -/2025-02-28 formand; B -; C 2025-03-01/-                 | rolle-ubesat
                    """)
    void roles(String medlemmer, String ventet) {
        assertThat(regler(fil("", medlemmer, "{navn: regionerne, antal: 2, heraf: forperson}")))
                .isEqualTo(ventet);
    }

    @Test
    void aBodyMayHaveTwoChairsWhenItSaysSo() {
        assertThat(regler(
                        fil("", "A - formand; B - formand", "{navn: regionerne, antal: 2, heraf: [formand, formand]}")))
                .isEmpty();
        assertThat(regler("medlemmer: [Anne Holm (formand), Bo Lind (formand)]\n"))
                .isEqualTo("rolle-dobbelt");
        assertThat(regler("medlemmer: [Anne Holm (næstformand), Bo Lind (næstformand)]\n"))
                .isEmpty();
    }

    @Test
    void theChairComesFromTheRightSeat() {
        String rest = """
                kommissorium:
                  pladser:
                    - {navn: a, antal: 1, heraf: forperson}
                    - {navn: b, antal: 1}
                """;
        String medlemmer = "medlemmer:\n  - {navn: Anne Holm, plads: %s, rolle: %s}\n  - {navn: Bo Lind, plads: %s}\n";
        assertThat(regler(medlemmer.formatted("a", "formand", "b") + rest)).isEmpty();
        assertThat(regler(medlemmer.formatted("b", "formand", "a") + rest)).isEqualTo("formand-fra-forkert-plads");
        assertThat(regler(medlemmer.formatted("b", "sekretær", "a") + rest)).isEqualTo("rolle-ubesat");
        assertThat(regler(medlemmer.formatted("b", "formand", "a")
                        + rest.replace("antal: 1}", "antal: 1, heraf: formand}")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the same person twice, and the days")
    @CsvSource(delimiter = '|', textBlock = """
                    A -; A -                                    | medlem-dobbelt
                    A -/2025-02-28; A 2025-03-01/-              | ''
                    A -/2025-03-01; A 2025-03-01/-              | medlem-dobbelt
                    A 2024-01-01/2024-12-31; A 2026-01-01/-     | ''
                    A 2025-03-01/2025-03-01                     | ''
                    A 2025-03-01/2025-02-28                     | medlem-fra-efter-til
                    """)
    void days(String medlemmer, String ventet) {
        assertThat(regler(fil("", medlemmer, "{navn: regionerne, antal: 9}")).replaceAll("(, )?plads-ubesat", ""))
                .isEqualTo(ventet);
    }

    @Test
    void twoPeopleMayShareAName() {
        assertThat(regler("medlemmer: [\"Anne Holm, læge\", \"Anne Holm, jurist\"]\n"))
                .isEmpty();
        assertThat(regler("medlemmer: [\"Anne Holm, læge\", \"Anne Holm, læge\"]\n"))
                .isEqualTo("medlem-dobbelt");
        assertThat(regler("medlemmer: [\"Anne Holm, læge\", Anne Holm]\n")).isEqualTo("medlem-dobbelt");
        assertThat(regler("medlemmer: [\"Anne Holm, læge\"]\nobservatører: [\"Anne Holm, læge\"]\n"))
                .isEqualTo("medlem-dobbelt");
    }

    @Test
    void aSubstituteIsForSomebodyOfTheSameTime() {
        String fil =
                "medlemmer:\n  - {navn: Anne Holm, til: 2024-12-31}\nsuppleanter:\n  - {navn: Bo Lind, for: %s, fra: %s}\n";
        assertThat(regler(fil.formatted("Anne Holm", "2024-12-31"))).isEmpty();
        assertThat(regler(fil.formatted("Anne Holm", "2025-01-01"))).isEqualTo("suppleant-for-ukendt");
        assertThat(regler(fil.formatted("Carl Munk", "2024-12-31"))).isEqualTo("suppleant-for-ukendt");
        assertThat(regler("suppleanter: [Bo Lind]\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}–{1}: {2}–{3}")
    @DisplayName("the body's life and a member's")
    @CsvSource(delimiter = '|', textBlock = """
                    2025-01-01 | 2025-12-31 | 2025-01-01 | 2025-12-31 | ''
                    2025-01-01 | 2025-12-31 | 2024-12-31 | 2025-12-31 | medlem-uden-for-levetid
                    2025-01-01 | 2025-12-31 | 2025-01-01 | 2026-01-01 | medlem-uden-for-levetid
                    2025-01-01 | 2025-01-01 | 2025-01-01 | 2025-01-01 | ''
                    2025-01-01 | 2024-12-31 | 2025-01-01 | 2025-01-01 | nedlagt-foer-oprettet, medlem-uden-for-levetid, medlem-uden-for-levetid
                    """)
    void life(String oprettet, String nedlagt, String fra, String til, String ventet) {
        assertThat(regler("oprettet: " + oprettet + "\nnedlagt: " + nedlagt
                        + "\nmedlemmer:\n  - {navn: Anne Holm, fra: " + fra + ", til: " + til + "}\n"))
                .isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the last days of earlier names")
    @CsvSource(delimiter = '|', textBlock = """
                    2016-12-31                          | ''
                    2016-12-31; 2018-12-31; 2020-12-31  | ''
                    2020-12-31; 2018-12-31; 2016-12-31  | ''
                    2016-12-31; 2016-12-31              | tidligere-navne
                    2016-12-31; 2020-12-31; 2018-12-31  | tidligere-navne
                    2020-12-31; 2016-12-31; 2018-12-31  | tidligere-navne
                    2009-12-31                          | tidligere-navne
                    2010-01-01                          | ''
                    2029-12-30                          | ''
                    2029-12-31                          | tidligere-navne
                    """)
    void names(String dage, String ventet) {
        String navne = Stream.of(dage.split("; "))
                .map(d -> "  - {navn: Nævnet af " + d + ", til: " + d.strip() + "}\n")
                .collect(Collectors.joining());
        assertThat(regler("oprettet: 2010-01-01\nnedlagt: 2029-12-31\ntidligere navne:\n" + navne))
                .isEqualTo(ventet);
    }

    @Test
    void organisationsChangeTheirNamesInOrderToo() {
        assertThat(regler("""
                organisationer:
                  - navn: Ministeriet
                    tidligere navne:
                      - {navn: Det gamle, til: 2021-01-20}
                      - {navn: Det ældste, til: 2021-01-20}
                """)).isEqualTo("tidligere-navne");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what the prose says of the number of members; there are 14")
    @CsvSource(delimiter = '|', textBlock = """
                    Rådet består af 14 medlemmer.                                           | ''
                    Rådet består af 13 medlemmer.                                           | medlemstal-i-teksten
                    Rådet består af tretten medlemmer.                                      | medlemstal-i-teksten
                    Rådet består af fjorten medlemmer.                                      | ''
                    Det faglige råd udgør et netværk, af [15] faglige eksperter på området. | medlemstal-i-teksten
                    Det faglige råd udgør et netværk, af [14] faglige eksperter på området. | ''
                    Rådets 12 medlemmer udpeges for fire år.                                | medlemstal-i-teksten
                    Rådet har 5 medlemmer fra regionerne.                                   | ''
                    Rådet består af 13 medlemmer ud over formanden.                         | ''
                    Rådet består af mindst 10 medlemmer.                                    | ''
                    Rådet kan nedsætte udvalg, der har 3 medlemmer.                         | ''
                    Forretningsudvalget består af 3 medlemmer.                              | ''
                    Forretningsudvalgets 3 medlemmer mødes oftere.                          | ''
                    Rådet mødes, når 5 medlemmer ønsker det.                                | ''
                    Regionens 5 medlemmer mødes først.                                      | ''
                    """)
    void prose(String tekst, String ventet) {
        assertThat(regler("kaldes: Rådet\nkommissorium:\n  organisering: |\n    " + tekst
                        + "\n  pladser:\n    - {navn: a, antal: 14}\n  antal medlemmer: 14\n"))
                .isEqualTo(ventet);
    }

    @Test
    void whatTheReaderCouldNotReadIsNotMissed() {
        String medlemmer = fil("", "A -", "{navn: regionerne, antal: 2, heraf: formand}");
        assertThat(regler(medlemmer)).isEqualTo("plads-ubesat, rolle-ubesat");
        assertThat(regler(medlemmer + "vejrlig: Regn\n")).isEqualTo("ukendt-noegle");
    }

    @Test
    void theBodyDecidesWhatARuleWeighs() {
        String medlemmer = fil("", "A -", "{navn: regionerne, antal: 2}");
        assertThat(regler("regler: {plads-ubesat: fra}\n" + medlemmer)).isEmpty();
        assertThat(fund("regler: {plads-ubesat: fejl}\n" + medlemmer))
                .allMatch(Diagnostic::isError)
                .hasSize(1);
    }

    @Test
    void aCprNumberIsNoneOfAnybodysBusiness() {
        assertThat(regler("medlemmer: [\"Anne Holm, 010170-1234\"]\n")).isEqualTo("cpr-nummer");
    }

    /** «A 2025-03-01/- formand; …» in one seat, which is what the kommissorium has. */
    private static String fil(String foran, String medlemmer, String plads) {
        StringBuilder fil = new StringBuilder(foran).append("medlemmer:\n");
        for (String medlem : medlemmer.split(";")) {
            String[] dele = medlem.strip().split(" ");
            String[] dage = dele[1].equals("-") ? new String[] {"-", "-"} : dele[1].split("/");
            fil.append("  - {navn: ").append(dele[0]).append("nna Holm, plads: regionerne");
            if (!dage[0].equals("-")) {
                fil.append(", fra: ").append(dage[0]);
            }
            if (!dage[1].equals("-")) {
                fil.append(", til: ").append(dage[1]);
            }
            fil.append(dele.length > 2 ? ", rolle: " + dele[2] : "").append("}\n");
        }
        return fil.append("kommissorium:\n  pladser:\n    - ")
                .append(plads)
                .append('\n')
                .toString();
    }

    private List<Diagnostic> fund(String fil) {
        return Regelproeve.fund(tom(), "# fil: organer/raadet.yaml\nnavn: Fagligt råd\n" + fil);
    }

    private String regler(String fil) {
        return fund(fil).stream().map(d -> d.rule().id()).collect(Collectors.joining(", "));
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
