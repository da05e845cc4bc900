package dk.referat.render.pdf;

import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Shows the outline when the file is opened, unfolded to the agenda's items. */
final class OpenOutlineStep implements PdfStep {

    @Override
    public void apply(Draft draft) {
        var outline = draft.document().getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return;
        }
        for (PDOutlineItem item : outline.children()) {
            item.openNode();
        }
        draft.document().getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
