package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void writes() throws Exception {
        for (Sample sample : Sample.values()) {
            byte[] pdf = sample.render();
            assertThat(pdf).isNotEmpty();
            Files.write(Path.of("target", sample.name() + ".pdf"), pdf);
        }
    }
}
