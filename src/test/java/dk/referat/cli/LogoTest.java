package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mark at the top of the documents: the body's own, or else the publisher's. */
class LogoTest {
    @TempDir
    Path mappe;

    private Path rod;
    private Path moede;

    @BeforeEach
    void makeFolder() throws IOException {
        rod = mappe.resolve("rod");
        moede = rod.resolve("moeder/moede.yaml");
        skriv(moede, MED_REFERAT.replace("organ: Udvalget", "organ: udvalg"));
        skriv(rod.resolve("organer/udvalg.yaml"), "navn: Udvalget\n");
        skriv(rod.resolve("referat.yaml"), "navn: Foreningen\n");
        Files.write(rod.resolve("organer/udvalg.png"), Testbilleder.png());
        Files.write(rod.resolve("forening.png"), Testbilleder.png(BufferedImage.TYPE_INT_ARGB, 60, 20));
        Files.write(mappe.resolve("ude.png"), Testbilleder.png());
    }

    private void organ(String logo) {
        skriv(rod.resolve("organer/udvalg.yaml"), "navn: Udvalget\nlogo:\n" + logo.indent(2));
    }

    private void udgiver(String logo) {
        skriv(rod.resolve("referat.yaml"), "navn: Foreningen\nlogo:\n" + logo.indent(2));
    }

    private String html() {
        Koersel k = Koersel.af("build", "-f", "html", moede);
        assertThat(k.kode()).as(k.fejl()).isZero();
        return laes(moede.resolveSibling("moede-referat.html"));
    }

    private String data(String fil) throws IOException {
        return Base64.getEncoder().encodeToString(Files.readAllBytes(rod.resolve(fil)));
    }

    @Test
    void thePublishersMarkStandsAtTheTop() throws IOException {
        udgiver("fil: forening.png\nalt: Foreningen & \"vennerne\"");

        assertThat(html())
                .containsIgnoringWhitespaces(
                        "<header class=\"hoved\"><p class=\"logo\"><img src=\"data:image/png;base64,"
                                + data("forening.png")
                                + "\" alt=\"Foreningen &amp; &quot;vennerne&quot;\" width=\"60\" height=\"20\" /></p>"
                                + "<div class=\"dokumenttype\">");
    }

    @Test
    void theBodysOwnComesBeforeThePublishersAndIsSeenFromItsOwnFile() throws IOException {
        udgiver("fil: forening.png\nalt: Foreningen");
        organ("fil: udvalg.png\nalt: Udvalgets mærke");

        assertThat(html())
                .contains(data("organer/udvalg.png"))
                .contains("alt=\"Udvalgets mærke\"")
                .doesNotContain("alt=\"Foreningen\"");
    }

    @Test
    void aDocumentWithoutAMarkHasNoPlaceForOne() {
        assertThat(html()).doesNotContain("class=\"logo\"").doesNotContain("<img");
    }

    @Test
    void thePdfHasItFirst() throws IOException {
        udgiver("fil: forening.png\nalt: Foreningen");
        Koersel k = Koersel.af("build", "-f", "pdf", moede);

        assertThat(k.kode()).as(k.fejl()).isZero();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(moede.resolveSibling("moede-referat.pdf")))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aMarkMustHaveItsText() {
        organ("fil: udvalg.png");
        assertThat(Koersel.af("validate", moede).fejl()).contains("fejl[noegle-mangler]: «alt» mangler i logo");
    }

    @Test
    void whatCannotBePublishedIsAnErrorInTheFileThatNamesIt() {
        organ("fil: ../../ude.png\nalt: Udvalget");
        assertThat(Koersel.af("build", "-f", "html", moede).fejl())
                .contains("organer/udvalg.yaml:3:8: fejl[billede-udenfor]: Billedet «../../ude.png» ligger uden for");
        assertThat(Koersel.af("validate", rod.resolve("organer/udvalg.yaml")).fejl())
                .contains("organer/udvalg.yaml:3:8: fejl[billede-udenfor]");
        organ("fil: https://example.com/x.png\nalt: Udvalget");
        assertThat(Koersel.af("validate", moede).fejl()).contains("er ikke en sti set fra filens egen mappe");

        organ("fil: udvalg.png\nalt: Udvalget");
        udgiver("fil: vaek.png\nalt: Foreningen");
        for (Object[] kald : new Object[][] {
            {"build", "-f", "html", moede},
            {"build", "-f", "html", rod},
            {"validate", rod},
            {"validate", rod.resolve("referat.yaml")}
        }) {
            Koersel k = Koersel.af(kald);
            assertThat(k.kode()).isNotZero();
            assertThat(k.fejl()).contains("referat.yaml:3:8: fejl[billede-mangler]: Billedet «vaek.png» findes ikke");
        }
    }
}
