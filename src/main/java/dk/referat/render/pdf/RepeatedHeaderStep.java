package dk.referat.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes a table's head an artifact on every page but its first: it is repeated for the eye, and a screen reader would
 * read "Punkt Punkt Punkt" before the first row.
 */
final class RepeatedHeaderStep implements PdfStep {

    @Override
    public void apply(PDDocument document, PdfMetadata metadata) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();
        collect(root.getCOSObject(), false, repeated);
        if (repeated.isEmpty()) {
            return;
        }
        for (PDPage page : document.getPages()) {
            Set<Integer> ids = repeated.get(page.getCOSObject());
            if (ids != null) {
                markAsArtifact(document, page, ids);
                forgetParents(root.getCOSObject(), page, ids);
            }
        }
    }

    /** Takes the marks that stand on a later page than the head's own out of the tree below an element. */
    private static void collect(COSDictionary element, boolean inHead, Map<COSDictionary, Set<Integer>> repeated) {
        boolean head = inHead || "THead".equals(element.getNameAsString(COSName.S));
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, head, repeated);
        } else if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (!(array.getObject(i) instanceof COSDictionary kid)) {
                    continue;
                }
                // A mark on the element's own page is a bare number; only one on another page is a dictionary.
                if (head && "MCR".equals(kid.getNameAsString(COSName.TYPE))) {
                    if (kid.getDictionaryObject(COSName.PG) instanceof COSDictionary page) {
                        repeated.computeIfAbsent(page, p -> new HashSet<>()).add(kid.getInt(COSName.MCID));
                        array.remove(i);
                    }
                } else if (!"OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
                    collect(kid, head, repeated);
                }
            }
        }
    }

    private static void markAsArtifact(PDDocument document, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> out = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && out.get(out.size() - 1) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                out.set(out.size() - 2, COSName.ARTIFACT);
                out.set(out.size() - 1, pagination);
            }
            out.add(token);
        }
        PDStream stream = new PDStream(document);
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(content).writeTokens(out);
        }
        page.setContents(stream);
    }

    private static void forgetParents(COSDictionary root, PDPage page, Set<Integer> ids) {
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        if (root.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary tree) {
            nodes.add(tree);
        }
        while (!nodes.isEmpty()) {
            COSDictionary node = nodes.pop();
            COSArray numbers = node.getCOSArray(COSName.NUMS);
            for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSInteger key
                        && key.intValue() == page.getStructParents()
                        && numbers.getObject(i + 1) instanceof COSArray parents) {
                    ids.forEach(id -> parents.set(id, COSNull.NULL));
                }
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    nodes.add(kid);
                }
            }
        }
    }
}
