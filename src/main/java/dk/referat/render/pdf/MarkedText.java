package dk.referat.render.pdf;

import dk.referat.source.Orden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page by its marks, which can be divided so that a part of one gets a mark of its own.
 *
 * <p>The layout engine draws a hyphen where it divides a word and tells nobody. It can be known from a writer's own, since
 * {@link XhtmlPage} spells that U+2010; here that becomes an ordinary hyphen again.
 */
final class MarkedText {

    private static final int HYPHEN = '-';
    static final char WRITERS_HYPHEN = '\u2010';

    private final List<Object> tokens;
    private final Map<Integer, List<Run>> runs = new HashMap<>();
    private final TreeMap<Integer, List<Cut>> cuts = new TreeMap<>();
    private int nextId;

    private MarkedText(List<Object> tokens) {
        this.tokens = tokens;
    }

    /** A piece of text in one font: the operands stand at these places among the tokens. */
    private record Run(int string, int font, int matrix, PDType0Font face, boolean divided) {}

    private record Cut(int at, int id, Run run) {}

    /** A mark and what of its text belongs to a divided word; empty for other text. */
    record Part(int id, String text) {}

    /**
     * A mark in its parts.
     *
     * @param start the rest of the word that the mark before began
     * @param between what is neither
     * @param end the beginning of a word that is divided here
     * @param goesOn whether start is the whole mark and the word still not at its end
     */
    record Parts(
            @Nullable Part start,
            List<Part> between,
            @Nullable Part end,
            boolean goesOn) {}

    static MarkedText read(List<Object> tokens, PDPage page, DocumentFonts fonts) throws IOException {
        MarkedText text = new MarkedText(tokens);
        COSDictionary resources = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        PDType0Font face = null;
        int font = 0;
        int matrix = 0;
        int mark = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                    mark = tokens.get(i - 1) instanceof COSDictionary properties
                            ? properties.getInt(COSName.MCID, -1)
                            : -1;
                    text.nextId = Math.max(text.nextId, mark + 1);
                }
                case OperatorName.END_MARKED_CONTENT -> mark = -1;
                case OperatorName.SET_FONT_AND_SIZE -> {
                    font = i - 2;
                    COSDictionary resource = resources == null || !(tokens.get(font) instanceof COSName name)
                            ? null
                            : resources.getCOSDictionary(name);
                    face = resource == null ? null : fonts.ofText(resource);
                }
                case OperatorName.SET_MATRIX -> matrix = i - 6;
                case OperatorName.SHOW_TEXT -> {
                    if (face != null && tokens.get(i - 1) instanceof COSString string) {
                        boolean divided = endsDivided(string, face);
                        tokens.set(i - 1, spelt(string, face));
                        if (mark >= 0) {
                            text.runs
                                    .computeIfAbsent(mark, m -> new ArrayList<>())
                                    .add(new Run(i - 1, font, matrix, face, divided));
                        }
                    }
                }
                case OperatorName.SHOW_TEXT_ADJUSTED -> {
                    if (face != null && tokens.get(i - 1) instanceof COSArray array) {
                        for (int k = 0; k < array.size(); k++) {
                            if (array.getObject(k) instanceof COSString string) {
                                array.set(k, spelt(string, face));
                            }
                        }
                    }
                }
                default -> {}
            }
        }
        return text;
    }

    /**
     * Divides a mark where a word ends that began before it, and where one begins that goes on after it.
     *
     * @param continues whether the mark before ended inside a word
     */
    Parts divide(int mark, boolean continues) {
        List<Run> strings = runs.getOrDefault(mark, List.of());
        if (strings.isEmpty()) {
            return new Parts(null, List.of(new Part(mark, "")), null, false);
        }
        Run first = strings.get(0);
        Run last = strings.get(strings.size() - 1);
        String opening = text(first);
        String closing = text(last);
        boolean divided = last.divided();
        int space = opening.indexOf(' ');
        boolean oneWord = strings.size() == 1 && space < 0;
        if (oneWord && continues) {
            return new Parts(new Part(mark, word(opening, divided)), List.of(), null, divided);
        }
        if (oneWord && divided) {
            return new Parts(null, List.of(), new Part(mark, word(closing, true)), false);
        }
        int id = mark;
        Part start = null;
        Part end = null;
        List<Part> between = new ArrayList<>();
        if (continues && space != 0) {
            int to = space < 0 ? opening.length() : space;
            start = new Part(id, opening.substring(0, to));
            id = cut(first, to);
        }
        int from = closing.lastIndexOf(' ') + 1;
        between.add(new Part(id, ""));
        if (divided) {
            end = new Part(cut(last, from), word(closing.substring(from), true));
        }
        return new Parts(start, between, end, false);
    }

    /** The tokens with every division made. */
    List<Object> tokens() throws IOException {
        if (cuts.isEmpty()) {
            return tokens;
        }
        List<Object> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Cut> here = cuts.get(i);
            if (here == null || !(tokens.get(i) instanceof COSString string)) {
                out.add(tokens.get(i));
            } else {
                write(string.getBytes(), here, out);
            }
        }
        return out;
    }

    private int cut(Run run, int at) {
        int id = nextId++;
        cuts.computeIfAbsent(run.string(), k -> new ArrayList<>()).add(new Cut(at, id, run));
        return id;
    }

    private void write(byte[] codes, List<Cut> here, List<Object> out) throws IOException {
        here.sort(Orden.efterTal(Cut::at));
        float width = 0;
        int from = 0;
        for (Cut cut : here) {
            Run run = cut.run();
            for (int i = from; i < cut.at(); i++) {
                width += run.face().getWidth(code(codes, i));
            }
            out.add(new COSString(java.util.Arrays.copyOfRange(codes, from * 2, cut.at() * 2)));
            add(out, OperatorName.SHOW_TEXT);
            add(out, OperatorName.END_TEXT);
            add(out, OperatorName.END_MARKED_CONTENT);
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, cut.id());
            out.add(COSName.getPDFName("Span"));
            out.add(properties);
            add(out, OperatorName.BEGIN_MARKED_CONTENT_SEQ);
            add(out, OperatorName.BEGIN_TEXT);
            out.add(tokens.get(run.font()));
            out.add(tokens.get(run.font() + 1));
            add(out, OperatorName.SET_FONT_AND_SIZE);
            float size = ((COSNumber) tokens.get(run.font() + 1)).floatValue();
            for (int operand = 0; operand < 6; operand++) {
                COSBase number = (COSBase) tokens.get(run.matrix() + operand);
                out.add(operand == 4 ? new COSFloat(((COSNumber) number).floatValue() + width * size / 1000) : number);
            }
            add(out, OperatorName.SET_MATRIX);
            from = cut.at();
        }
        out.add(new COSString(java.util.Arrays.copyOfRange(codes, from * 2, codes.length)));
    }

    private static void add(List<Object> out, String operator) {
        out.add(Operator.getOperator(operator));
    }

    private String text(Run run) {
        byte[] codes = ((COSString) tokens.get(run.string())).getBytes();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length / 2; i++) {
            List<Integer> letters = run.face().getCmapLookup().getCharCodes(code(codes, i));
            int letter = letters == null || letters.isEmpty() ? '\uFFFD' : letters.get(0);
            text.append(Character.isSpaceChar(letter) ? ' ' : (char) letter);
        }
        return text.toString();
    }

    private static String word(String text, boolean divided) {
        return divided ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean endsDivided(COSString string, PDType0Font face) {
        byte[] codes = string.getBytes();
        return codes.length >= 4 && code(codes, codes.length / 2 - 1) == glyph(face, HYPHEN);
    }

    private static COSString spelt(COSString string, PDType0Font face) {
        byte[] codes = string.getBytes();
        int writers = glyph(face, WRITERS_HYPHEN);
        int plain = glyph(face, HYPHEN);
        boolean changed = false;
        for (int i = 0; i < codes.length / 2; i++) {
            if (code(codes, i) == writers) {
                codes[2 * i] = (byte) (plain >> 8);
                codes[2 * i + 1] = (byte) plain;
                changed = true;
            }
        }
        if (!changed) {
            return string;
        }
        face.addToSubset(HYPHEN);
        return new COSString(codes);
    }

    private static int glyph(PDType0Font face, int letter) {
        return face.getCmapLookup().getGlyphId(letter);
    }

    /** Two bytes each, the number of the glyph. */
    private static int code(byte[] codes, int index) {
        return ((codes[2 * index] & 0xFF) << 8) | (codes[2 * index + 1] & 0xFF);
    }
}
