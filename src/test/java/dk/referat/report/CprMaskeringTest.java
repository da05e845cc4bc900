package dk.referat.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.source.CprKorpus;
import dk.referat.source.CprNumre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted number is masked, in every form. */
class CprMaskeringTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.referat.source.CprKorpus#plantede")
    void noDigitOfItIsLeft(CprKorpus.Variant variant) {
        String tekst = "Fejl i linje ti: " + variant.tekst() + " hos ansøgeren";
        String maskeret = Maskering.maskeret(tekst);
        assertThat(maskeret)
                .hasSameSizeAs(tekst)
                .startsWith("Fejl i linje ti: ")
                .endsWith(" hos ansøgeren");
        assertThat(CprNumre.find(maskeret)).isEmpty();
        for (CprNumre.Fund fund : CprNumre.find(tekst)) {
            assertThat(maskeret.substring(fund.start(), fund.end()).codePoints().anyMatch(Character::isDigit))
                    .as(maskeret)
                    .isFalse();
        }
    }
}
