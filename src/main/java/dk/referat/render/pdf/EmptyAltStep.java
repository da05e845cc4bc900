package dk.referat.render.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Removes the empty alternative text that the layout engine gives each link without a title, which makes some screen
 * readers say nothing at all in the link's place, and table heads and feet that hold no row.
 */
final class EmptyAltStep implements PdfStep {

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root != null) {
            Tags.each(root, EmptyAltStep::tidy);
        }
    }

    private static void tidy(COSDictionary element) {
        if (element.getString(COSName.ALT, "-").isEmpty()) {
            element.removeItem(COSName.ALT);
        }
        List<COSBase> kids = Tags.kids(element);
        if (kids.removeIf(EmptyAltStep::isEmptyGroup)) {
            Tags.setKids(element, kids);
        }
    }

    private static boolean isEmptyGroup(COSBase kid) {
        return kid instanceof COSDictionary group
                && (Tags.kind(group).equals("THead") || Tags.kind(group).equals("TFoot"))
                && Tags.kids(group).isEmpty();
    }
}
