package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** The file is the same if not, and each takes longer to make. */
    @Test
    void theEngineCanBeKeptFromMakingItsOwnMetadata() throws Exception {
        PdfRendererBuilder builder =
                new PdfRendererBuilder().usePdfUaAccessibility(true).withHtmlContent("<html/>", null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            assertThat(Catalogue.withoutMetadata(renderer)).isTrue();
        }
    }
}
