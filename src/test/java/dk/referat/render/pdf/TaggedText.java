package dk.referat.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document's text in the order of its tags, which is what a screen reader says. */
public final class TaggedText {

    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private final boolean labels;
    private final boolean images;

    private TaggedText(boolean labels, boolean images) {
        this.labels = labels;
        this.images = images;
    }

    public static String of(PDDocument document) throws IOException {
        return of(document, true, false);
    }

    /** The same without the labels of lists, which a page makes itself. */
    public static String withoutLabels(PDDocument document) throws IOException {
        return of(document, false, false);
    }

    /** The author's words: the texts of images with them, and without the numbers of lists and notes. */
    public static String ofTheAuthor(PDDocument document) throws IOException {
        return of(document, false, true);
    }

    private static String of(PDDocument document, boolean labels, boolean images) throws IOException {
        TaggedText tagged = new TaggedText(labels, images);
        for (PDPage page : document.getPages()) {
            tagged.read(page);
        }
        tagged.walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), new COSDictionary());
        return tagged.text.toString().replaceAll("\\s+", " ");
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = marks.computeIfAbsent(page.getCOSObject(), p -> new HashMap<>());
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder piece = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    piece.append(position.getUnicode());
                }
            }
            ofPage.put(content.getMCID(), piece.toString());
        }
    }

    private void walk(COSBase node, COSDictionary page) {
        if (node instanceof COSInteger mark) {
            text.append(marks.getOrDefault(page, Map.of()).getOrDefault(mark.intValue(), ""));
        } else if (node instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.getObject(i), page);
            }
        } else if (node instanceof COSDictionary element) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary from = own == null ? page : own;
            String actual = element.getString(COSName.ACTUAL_TEXT);
            if (!labels && "Lbl".equals(element.getNameAsString(COSName.S))) {
                return;
            }
            String type = element.getNameAsString(COSName.S);
            if (images && "Figure".equals(type)) {
                text.append(' ').append(element.getString(COSName.ALT)).append(' ');
            }
            if (images && "Reference".equals(type)) {
                return;
            }
            if (actual != null) {
                text.append(actual);
            } else if (element.containsKey(COSName.MCID)) {
                walk(element.getDictionaryObject(COSName.MCID), from);
            } else if (element.containsKey(COSName.K)) {
                walk(element.getDictionaryObject(COSName.K), from);
                text.append("Span".equals(type) || "Link".equals(type) || "Reference".equals(type) ? "" : "\n");
            }
        }
    }
}
