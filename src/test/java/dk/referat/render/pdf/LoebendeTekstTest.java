package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stands at the top and the foot of every sheet is seen there, and never heard in the middle of the text. */
class LoebendeTekstTest {
    private static final String FOD = "Ny Vej 1, 2100 København";
    private static final String TITEL = "Udkast – Referat: Møde i rådet";

    @Test
    void aDraftIsADraftAndTheFootIsThereOnEverySheet() throws IOException {
        String side = "<body class=\"referat er-udkast\"><header class=\"sidehoved\"><p>Ministeriet</p></header>"
                + "<main><header class=\"hoved\"><h1>Møde i rådet</h1><div class=\"udkast\"><p>Udkast</p></div></header>"
                + "<p>Rådet drøftede sagen.</p>".repeat(90)
                + "</main><footer class=\"sidefod\"><p>" + FOD + "</p></footer></body>";
        byte[] pdf = new PdfRenderer("0")
                .render(side, new PdfMetadata(TITEL, "Ministeriet", "Rådet", Instant.parse("2024-12-18T00:00:00Z")));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int ark = 1; ark <= document.getNumberOfPages(); ark++) {
                String tekst = tekst(document, ark);
                assertThat(tekst).as("sheet " + ark).containsOnlyOnce(FOD).containsIgnoringCase("udkast");
                assertThat(tekst.lines().filter(l -> l.equals("Ministeriet"))).hasSize(ark == 1 ? 1 : 0);
            }
            assertThat(TaggedText.of(document))
                    .startsWith("Ministeriet Møde i rådet")
                    .doesNotContain(FOD, TITEL, "Side ");
        }
    }

    private static String tekst(PDDocument document, int ark) throws IOException {
        PDFTextStripper tekst = new PDFTextStripper();
        tekst.setStartPage(ark);
        tekst.setEndPage(ark);
        return tekst.getText(document);
    }
}
