package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference validator of PDF/UA and PDF/A. */
public final class VeraPdf {

    /** Held, since the JDK may forget a logger's level with the logger. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    static {
        LOGGER.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Everything in which a file is not both PDF/UA-1 and PDF/A-2a. */
    public static List<String> failures(byte[] pdf) throws Exception {
        return Stream.concat(failures(pdf, PDFAFlavour.PDFUA_1).stream(), failures(pdf, PDFAFlavour.PDFA_2_A).stream())
                .toList();
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
