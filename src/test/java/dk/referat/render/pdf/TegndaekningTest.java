package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.model.Skrift;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TegndaekningTest {

    private static final Set<UnicodeScript> LAID_OUT_LETTER_BY_LETTER = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN);

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

    /** What is written down is what the fonts have; {@code -Dreferat.opdater=true} writes it anew. */
    @ParameterizedTest
    @EnumSource
    void isWrittenDownAsTheFontsHaveIt(PdfFont.Family family) throws IOException {
        BitSet inFonts = inFonts(family);
        if (Boolean.getBoolean("referat.opdater")) {
            Path file = Path.of("src/main/resources" + Tegndaekning.file(family));
            Files.createDirectories(file.getParent());
            Files.writeString(file, rows(inFonts));
        }
        assertThat(rows(Tegndaekning.covered(family))).isEqualTo(rows(inFonts));
    }

    private static String rows(BitSet letters) {
        StringBuilder rows = new StringBuilder();
        for (int first = letters.nextSetBit(0); first >= 0; ) {
            int end = letters.nextClearBit(first);
            rows.append(Integer.toHexString(first));
            if (end - first > 1) {
                rows.append('-').append(Integer.toHexString(end - 1));
            }
            rows.append('\n');
            first = letters.nextSetBit(end);
        }
        return rows.toString();
    }

    private static BitSet inFonts(PdfFont.Family family) throws IOException {
        BitSet covered = new BitSet();
        covered.set(0, Character.MAX_CODE_POINT + 1);
        for (PdfFont font : PdfFont.values()) {
            if (font.family() == family) {
                covered.and(inFont(font));
            }
        }
        covered.set('\u2011'); // XhtmlPage spells it otherwise
        return covered;
    }

    private static BitSet inFont(PdfFont style) throws IOException {
        BitSet covered = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(style.open()))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
                List<Integer> codes = cmap.getCharCodes(glyph);
                if (codes != null) {
                    codes.stream()
                            .filter(c -> LAID_OUT_LETTER_BY_LETTER.contains(UnicodeScript.of(c)))
                            .forEach(covered::set);
                }
            }
        }
        return covered;
    }
}
