package dk.referat.render.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Removes the empty alternative text that the layout engine gives each link without a title, which makes some screen
 * readers say nothing at all in the link's place, and table heads and feet that hold no row.
 */
final class EmptyAltStep implements PdfStep {

    @Override
    public void apply(PDDocument document, PdfMetadata metadata) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            tidy(root.getCOSObject(), new IdentityHashMap<>());
        }
    }

    private static void tidy(COSDictionary element, Map<COSDictionary, Boolean> seen) {
        if (seen.put(element, true) != null) {
            return;
        }
        if (element.getString(COSName.ALT, "-").isEmpty()) {
            element.removeItem(COSName.ALT);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            tidy(kid, seen);
        } else if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    tidy(kid, seen);
                    if (isEmptyGroup(kid)) {
                        array.remove(i);
                    }
                }
            }
        }
    }

    private static boolean isEmptyGroup(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        COSBase kids = element.getDictionaryObject(COSName.K);
        boolean none = kids == null || (kids instanceof COSArray array && array.size() == 0);
        return none && ("THead".equals(type) || "TFoot".equals(type));
    }
}
