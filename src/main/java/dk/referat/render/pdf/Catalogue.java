package dk.referat.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.lang.reflect.Field;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a tagged file says in its catalogue. The layout engine says it too, but together with metadata that {@link MetadataStep}
 * throws away again; to make those wakes a stylesheet processor of XML, which took longer than two pages of text.
 */
final class Catalogue implements PDFCreationListener {

    private final PDDocument document;

    Catalogue(PDDocument document) {
        this.document = document;
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {}

    /** Before the first page, since the order of the entries is part of the file. */
    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        catalogue.setMetadata(new PDMetadata(document));
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalogue.setMarkInfo(marks);
        catalogue.setLanguage("da");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {}

    /**
     * Keeps a renderer that is ready to run from making its own metadata: it makes them where one of two of its fields says so,
     * and by now all else that depends on these is done.
     *
     * @return whether it could be done; if not, there is more work and the same file
     */
    static boolean withoutMetadata(PdfBoxRenderer renderer) {
        try {
            set(renderer, "_pdfUaConformance", false);
            set(renderer, "_pdfAConformance", PdfAConformance.NONE);
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    private static void set(PdfBoxRenderer renderer, String name, Object value) throws ReflectiveOperationException {
        Field field = PdfBoxRenderer.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(renderer, value);
    }
}
