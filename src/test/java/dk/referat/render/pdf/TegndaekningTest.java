package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.model.Skrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TegndaekningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "æøåÆØÅ éèüöäñçßłőžğşÞðŠ",
                "– — ‑ … ’ ‘ ” “ „ » « ‚ •",
                "§ % ‰ € £ ° ² ³ ½ ¼ × ÷ ± µ",
                "≥ ≤ ≠ ≈ ∞ √ ∑",
                "αβγδ ΑΩ",
                "Привет, мир",
                "← ↑ → ↓ ↔",
                "a\u030A",
                "⇒ ✓ ✗ ☐ ☑ H₂O ⅓ 😀",
                "Հայ ქართ",
                "hård\u00ADt\u00A0mellem\u202Frum\u2009\n\t\u200B"
            })
    void isCovered(String text) {
        assertThat(Tegndaekning.missing(text, Skrift.UDEN_SERIFFER)).isEmpty();
    }

    @Test
    void isNotCovered() {
        assertThat(Tegndaekning.missing("et 漢 og 🧬", Skrift.UDEN_SERIFFER)).containsExactly(0x6F22, 0x1F9EC);
    }

    /** The reserve has letters for some of these, but they would stand in the wrong order or shape. */
    @ParameterizedTest
    @ValueSource(strings = {"שלום", "سلام", "नमस्ते", "ไทย"})
    void aScriptThatIsNotLaidOutLetterByLetterIsNotCovered(String text) {
        assertThat(Tegndaekning.missing(text, Skrift.UDEN_SERIFFER)).isNotEmpty();
    }

    @Test
    void theReserveIsForWhatTheTextFontLacks() {
        assertThat(Tegndaekning.needsReserve("Γράμμα, буква, ≥ 5 µm → «ja»", PdfFont.Family.SANS))
                .isFalse();
        assertThat(Tegndaekning.needsReserve("A ⇒ B", PdfFont.Family.SANS)).isTrue();
    }
}
