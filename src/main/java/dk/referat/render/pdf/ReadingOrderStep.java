package dk.referat.render.pdf;

import dk.referat.source.Orden;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Draws the text of each page in the order of the tags. The layout engine draws all bullets first and a line's links last;
 * nobody sees that, but who selects and copies a paragraph in a browser gets it so.
 */
final class ReadingOrderStep implements PdfStep {

    @Override
    public void apply(Draft draft) throws IOException {
        COSDictionary root = draft.tags();
        if (root == null) {
            return;
        }
        IdentityHashMap<COSDictionary, Map<Integer, Integer>> places = new IdentityHashMap<>();
        number(root, places);
        for (PDPage page : draft.document().getPages()) {
            Map<Integer, Integer> ofPage = places.get(page.getCOSObject());
            if (ofPage != null) {
                draft.setContent(page, new Sorter(ofPage).sort(draft.content(page)));
            }
        }
    }

    private static void number(COSDictionary element, IdentityHashMap<COSDictionary, Map<Integer, Integer>> places) {
        for (COSBase kid : Tags.kids(element)) {
            Tags.Mark mark = Tags.mark(kid, element);
            if (mark != null) {
                Map<Integer, Integer> ofPage = places.computeIfAbsent(mark.page(), p -> new HashMap<>());
                ofPage.put(mark.id(), ofPage.size());
            } else if (Tags.isElement(kid)) {
                number((COSDictionary) kid, places);
            }
        }
    }

    /** Sorts each stretch of the content in which nothing but colour and line changes the way things are drawn. */
    private static final class Sorter {
        private static final int NOT_TEXT = -1;

        /** The colours that a page begins with (ISO 32000-1, 8.4.1). */
        private static final Map<String, List<Object>> AT_FIRST = Map.of(
                OperatorName.NON_STROKING_RGB,
                black(OperatorName.NON_STROKING_RGB),
                OperatorName.STROKING_COLOR_RGB,
                black(OperatorName.STROKING_COLOR_RGB));

        private final Map<Integer, Integer> places;
        private final List<Object> out = new ArrayList<>();
        private final List<Piece> stretch = new ArrayList<>();

        /**
         * What is in force where the reading stands, and where the writing stands: an operator with its operands. The
         * order of what is written must not depend on the run, so these maps are sorted.
         */
        private Map<String, List<Object>> read = new TreeMap<>(AT_FIRST);

        private Map<String, List<Object>> written = AT_FIRST;
        private final Deque<Map<String, List<Object>>> saved = new ArrayDeque<>();

        Sorter(Map<Integer, Integer> places) {
            this.places = places;
        }

        /** A marked piece of content, or what stands between two. */
        private record Piece(
                int place, List<Object> tokens, Map<String, List<Object>> before, Map<String, List<Object>> after) {}

        List<Object> sort(List<Object> content) {
            List<Object> operands = new ArrayList<>();
            List<Object> piece = new ArrayList<>();
            Map<String, List<Object>> before = new TreeMap<>(read);
            int depth = 0;
            int place = NOT_TEXT;
            for (Object token : content) {
                operands.add(token);
                if (!(token instanceof Operator operator)) {
                    continue;
                }
                boolean begins = operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                        || operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT);
                boolean ends = operator.getName().equals(OperatorName.END_MARKED_CONTENT);
                if (begins && depth++ == 0) {
                    close(NOT_TEXT, piece, before);
                    piece = new ArrayList<>();
                    before = new TreeMap<>(read);
                    place = place(operands);
                }
                if (depth == 0 && !ends && !isHarmless(operator.getName())) {
                    close(NOT_TEXT, piece, before);
                    flush();
                    bring(read);
                    out.addAll(operands);
                    follow(operator.getName());
                    piece = new ArrayList<>();
                    before = new TreeMap<>(read);
                } else {
                    remember(operator.getName(), operands);
                    piece.addAll(operands);
                }
                operands.clear();
                if (ends && --depth == 0) {
                    close(place, piece, before);
                    piece = new ArrayList<>();
                    before = new TreeMap<>(read);
                }
            }
            piece.addAll(operands);
            close(NOT_TEXT, piece, before);
            flush();
            return out;
        }

        private int place(List<Object> operands) {
            return operands.get(operands.size() - 2) instanceof COSDictionary properties
                            && properties.containsKey(COSName.MCID)
                    ? places.getOrDefault(properties.getInt(COSName.MCID), NOT_TEXT)
                    : NOT_TEXT;
        }

        private void close(int place, List<Object> tokens, Map<String, List<Object>> before) {
            if (!tokens.isEmpty()) {
                stretch.add(new Piece(place, tokens, before, new TreeMap<>(read)));
            }
        }

        /** Text last, so that nothing that is drawn after some of it comes to lie on the rest. */
        private void flush() {
            List<Piece> text = new ArrayList<>();
            boolean sorted = true;
            for (Piece piece : stretch) {
                if (piece.place() != NOT_TEXT) {
                    sorted &= text.isEmpty() || text.get(text.size() - 1).place() < piece.place();
                    text.add(piece);
                }
            }
            if (sorted) {
                stretch.forEach(this::write);
            } else {
                stretch.stream().filter(p -> p.place() == NOT_TEXT).forEach(this::write);
                text.sort(Orden.efterTal(Piece::place));
                text.forEach(this::write);
            }
            stretch.clear();
        }

        private void write(Piece piece) {
            bring(piece.before());
            out.addAll(piece.tokens());
            written = piece.after();
        }

        private void bring(Map<String, List<Object>> state) {
            state.forEach((operator, operands) -> {
                if (!operands.equals(written.get(operator))) {
                    out.addAll(operands);
                }
            });
            written = new TreeMap<>(state);
        }

        private void follow(String operator) {
            if (operator.equals(OperatorName.SAVE)) {
                saved.push(new TreeMap<>(read));
            } else if (operator.equals(OperatorName.RESTORE)) {
                read = saved.pop();
                written = new TreeMap<>(read);
            }
        }

        private void remember(String operator, List<Object> operands) {
            if (isCarried(operator)) {
                read.put(operator, List.copyOf(operands));
            }
        }

        private static boolean isCarried(String operator) {
            return switch (operator) {
                case OperatorName.NON_STROKING_RGB,
                        OperatorName.STROKING_COLOR_RGB,
                        OperatorName.SET_LINE_WIDTH,
                        OperatorName.SET_LINE_CAPSTYLE,
                        OperatorName.SET_LINE_JOINSTYLE,
                        OperatorName.SET_LINE_MITERLIMIT,
                        OperatorName.SET_LINE_DASHPATTERN -> true;
                default -> false;
            };
        }

        /** Whether it may stand outside the marked pieces without changing how they are drawn. */
        private static boolean isHarmless(String operator) {
            return switch (operator) {
                case OperatorName.MOVE_TO,
                        OperatorName.LINE_TO,
                        OperatorName.CURVE_TO,
                        OperatorName.CLOSE_PATH,
                        OperatorName.APPEND_RECT,
                        OperatorName.FILL_NON_ZERO,
                        OperatorName.FILL_EVEN_ODD,
                        OperatorName.STROKE_PATH,
                        OperatorName.ENDPATH -> true;
                default -> isCarried(operator);
            };
        }

        private static List<Object> black(String operator) {
            return List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO, Operator.getOperator(operator));
        }
    }
}
