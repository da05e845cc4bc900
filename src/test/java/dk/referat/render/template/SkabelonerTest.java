package dk.referat.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.Proeve;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.edition.Udgave;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkabelonerTest {
    private static final Moede MOEDE = Proeve.moede(Proeve.FULDT_MOEDE);

    @TempDir
    Path mappe;

    @Test
    void oneFileIsOverriddenAndTheRestStay() throws IOException {
        Files.writeString(mappe.resolve("slut.md"), "Dette er {{organ}}.\n");

        assertThat(byg())
                .contains("<p>Dette er Udvalget for prøver og forsøg.</p>")
                .contains("<h1>7. møde");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linje\\n{{titell}}\\n             | 2 | 1 | Feltet «titell» findes ikke",
                "{{#punkter}}\\n{{#findes_ej}}{{/findes_ej}}\\n{{/punkter}} | 2 | 1 | Feltet «findes_ej» findes ikke",
                "\\n\\n  {{{organ}}}                 | 3 | 3 | Værdier må ikke sættes ind uden beskyttelse",
                "{{&organ}}                          | 1 | 1 | Værdier må ikke sættes ind uden beskyttelse",
                "{{> findes_ej}}                     | 1 | 1 | Der er ingen delskabelon «findes_ej»",
                "{{=<% %>=}}                         | 1 | 1 | Denne slags mærke bruger referats skabeloner ikke",
                "a\\n{{#punkter}}\\nb                | 2 | 1 | En sektion begynder eller slutter ikke, som den skal",
                "a\\n{{vaerdi}}                      | 2 | 1 | Feltet «vaerdi» findes ikke på dette sted i skabelonen",
            })
    void aFaultIsToldWithItsPlace(String skabelon, int linje, int kolonne, String besked) throws IOException {
        Files.writeString(mappe.resolve("slut.md"), skabelon.replace("\\n", "\n"));

        assertThatThrownBy(this::byg).isInstanceOfSatisfying(Skabelonfejl.class, fejl -> {
            Diagnostic fundet = fejl.diagnostics().get(0);
            assertThat(fundet.message()).isEqualTo(besked);
            assertThat(fundet.span().file().name()).endsWith("slut.md");
            assertThat(fundet.span().position().line()).isEqualTo(linje);
            assertThat(fundet.span().position().column()).isEqualTo(kolonne);
        });
    }

    @Test
    void allFaultsComeAtOnce() throws IOException {
        Files.writeString(mappe.resolve("slut.md"), "{{a}}\n{{b}}\n");
        Files.writeString(mappe.resolve("hoved.md"), "{{c}}\n");

        assertThatThrownBy(this::byg)
                .isInstanceOfSatisfying(
                        Skabelonfejl.class,
                        fejl -> assertThat(fejl.diagnostics()).hasSize(3));
    }

    @Test
    void aPlaceWithFieldsIsNoText() throws IOException {
        for (String felt : List.of("dagsorden", "punkter", "slut")) {
            Files.writeString(mappe.resolve("slut.md"), "Se\nher: {{ " + felt + " }}.\n");

            assertThatThrownBy(this::byg)
                    .isInstanceOfSatisfying(
                            Skabelonfejl.class,
                            fejl -> assertThat(fejl.diagnostics())
                                    .singleElement()
                                    .satisfies(d -> {
                                        assertThat(d.message()).contains("«" + felt + "» har felter under sig");
                                        assertThat(d.help().orElseThrow()).contains("{{#" + felt + "}}");
                                        assertThat(d.span().line()).isEqualTo(2);
                                    }));
        }
    }

    @Test
    void aTemplateReachesMapsAndTextsOnly() {
        // Java's own methods are no fields: the check before, and the engine's collector behind it, both refuse.
        for (String felt : List.of("class", "getClass", "organ.class", "punkter.size", "this.class")) {
            assertThatThrownBy(() -> {
                        Files.writeString(mappe.resolve("slut.md"), "{{" + felt + "}}");
                        byg();
                    })
                    .as(felt)
                    .isInstanceOf(Skabelonfejl.class);
        }
    }

    @Test
    void everyBuiltInTemplateUsesFieldsThatAreGiven() {
        for (String navn : Skabeloner.NAVNE) {
            assertThat(Skabeloner.indbygget(navn))
                    .as(navn)
                    .doesNotContain("{{{")
                    .isNotBlank();
        }
        assertThat(byg()).doesNotContain("{{").doesNotContain(":::");
    }

    @Test
    void aTagAloneOnItsLineLeavesNoLine() throws IOException {
        Files.writeString(mappe.resolve("slut.md"), "- a\n{{#slut}}\n- b\n{{/slut}}\n- c\n");

        assertThat(byg().replaceAll("\\s", ""))
                .contains("<ul><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ul>");
    }

    private String byg() {
        Udgave udgave = Udgave.af(MOEDE, Udgavetype.OFFENTLIG);
        return new Dokumentbygger(new Skabeloner(mappe))
                .byg(udgave, Udgiver.UKENDT, Dokumenttype.REFERAT, bilag -> null, Billedopslag.INGEN, null)
                .html();
    }
}
