package dk.referat.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import dk.referat.model.Skrift;
import dk.referat.render.Stilark;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedlaeser;
import dk.referat.render.pdf.PdfMetadata;
import dk.referat.render.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read in the pages of the program's own documents is, sign for sign, what PDFBox reads there. */
class SideteksterTest {

    private static final List<String> ORD = List.of(
            "bestyrelsen",
            "drøftede",
            "budgetopfølgningen",
            "15.000,00",
            "kr.",
            "den",
            "010190",
            "<strong>vigtigt</strong>",
            "<em>årsregnskabet</em>s",
            "note<sup><a href=\"#n\">1</a></sup>",
            "<a href=\"https://example.org/en/lang/adresse?med=mere\">adressen</a>",
            "forsyningsvirksomhedernes",
            "⇒",
            "<code>x = 1</code>",
            "e-mail",
            "«ja»",
            "CO₂",
            "WGS’er");

    @TestFactory
    Stream<DynamicTest> asPdfBoxReadsThem() {
        return Stream.of("styregruppe", "bestyrelse")
                .map(navn ->
                        DynamicTest.dynamicTest(navn, () -> sammeTekst(pdf(resource(navn), Skrift.UDEN_SERIFFER))));
    }

    @ParameterizedTest
    @EnumSource
    void alsoOfAnyMixture(Skrift skrift) throws IOException {
        Random terning = new Random(7);
        for (int i = 0; i < 12; i++) {
            sammeTekst(pdf(blanding(terning), skrift));
        }
    }

    @Test
    void picturesAreNoTexts() throws IOException {
        Billede billede =
                Objects.requireNonNull(Billedlaeser.laes(Testbilleder.png()).billede());
        byte[] pdf = new PdfRenderer("0")
                .render(
                        "<body><main><p>Før</p><figure><img src=\"" + billede.kilde()
                                + "\" alt=\"Et kort\" /></figure><p>Efter <img src=\"" + billede.kilde()
                                + "\" alt=\"Et andet\" /> det</p></main></body>",
                        om(),
                        Map.of(billede.kilde(), billede));
        sammeTekst(pdf);
    }

    @Test
    void whatIsDrawnAsOursIsRead() throws IOException {
        assertThat(laest(false, (document, out) -> out.showText("at se"))).contains("at se\n");
    }

    @Test
    void nothingIsSaidOfTextThatIsTurnedMovedStretchedOrInADrawing() throws IOException {
        assertThat(laest(false, (document, out) -> {
                    out.setTextMatrix(Matrix.getRotateInstance(1, 100, 100));
                    out.showText("andet");
                }))
                .isEmpty();
        assertThat(laest(false, (document, out) -> {
                    out.newLineAtOffset(0, 12);
                    out.showText("andet");
                }))
                .isEmpty();
        assertThat(laest(false, (document, out) -> {
                    out.setHorizontalScaling(50);
                    out.showText("andet");
                }))
                .isEmpty();
        assertThat(laest(false, (document, out) -> {
                    out.endText();
                    PDFormXObject form = new PDFormXObject(document);
                    form.setResources(new PDResources());
                    form.setBBox(new PDRectangle(10, 10));
                    out.drawForm(form);
                    out.beginText();
                }))
                .isEmpty();
        assertThat(laest(false, (document, out) -> {
                    out.endText();
                    out.saveGraphicsState();
                    out.transform(Matrix.getScaleInstance(2, 2));
                    out.beginText();
                    out.setFont(skrift(document, false), 12);
                    out.setTextMatrix(new Matrix());
                    out.showText("andet");
                    out.endText();
                    out.restoreGraphicsState();
                    out.beginText();
                }))
                .isEmpty();
    }

    /** Its signs are not said to mean anything. */
    @Test
    void nothingIsSaidOfAnotherKindOfFont() throws IOException {
        assertThat(laest(true, (document, out) -> out.showText("andet"))).isEmpty();
    }

    private interface Drawing {
        void draw(PDDocument document, PDPageContentStream out) throws IOException;
    }

    private static Optional<String> laest(boolean fremmed, Drawing drawing) throws IOException {
        ByteArrayOutputStream fil = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(skrift(document, fremmed), 12);
                out.setTextMatrix(new Matrix());
                drawing.draw(document, out);
                out.endText();
            }
            document.save(fil);
        }
        try (PDDocument document = Loader.loadPDF(fil.toByteArray())) {
            return Sidetekster.laes(document);
        }
    }

    private static PDFont skrift(PDDocument document, boolean fremmed) throws IOException {
        return fremmed
                ? new PDType1Font(Standard14Fonts.FontName.HELVETICA)
                : PDType0Font.load(
                        document, SideteksterTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"));
    }

    private static void sammeTekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Sidetekster.laes(document)).contains(Dokumenttekster.ogsaaAndet(document));
        }
    }

    private static String blanding(Random terning) {
        StringBuilder side = new StringBuilder("<body><main><h1>Referat</h1>");
        for (int afsnit = 0; afsnit < 12; afsnit++) {
            switch (terning.nextInt(4)) {
                case 0 ->
                    side.append("<ul><li><p>")
                            .append(ord(terning, 12))
                            .append("</p></li><li><p>")
                            .append(ord(terning, 40))
                            .append("</p></li></ul>");
                case 1 -> {
                    side.append(
                            "<table><thead><tr><th scope=\"col\">Hvad</th><th scope=\"col\">Hvem</th></tr></thead><tbody>");
                    for (int raekke = 0; raekke < 1 + terning.nextInt(20); raekke++) {
                        side.append("<tr><td>")
                                .append(ord(terning, 8))
                                .append("</td><td>")
                                .append(ord(terning, 3))
                                .append("</td></tr>");
                    }
                    side.append("</tbody></table>");
                }
                case 2 -> side.append("<h2>").append(ord(terning, 4)).append("</h2>");
                default -> side.append("<p>").append(ord(terning, 90)).append("</p>");
            }
        }
        return side.append("<p id=\"n\">1. En note</p></main></body>").toString();
    }

    private static String ord(Random terning, int hoejst) {
        StringBuilder tekst = new StringBuilder("Punktet");
        for (int i = terning.nextInt(hoejst); i > 0; i--) {
            tekst.append(' ').append(ORD.get(terning.nextInt(ORD.size())));
        }
        return tekst.toString();
    }

    private static byte[] pdf(String side, Skrift skrift) {
        return new PdfRenderer("0", Stilark.indbygget("pdf.css"), skrift).render(side, om());
    }

    private static PdfMetadata om() {
        return new PdfMetadata("Titel", "", "", Instant.EPOCH);
    }

    private static String resource(String navn) {
        try (InputStream in = SideteksterTest.class.getResourceAsStream("/dk/referat/render/pdf/" + navn + ".xhtml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
