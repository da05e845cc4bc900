package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfOriginTest {

    @Test
    void knowsItsOwn(@TempDir Path folder) throws Exception {
        byte[] pdf = Sample.STYREGRUPPE.render();
        assertThat(PdfOrigin.madeByReferat(pdf)).isTrue();
        assertThat(PdfOrigin.madeByReferat(Files.write(folder.resolve("a.pdf"), pdf)))
                .isTrue();
    }

    @Test
    void knowsNoOther(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setCreator("referat 0.1.0");
            document.save(other);
        }
        assertThat(PdfOrigin.madeByReferat(other.toByteArray())).isFalse();
        assertThat(PdfOrigin.madeByReferat(new byte[0])).isFalse();
        assertThat(PdfOrigin.madeByReferat(
                        "<xmp:CreatorTool>referat 1 <pdf:Producer>referat 1".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(PdfOrigin.madeByReferat(folder.resolve("ingen.pdf"))).isFalse();
        assertThat(PdfOrigin.madeByReferat(folder)).isFalse();
    }

    @Test
    void doesNotClaimAFileThatAnotherProgramHasSavedAgain() {
        String changed = new String(Sample.STYREGRUPPE.render(), StandardCharsets.ISO_8859_1)
                .replace("<pdf:Producer>referat 0.1.0", "<pdf:Producer>Acrobat");
        assertThat(PdfOrigin.madeByReferat(changed.getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    @Test
    void findsItsMarkWhereverItStands() {
        String mark = "<xmp:CreatorTool>referat 1</xmp:CreatorTool><pdf:Producer>referat 1</pdf:Producer>";
        for (int before : new int[] {0, (1 << 16) - 60, (1 << 16) - 12, (1 << 16) - 5, 200_000}) {
            byte[] file = ("%PDF-" + " ".repeat(before) + mark).getBytes(StandardCharsets.US_ASCII);
            assertThat(PdfOrigin.madeByReferat(file)).as("after %d", before).isTrue();
        }
    }
}
