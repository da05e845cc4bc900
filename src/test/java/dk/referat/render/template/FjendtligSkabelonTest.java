package dk.referat.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template in somebody's change reaches nothing but its fields, and ends: with a page, or with a fault that is told. */
@Timeout(60)
class FjendtligSkabelonTest {
    private static final Moede MOEDE = Proeve.moede(Proeve.FULDT_MOEDE);
    private static final String ULAESELIGT = "Et mærke begynder med «{{», men kan ikke læses";
    private static final String UBESKYTTET = "Værdier må ikke sættes ind uden beskyttelse";
    private static final String ANDET_MAERKE = "Denne slags mærke bruger referats skabeloner ikke";
    private static final String FOR_STOR = "Skabelonen bliver ved eller bliver for stor, når den udfyldes";
    private static final String FOR_INDVIKLET = "Skabelonens Markdown er for indviklet til at blive vist";

    @TempDir
    Path mappe;

    static Stream<Arguments> angreb() {
        return Stream.of(
                // Another beginning of a tag, which the check could have missed.
                Arguments.of("{{=<% %>=}}<%& organ %>", ANDET_MAERKE),
                Arguments.of("{{=<} }>=}}<}& organ }>", ULAESELIGT),
                Arguments.of("{{=<} }>=}}<}> ../hemmelig }>", ULAESELIGT),
                Arguments.of("{{= {[ ]} =}}{[& organ ]}", ULAESELIGT),
                Arguments.of("{{ =<% %>= }}", ANDET_MAERKE),
                // A value that is not escaped.
                Arguments.of("{{& organ}}", UBESKYTTET),
                Arguments.of("{{ & organ }}", UBESKYTTET),
                Arguments.of("{{\n&organ}}", UBESKYTTET),
                Arguments.of("{{{organ}}}", UBESKYTTET),
                Arguments.of("{{{ organ }}}", UBESKYTTET),
                Arguments.of("{{{organ}}", ULAESELIGT),
                Arguments.of("{{ {organ} }}", ULAESELIGT),
                Arguments.of("{{a{{&organ}}", ULAESELIGT),
                Arguments.of("{{ ! {{&organ}} }}", ULAESELIGT),
                Arguments.of("{{organ", ULAESELIGT),
                Arguments.of("{{organ}", ULAESELIGT),
                Arguments.of("{{!", ULAESELIGT),
                // Java behind the values.
                Arguments.of("{{class}}", "Feltet «class» findes ikke"),
                Arguments.of("{{organ.getClass.forName}}", "Feltet «organ.getClass.forName» findes ikke"),
                Arguments.of("{{#punkter}}{{entrySet}}{{/punkter}}", "Feltet «entrySet» findes ikke"),
                Arguments.of("{{#punkter.class.classLoader}}{{/punkter.class.classLoader}}", "Feltet «punkter.class"),
                Arguments.of("{{#values}}{{/values}}", "Feltet «values» findes ikke"),
                Arguments.of("{{size}}", "Feltet «size» findes ikke"),
                Arguments.of("{{.}}", "Feltet «.» findes ikke"),
                Arguments.of("{{this}}", "Feltet «this» findes ikke"),
                Arguments.of("{{#punkter}}{{-index}}{{/punkter}}", "Feltet «-index» findes ikke"),
                Arguments.of("{{#punkter}}{{0}}{{/punkter}}", "Feltet «0» findes ikke"),
                Arguments.of("{{punkter.0}}", "Feltet «punkter.0» findes ikke"),
                // Files.
                Arguments.of("{{> ../hemmelig}}", "Der er ingen delskabelon «../hemmelig»"),
                Arguments.of("{{> /etc/passwd}}", "Der er ingen delskabelon «/etc/passwd»"),
                Arguments.of("{{>C:\\hemmelig}}", "Der er ingen delskabelon «C:\\hemmelig»"),
                Arguments.of("{{>file:///etc/passwd}}", "Der er ingen delskabelon «file:///etc/passwd»"),
                Arguments.of("{{< referat}}{{/referat}}", ANDET_MAERKE),
                Arguments.of("{{$ titel}}{{/titel}}", ANDET_MAERKE),
                // What never ends, or nearly.
                Arguments.of("{{> slut}}", FOR_STOR),
                Arguments.of("{{#organ}}{{> slut}}{{/organ}}", FOR_STOR),
                Arguments.of("{{^udkast}}{{/udkast}}{{> referat}}", FOR_STOR),
                Arguments.of("{{> hoved}}".repeat(5_000), FOR_STOR),
                Arguments.of(gentaget("#punkter", "/punkter", 12, ""), FOR_STOR),
                Arguments.of(gentaget("#punkter", "/punkter", 12, "{{organ}}"), FOR_STOR),
                Arguments.of(gentaget("#punkter", "/punkter", 5, "x".repeat(100_000)), FOR_STOR),
                Arguments.of("{{#organ}}".repeat(14_000), "En sektion begynder eller slutter ikke, som den skal"),
                Arguments.of("x".repeat(300_001), "Filen er større end 300 KB"),
                // What flexmark would take hours for, or fail on.
                Arguments.of("[".repeat(200_000), FOR_INDVIKLET),
                Arguments.of("*a _b ".repeat(40_000), FOR_INDVIKLET),
                Arguments.of("a\n".repeat(100_000), FOR_INDVIKLET),
                // A block where none can be.
                Arguments.of(
                        "# {{#punkter}}{{#punkt}}{{#afsnit}}{{indhold}}{{/afsnit}}{{/punkt}}{{/punkter}}",
                        "Skabelonen indsætter et tekstfelt i en overskrift"),
                Arguments.of("\uFDD1999\uFDD2", "Skabelonen henviser til blok 999"));
    }

    @ParameterizedTest
    @MethodSource("angreb")
    void aHostileTemplateIsRefusedWithItsPlace(String skabelon, String besked) throws IOException {
        Path hemmelig = mappe.resolve("hemmelig.md");
        Files.writeString(hemmelig, "Hemmeligt");
        Path egne = Files.createDirectory(mappe.resolve("skabeloner"));
        Files.writeString(egne.resolve("slut.md"), skabelon);

        Skabelonfejl fejl = catchThrowableOfType(Skabelonfejl.class, () -> byg(egne));

        assertThat(fejl).as(besked).isNotNull();
        assertThat(fejl.diagnostics())
                .allSatisfy(d -> assertThat(d.span().file().name()).endsWith(".md"))
                .extracting(Diagnostic::message)
                .anySatisfy(m -> assertThat(m).startsWith(besked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{! en { bemærkning } med klammer }}",
                "{{! {{&organ}}",
                "{ {organ} }",
                "}}",
                "{{^punkter}}{{/punkter}}"
            })
    void whatIsHarmlessIsNot(String skabelon) throws IOException {
        Files.writeString(mappe.resolve("slut.md"), "Godt " + skabelon);

        assertThat(byg(mappe)).contains("<p>Godt");
    }

    @Test
    void noValueBecomesAnElementInsideAnAttribute() throws IOException {
        Files.writeString(mappe.resolve("slut.md"), """
                ::: section #x{{dokumenttype}} "{{#felter}}{{navn}} {{vaerdi}}; {{/felter}}"
                Tekst.
                :::

                {{#felter}}[{{vaerdi}}](https://x.dk "{{vaerdi}}") {{/felter}}
                """);

        String html = byg(mappe);

        assertThat(html).contains("aria-label=\"").doesNotContainPattern("=\"[^\"]*<");
    }

    private static String gentaget(String foran, String efter, int gange, String inderst) {
        return ("{{" + foran + "}}").repeat(gange) + inderst + ("{{" + efter + "}}").repeat(gange);
    }

    private static String byg(Path skabeloner) {
        Udgave udgave = Udgave.af(MOEDE, Udgavetype.OFFENTLIG);
        return new Dokumentbygger(new Skabeloner(skabeloner))
                .byg(udgave, Udgiver.UKENDT, Dokumenttype.REFERAT, bilag -> null, Billedopslag.INGEN, null)
                .html();
    }
}
