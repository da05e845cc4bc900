package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class VeraPdfTest {

    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    @BeforeAll
    static void initialise() {
        VERAPDF.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsAccessible(Sample sample) throws Exception {
        assertThat(failures(sample.render(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsArchivable(Sample sample) throws Exception {
        assertThat(failures(sample.render(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** The examples, and a meeting with every feature, are both in both documents. */
    @ParameterizedTest
    @MethodSource("moeder")
    void aMeetingIsAccessibleAndArchivable(Path fil) throws Exception {
        for (Dokumenttype type : Dokumenttype.values()) {
            byte[] pdf = Proeve.pdf(Proeve.moede(fil), type);
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as(fil + " " + type).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as(fil + " " + type).isEmpty();
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
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
                    .map(a -> a.getRuleId() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
