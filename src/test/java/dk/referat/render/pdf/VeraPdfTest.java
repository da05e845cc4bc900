package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class VeraPdfTest {

    @ParameterizedTest
    @EnumSource
    void aSampleIsAccessible(Sample sample) throws Exception {
        assertThat(VeraPdf.failures(sample.render(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsArchivable(Sample sample) throws Exception {
        assertThat(VeraPdf.failures(sample.render(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** The examples, and a meeting with every feature, are both in both documents. */
    @ParameterizedTest
    @MethodSource("moeder")
    void aMeetingIsAccessibleAndArchivable(Path fil) throws Exception {
        for (Dokumenttype type : Proeve.MOEDETS_DOKUMENTER) {
            byte[] pdf = Proeve.pdf(Proeve.moede(fil), type);
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1))
                    .as(fil + " " + type)
                    .isEmpty();
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A))
                    .as(fil + " " + type)
                    .isEmpty();
        }
    }

    static Stream<Path> moeder() {
        return Stream.concat(Proeve.eksempler().stream(), Stream.of(Proeve.FULDT_MOEDE));
    }

    @Test
    void aFileWithoutTagsIsNeither() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(VeraPdf.failures(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.failures(plain.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
}
