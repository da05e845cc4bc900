package dk.referat.render.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Shows the outline when the file is opened, unfolded to the agenda's items. */
final class OpenOutlineStep implements PdfStep {

    @Override
    public void apply(PDDocument document, PdfMetadata metadata) {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return;
        }
        for (PDOutlineItem item : outline.children()) {
            item.openNode();
        }
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
