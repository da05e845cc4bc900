package dk.referat.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the PDF's fonts can show.
 *
 * <p>The layout engine puts a replacement where a glyph is missing and says nothing, so a caller asks here first. A
 * character counts only when all four styles have it: emphasis must not be able to remove it.
 */
public final class Tegndaekning {

    private static final class Holder {
        static final BitSet COVERED = covered();
    }

    private Tegndaekning() {}

    /** The code points of the text that would not be shown, in order; spaces and invisible format marks never count. */
    public static Set<Integer> missing(String text) {
        Set<Integer> missing = new TreeSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !isInvisible(c) && !Holder.COVERED.get(c))
                .forEach(missing::add);
        return missing;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static BitSet covered() {
        BitSet covered = new BitSet();
        covered.set(0, Character.MAX_CODE_POINT + 1);
        for (SansFont font : SansFont.values()) {
            covered.and(coveredBy(font));
        }
        covered.set('\u2011'); // XhtmlPage spells it otherwise
        return covered;
    }

    private static BitSet coveredBy(SansFont style) {
        BitSet covered = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(style.open()))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
                var codes = cmap.getCharCodes(glyph);
                if (codes != null) {
                    codes.forEach(covered::set);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return covered;
    }
}
