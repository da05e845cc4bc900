package dk.referat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.1 measures it, and the nearest colour that is good enough. */
class FarveTest {
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.0", "#0000ff, 8.59"})
    void contrastIsThatOfWcag(String farve, double kontrast) {
        assertThat(farve(farve).kontrast(Farve.HVID)).isCloseTo(kontrast, within(0.005));
        assertThat(Farve.HVID.kontrast(farve(farve))).isEqualTo(farve(farve).kontrast(Farve.HVID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#ffffff", "#ffff00", "#e3a008", "#00ff88", "#ff0000", "#808080", "#12406f", "#000000", "#0000ff"
            })
    void thereIsAlwaysOneThatIsGoodEnoughAndNoFurtherAwayThanItMustBe(String skrevet) {
        Farve farve = farve(skrevet);

        assertThat(farve.paaHvid().kontrast(Farve.HVID)).isGreaterThanOrEqualTo(Farve.KRAV);
        assertThat(farve.paaMoerk().kontrast(Farve.MOERK_BUND)).isGreaterThanOrEqualTo(Farve.KRAV);
        if (farve.kontrast(Farve.HVID) >= Farve.KRAV) {
            assertThat(farve.paaHvid()).isEqualTo(farve);
        } else {
            assertThat(farve.paaHvid().kontrast(Farve.HVID)).isLessThan(4.7);
        }
    }

    @Test
    void keepsItsHue() {
        assertThat(farve("#ffff00").paaHvid().css()).matches("#([0-9a-f]{2})\\100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12406f", "#12406", "#12406g", "#12406f0", "blå", ""})
    void onlySixDigitsAfterANumberSignAreAColour(String skrevet) {
        assertThat(Farve.af(skrevet)).isEmpty();
        assertThat(farve("#12406F").css()).isEqualTo("#12406f");
    }

    private static Farve farve(String skrevet) {
        return Farve.af(skrevet).orElseThrow();
    }
}
