package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a validator does not see: whether the tags say what the paper says, in its order, once. */
public final class PdfAnatomy {

    private PdfAnatomy() {}

    /** Holds all of it against a document. */
    public static void check(PDDocument document) throws IOException {
        tagsAndPagesAgree(document);
        everyTextIsMarked(document);
        theHeadingsAreATree(document);
        Tags.each(root(document), PdfAnatomy::check);
        int pages = document.getNumberOfPages();
        assertThat(TaggedText.of(document))
                .doesNotContain("Side " + pages + " af " + pages)
                .doesNotContain("\u00AD");
    }

    private static void check(COSDictionary element) {
        List<COSBase> kids = Tags.kids(element);
        switch (Tags.kind(element)) {
            case "LI" -> {
                List<String> parts =
                        kids.stream().map(k -> Tags.kind((COSDictionary) k)).toList();
                boolean unmarked = numbering(element).equals("None");
                assertThat(parts).isEqualTo(unmarked ? List.of("LBody") : List.of("Lbl", "LBody"));
            }
            case "L" ->
                assertThat(kids)
                        .isNotEmpty()
                        .allSatisfy(
                                k -> assertThat(Tags.kind((COSDictionary) k)).isEqualTo("LI"));
            case "TH" ->
                assertThat(element.getCOSDictionary(COSName.A).getNameAsString("Scope"))
                        .isIn("Column", "Row");
            case "THead" -> assertThat(pagesBelow(element)).hasSizeLessThanOrEqualTo(1);
            case "Table" -> {
                List<Integer> widths = new ArrayList<>();
                Tags.each(element, row -> {
                    if (Tags.kind(row).equals("TR")) {
                        widths.add(Tags.kids(row).size());
                    }
                });
                assertThat(Set.copyOf(widths)).hasSize(1);
            }
            case "Figure" -> assertThat(element.getString(COSName.ALT)).isNotBlank();
            case "Link" -> {
                assertThat(kids).anyMatch(Tags::isAnnotation);
                assertThat(kids).anyMatch(k -> !Tags.isAnnotation(k));
                assertThat(element.getString(COSName.ALT, NoteStep.NAME)).startsWith(NoteStep.NAME);
            }
            case "Note" -> assertThat(element.getString(COSName.ID)).isNotBlank();
            default -> {}
        }
    }

    private static String numbering(COSDictionary item) {
        COSDictionary list = item.getCOSDictionary(COSName.P);
        return String.valueOf(list.getCOSDictionary(COSName.A).getNameAsString("ListNumbering"));
    }

    private static Set<COSDictionary> pagesBelow(COSDictionary element) {
        Set<COSDictionary> pages = new java.util.HashSet<>();
        Tags.each(
                element,
                part -> Tags.kids(part).forEach(kid -> {
                    Tags.Mark mark = Tags.mark(kid, part);
                    if (mark != null) {
                        pages.add(mark.page());
                    }
                }));
        return pages;
    }

    private static void theHeadingsAreATree(PDDocument document) {
        List<Integer> levels = new ArrayList<>();
        collectHeadings(root(document), levels);
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    private static void collectHeadings(COSDictionary element, List<Integer> levels) {
        if (Tags.kind(element).matches("H[1-6]")) {
            levels.add(Tags.kind(element).charAt(1) - '0');
        }
        Tags.kids(element).stream().filter(Tags::isElement).forEach(k -> collectHeadings((COSDictionary) k, levels));
    }

    /** Every piece of marked content stands once in the tree, in the order in which it is drawn, and knows its element. */
    static void tagsAndPagesAgree(PDDocument document) throws IOException {
        Map<COSDictionary, List<Integer>> tagged = new HashMap<>();
        Map<Tags.Mark, COSDictionary> parents = new HashMap<>();
        walk(root(document), tagged, parents);
        for (PDPage page : document.getPages()) {
            assertThat(drawn(page)).isEqualTo(tagged.getOrDefault(page.getCOSObject(), List.of()));
            COSArray byMark = parentsOf(document, page);
            for (int id = 0; id < byMark.size(); id++) {
                COSDictionary parent = parents.get(new Tags.Mark(page.getCOSObject(), id));
                COSBase told = byMark.getObject(id);
                assertThat(told == parent || (parent == null && !(told instanceof COSDictionary)))
                        .isTrue();
            }
        }
    }

    private static void walk(
            COSDictionary element, Map<COSDictionary, List<Integer>> tagged, Map<Tags.Mark, COSDictionary> parents) {
        for (COSBase kid : Tags.kids(element)) {
            Tags.Mark mark = Tags.mark(kid, element);
            if (mark != null) {
                tagged.computeIfAbsent(mark.page(), p -> new ArrayList<>()).add(mark.id());
                parents.put(mark, element);
            } else if (Tags.isElement(kid)) {
                assertThat(((COSDictionary) kid).getCOSDictionary(COSName.P)).isSameAs(element);
                walk((COSDictionary) kid, tagged, parents);
            }
        }
    }

    private static List<Integer> drawn(PDPage page) throws IOException {
        List<Integer> ids = new ArrayList<>();
        Object before = null;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (is(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && before instanceof COSDictionary properties
                    && properties.containsKey(COSName.MCID)) {
                ids.add(properties.getInt(COSName.MCID));
            }
            before = token;
        }
        return ids;
    }

    /** No text or picture stands outside both the tags and what is marked as only for the eye. */
    static void everyTextIsMarked(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            int depth = 0;
            Object before = "";
            for (Object token : new PDFStreamParser(page).parse()) {
                if (is(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ) || is(token, OperatorName.BEGIN_MARKED_CONTENT)) {
                    depth++;
                } else if (is(token, OperatorName.END_MARKED_CONTENT)) {
                    depth--;
                    assertThat(is(before, OperatorName.BEGIN_MARKED_CONTENT_SEQ))
                            .as("a mark around nothing")
                            .isFalse();
                } else if (is(token, OperatorName.SHOW_TEXT) || is(token, OperatorName.DRAW_OBJECT)) {
                    assertThat(depth).isEqualTo(1);
                }
                before = token;
            }
            assertThat(depth).isZero();
        }
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }

    private static COSArray parentsOf(PDDocument document, PDPage page) {
        COSArray numbers = root(document).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (((COSInteger) numbers.getObject(i)).intValue() == page.getStructParents()) {
                return (COSArray) numbers.getObject(i + 1);
            }
        }
        return new COSArray();
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }
}
