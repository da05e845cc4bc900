package dk.referat.render.pdf;

import dk.referat.model.Skrift;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the PDF's fonts can show.
 *
 * <p>The layout engine puts a replacement where a glyph is missing and says nothing, so a caller asks here first. A
 * character counts only when all four styles of a font have it: emphasis must not be able to remove it. Scripts that are
 * written from right to left, or whose letters change with their neighbours, count as missing although the fonts have
 * letters for some: they would be shown in the wrong order or shape.
 */
public final class Tegndaekning {

    private static final Set<UnicodeScript> LAID_OUT_LETTER_BY_LETTER = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN);

    /** One for each family, made when it is first asked for. */
    private static final Map<PdfFont.Family, BitSet> COVERED = new ConcurrentHashMap<>();

    private Tegndaekning() {}

    /** The code points of the text that would not be shown, in order; spaces and invisible format marks never count. */
    public static Set<Integer> missing(String text, Skrift skrift) {
        Set<Integer> missing = new TreeSet<>();
        notIn(PdfFont.Family.of(skrift), text)
                .filter(c -> !isIn(PdfFont.Family.RESERVE, c))
                .forEach(missing::add);
        return missing;
    }

    /** Whether some of it must be shown with the reserve. */
    static boolean needsReserve(String text, PdfFont.Family family) {
        return notIn(family, text).findAny().isPresent();
    }

    private static IntStream notIn(PdfFont.Family family, String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !isInvisible(c) && !isIn(family, c));
    }

    private static boolean isIn(PdfFont.Family family, int codePoint) {
        return isLaidOut(codePoint)
                && COVERED.computeIfAbsent(family, Tegndaekning::covered).get(codePoint);
    }

    private static boolean isLaidOut(int codePoint) {
        return LAID_OUT_LETTER_BY_LETTER.contains(UnicodeScript.of(codePoint));
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

    private static BitSet covered(PdfFont.Family family) {
        BitSet covered = new BitSet();
        covered.set(0, Character.MAX_CODE_POINT + 1);
        for (PdfFont font : PdfFont.values()) {
            if (font.family() == family) {
                covered.and(coveredBy(font));
            }
        }
        covered.set('\u2011'); // XhtmlPage spells it otherwise
        return covered;
    }

    private static BitSet coveredBy(PdfFont style) {
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
