package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors and bodies decide of the findings. */
final class UndtagelserTest {
    private static final String SPRING = """
            agenda:
              - punkt: "1"
                titel: Velkomst
              - punkt: "3"
                titel: Budget
            """;

    @TempDir
    private Path mappe;

    @Test
    void aWaiverHoldsForItsItemAndWhatIsBelowIt() {
        assertThat(steder(SPRING + "    undtagelser: {punktnummer-springer: Trukket}\n"))
                .isEmpty();
        assertThat(steder(SPRING.replace(
                        "titel: Velkomst", "titel: Velkomst\n    undtagelser:\n      punktnummer-springer: Trukket")))
                .isEqualTo("ubrugt-undtagelse 5:7, punktnummer-springer 6:12");
        assertThat(steder("""
                        agenda:
                          - punkt: "1"
                            titel: Velkomst
                            underpunkter:
                              - punkt: "1.1"
                                titel: A
                              - punkt: "1.3"
                                titel: B
                            undtagelser:
                              punktnummer-springer: Trukket
                        """)).isEmpty();
    }

    @Test
    void aWaiverAtTheEdgeOfTheFileHoldsForAllOfIt() {
        assertThat(steder("undtagelser:\n  Punktnummer-Springer: Trukket\n" + SPRING))
                .isEmpty();
        assertThat(
                        steder(
                                SPRING
                                        + "møde:\n  organ: A\n  dato: 2024-12-18\n  tid: 17.00\n  sted: B\n  undtagelser:\n    punktnummer-springer: X\n"))
                .isEqualTo("punktnummer-springer 4:12, ubrugt-undtagelse 12:5");
    }

    @Test
    void theNarrowestWaiverIsTheOneThatIsUsed() {
        String baade = "undtagelser: {punktnummer-springer: Ydre}\n" + SPRING
                + "    undtagelser: {punktnummer-springer: Indre}\n";
        assertThat(steder(baade)).isEqualTo("ubrugt-undtagelse 1:15");
    }

    @Test
    void aWaiverOfARuleThatWasNotRunIsNotUnused() {
        String trin = "undtagelser: {referat-mangler: Ikke skrevet endnu}\nagenda:\n  - titel: A\n";
        assertThat(steder(trin)).as("an agenda").isEmpty();
        assertThat(steder("# trin: referat\n" + trin)).as("minutes").isEmpty();
        assertThat(steder("# trin: referat\n" + trin + "    referat: Ja.\n")).isEqualTo("ubrugt-undtagelse 2:15");
        assertThat(steder("# trin: referat\n" + trin + "    referat: Ja.\n    vejr: Regn\n"))
                .as("what is missing may be what the reader did not understand")
                .isEqualTo("ukendt-noegle 6:5");
    }

    @Test
    void aWaiverWithoutReasonWorksButIsToldOf() {
        assertThat(steder(SPRING + "    undtagelser:\n      punktnummer-springer:\n"))
                .isEqualTo("undtagelse-uden-grund 7:7");
        assertThat(steder(SPRING + "    undtagelser:\n      punktnummer-springer: \" \"\n"))
                .isEqualTo("undtagelse-uden-grund 7:7");
        assertThat(steder(SPRING.replace("  - punkt: \"3\"", "  - udgår: 2\n  - punkt: \"3\"")))
                .isEqualTo("undtagelse-uden-grund 4:12");
    }

    @Test
    void aMisspeltRuleIsSuggested() {
        List<Diagnostic> fund = Regelproeve.fund(mappe, "undtagelser: {punktnumer-springer: X, volapyk: Y}\n");

        assertThat(fund).extracting(d -> d.rule().id()).containsExactly("ukendt-regel", "ukendt-regel");
        assertThat(fund.get(0).help()).contains("Mente du «punktnummer-springer»?");
        assertThat(fund.get(1).help()).contains("«referat regler» viser dem alle");
    }

    @Test
    void whatIsFixedCannotBeWaivedOrTurnedOff() throws Exception {
        String ukendt = "undtagelser: {ukendt-noegle: X}\nagenda:\n  - titel: A\n    vejr: Regn\n";
        assertThat(steder(ukendt)).isEqualTo("regel-kan-ikke-aendres 1:15, ukendt-noegle 4:5");

        Files.createDirectories(mappe.resolve("organer"));
        Files.writeString(
                mappe.resolve("organer/raadet.yaml"),
                "navn: Rådet\nregler:\n  ukendt-noegle: fra\n  findes-ikke: fra\n");
        List<Diagnostic> fund = Regelproeve.fund(
                mappe, "møde: {organ: raadet, dato: 2024-12-18}\nagenda:\n  - titel: A\n    vejr: Regn\n");
        assertThat(fund)
                .extracting(d -> d.span().file().name().replaceFirst(".*/", "") + " "
                        + d.rule().id())
                .containsExactlyInAnyOrder(
                        "moede.yaml ukendt-noegle", "raadet.yaml regel-kan-ikke-aendres", "raadet.yaml ukendt-regel");
    }

    @Test
    void aBodyTurnsARuleOffOrWeighsItDifferently() throws Exception {
        String moede = "møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: A}\n" + SPRING;
        Path organ = mappe.resolve("organer/raadet.yaml");
        Files.createDirectories(mappe.resolve("organer"));

        Files.writeString(organ, "navn: Rådet\nregler: {punktnummer-springer: fra}\n");
        assertThat(Regelproeve.fund(mappe, moede)).isEmpty();

        for (Severity alvor : List.of(Severity.FEJL, Severity.ADVARSEL, Severity.OPLYSNING)) {
            Files.writeString(organ, "navn: Rådet\nregler: {punktnummer-springer: " + alvor.label() + "}\n");
            assertThat(Regelproeve.fund(mappe, moede))
                    .extracting(Diagnostic::severity)
                    .containsExactly(alvor);
        }
    }

    @Test
    void withWaiversOffEverythingIsShown() {
        String baade = SPRING + "    undtagelser: {punktnummer-springer: Trukket, tom-gruppe: Ubrugt}\n";
        assertThat(Regelproeve.steder(Regelproeve.fund(mappe, baade, false))).isEqualTo("punktnummer-springer 4:12");
    }

    private String steder(String yaml) {
        return Regelproeve.steder(Regelproeve.fund(mappe, yaml));
    }
}
