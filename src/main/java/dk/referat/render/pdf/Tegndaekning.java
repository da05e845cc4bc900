package dk.referat.render.pdf;

import dk.referat.model.Skrift;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which characters the PDF's fonts can show.
 *
 * <p>The layout engine puts a replacement where a glyph is missing and says nothing, so a caller asks here first. A
 * character counts only when all four styles of a font have it: emphasis must not be able to remove it. Scripts that are
 * written from right to left, or whose letters change with their neighbours, count as missing although the fonts have
 * letters for some: they would be shown in the wrong order or shape.
 *
 * <p>The answer is written down in a file that a test makes from the fonts: to read them took longer than to set two pages.
 */
public final class Tegndaekning {

    private static final String FOLDER = "/dk/referat/render/tegn/";
    private static final int HEX = 16;

    /** One for each family, read when it is first asked for. */
    private static final Map<PdfFont.Family, BitSet> COVERED = new ConcurrentHashMap<>();

    private Tegndaekning() {}

    /** The code points of the text that would not be shown, in order; spaces and invisible format marks never count. */
    public static Set<Integer> missing(String text, Skrift skrift) {
        BitSet own = covered(PdfFont.Family.of(skrift));
        Set<Integer> missing = new TreeSet<>();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = next(composed, 0, own);
        while (at < composed.length()) {
            int letter = composed.codePointAt(at);
            if (!covered(PdfFont.Family.RESERVE).get(letter)) {
                missing.add(letter);
            }
            at = next(composed, at + Character.charCount(letter), own);
        }
        return missing;
    }

    /** Whether some of it must be shown with the reserve. */
    static boolean needsReserve(String text, PdfFont.Family family) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return next(composed, 0, covered(family)) < composed.length();
    }

    /** Where the next letter stands that is not among these; else the end. */
    private static int next(String text, int from, BitSet covered) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!covered.get(letter) && !isInvisible(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
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

    /** For reading only. */
    static BitSet covered(PdfFont.Family family) {
        return COVERED.computeIfAbsent(family, Tegndaekning::read);
    }

    static String file(PdfFont.Family family) {
        return FOLDER + family.css().replace(' ', '-') + ".txt";
    }

    /** A line for each row of neighbours: the first and the last, or one alone. */
    private static BitSet read(PdfFont.Family family) {
        BitSet covered = new BitSet();
        String file = file(family);
        try (InputStream in = Objects.requireNonNull(Tegndaekning.class.getResourceAsStream(file), file)) {
            String rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            int at = 0;
            for (int end = rows.indexOf('\n'); end >= 0; end = rows.indexOf('\n', at)) {
                int hyphen = rows.indexOf('-', at);
                boolean alone = hyphen < 0 || hyphen > end;
                int first = Integer.parseInt(rows, at, alone ? end : hyphen, HEX);
                covered.set(first, (alone ? first : Integer.parseInt(rows, hyphen + 1, end, HEX)) + 1);
                at = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return covered;
    }
}
