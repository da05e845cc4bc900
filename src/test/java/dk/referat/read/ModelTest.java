package dk.referat.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader makes of whole files: every field with its value, and places that hold the words. */
final class ModelTest {
    private static final Path GULD = Path.of("src/test/resources/dk/referat/read/model");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/dk/referat/moeder/fuldt.yaml",
                "src/test/resources/dk/referat/read/model/former.yaml",
                "examples/moeder/2020-01-30-bestyrelsen.yaml",
                "examples/mindste.yaml"
            })
    void aMeetingIsWhatItsFileSays(String fil) throws IOException {
        ReadResult<Moede> laest = new Referatlaeser().moede(Path.of(fil));

        assertThat(laest.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        String navn = Path.of(fil).getFileName() + ".txt";
        Guldfil.sammenlign(GULD.resolve(navn), Modeltekst.af(Objects.requireNonNull(laest.value())));
    }

    @Test
    void aBodyThatSaysNothingHasTheUsualForm() throws IOException {
        Organ organ = new Referatlaeser()
                .organ(Path.of("organer/raadet.yaml"), "navn: Rådet\n".getBytes(StandardCharsets.UTF_8))
                .value();

        assertThat(Modeltekst.af(Objects.requireNonNull(organ)))
                .isEqualTo(Modeltekst.af(Organ.standard("Rådet")).replace("fil: Rådet", "fil: raadet"));
    }

    /** A demand that can never be met, or never made, is a slip of the pen. */
    @Test
    void aDemandForWhatTheBodyHasNotIsTold() {
        String yaml = "navn: A\nafsnit: [høring]\nkrævede afsnit:\n  X: [referat]\n  B: [indstillng, høring, andet]\n";

        assertThat(new Referatlaeser()
                        .organ(Path.of("organer/a.yaml"), yaml.getBytes(StandardCharsets.UTF_8))
                        .diagnostics())
                .extracting(d ->
                        d.rule().id() + " " + d.span().text() + ": " + d.help().orElse(""))
                .containsExactly(
                        "ukendt-type X: Organets typer er B, D, O",
                        "ukendt-vaerdi indstillng: Mente du «indstilling»?",
                        "ukendt-vaerdi andet: Skriv det under «afsnit», hvis det er organets eget");
    }

    @Test
    void aPublisherIsWhatItsFileSays() throws IOException {
        String yaml =
                "navn: Rådet\nnetadresse: https://raadet.dk\nudmappe: ud\nformater: [html, PDF]\nfarve: '#12406F'\nsidefod: Ny Vej 1\n";

        assertThat(Modeltekst.af(Objects.requireNonNull(new Referatlaeser()
                        .udgiver(Path.of("referat.yaml"), yaml.getBytes(StandardCharsets.UTF_8))
                        .value())))
                .isEqualTo("""
                        Udgiver: Udgiver
                          navn: Rådet
                          netadresse: https://raadet.dk
                          udmappe: ud
                          formater 1: html
                          formater 2: PDF
                          udseende: Udseende
                            farve: Farve
                              rgb: 1196143
                            sidefod: Ny Vej 1
                        """);
    }

    @Test
    void aChangeThatGivesTheFileAnotherMeaningIsSeen() {
        String foer = "a: 16:00\nb: x\nc:\n  - y\n";

        assertThat(samme(foer, "16:00", "16.00")).isTrue();
        assertThat(samme(foer, "16:00", "'16.00")).as("a quote is opened").isFalse();
        assertThat(samme(foer, "16:00", "x: y")).as("a key is made").isFalse();
        assertThat(samme(foer, "x", "x\nd: z")).as("a key is added").isFalse();
        assertThat(samme(foer, "- y", "y")).as("a list is a text").isFalse();
        assertThat(samme(foer, "y", "- y")).as("a text is a list").isFalse();
        assertThat(samme("a: x #1\nb: y\n", "y", "z #2")).as("a fault more").isFalse();
        assertThat(samme("", "", "")).isTrue();
    }

    @Test
    void aTextThatNoChangeWasMeantForMustStayAsItIs() {
        SourceFile foer = SourceFile.of("x", "a: x\nb: y\n");
        SourceFile efter = SourceFile.of("x", "a: x\nb: z\n");

        assertThat(Genlaesning.betyderDetSamme(foer, efter, List.of())).isFalse();
        assertThat(Genlaesning.betyderDetSamme(foer, efter, List.of(new Edit(new Span(foer, 3, 4), "x"))))
                .isFalse();
        assertThat(Genlaesning.betyderDetSamme(foer, efter, List.of(new Edit(new Span(foer, 8, 9), "z"))))
                .isTrue();
    }

    private static boolean samme(String foer, String gammelt, String nyt) {
        SourceFile fil = SourceFile.of("x", foer);
        int sted = foer.indexOf(gammelt);
        Edit aendring = new Edit(new Span(fil, sted, sted + gammelt.length()), nyt);
        SourceFile efter = SourceFile.of("x", foer.substring(0, sted) + nyt + foer.substring(sted + gammelt.length()));
        return Genlaesning.betyderDetSamme(fil, efter, List.of(aendring));
    }
}
