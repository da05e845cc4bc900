package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void aDocumentMeanwhileIsTheSame() throws Exception {
        byte[] before = Sample.STYREGRUPPE.render();
        CompletableFuture<byte[]> seen = new CompletableFuture<>();
        PdfRenderer.warmUp(seen::complete);
        assertThat(Sample.STYREGRUPPE.render()).isEqualTo(before);
        assertThat(seen.get(1, TimeUnit.MINUTES)).startsWith('%', 'P', 'D', 'F');
    }

    /** A fault of the program's own must not stop the run here, and not keep it waiting. */
    @Test
    void whatGoesWrongThereIsNotHeard() {
        PdfRenderer.warmUp(pdf -> {
            throw new IllegalStateException();
        });
        assertThat(Sample.STYREGRUPPE.render()).isNotEmpty();
    }
}
