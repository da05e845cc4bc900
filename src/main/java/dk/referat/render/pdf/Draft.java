package dk.referat.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** A laid out document that the steps change, and what they have read of it. */
final class Draft {

    private final PDDocument document;
    private final PdfMetadata metadata;
    private final DocumentFonts fonts;
    private final IdentityHashMap<COSDictionary, List<Object>> contents = new IdentityHashMap<>();

    Draft(PDDocument document, PdfMetadata metadata, DocumentFonts fonts) {
        this.document = document;
        this.metadata = metadata;
        this.fonts = fonts;
    }

    PDDocument document() {
        return document;
    }

    PdfMetadata metadata() {
        return metadata;
    }

    DocumentFonts fonts() {
        return fonts;
    }

    /** The root of the structure tree; null for a document without tags. */
    @Nullable
    COSDictionary tags() {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? null : root.getCOSObject();
    }

    /** What is drawn on a page, as operands and operators in a row (ISO 32000-1, 7.8.2). */
    List<Object> content(PDPage page) throws IOException {
        List<Object> content = contents.get(page.getCOSObject());
        if (content == null) {
            content = new PDFStreamParser(page).parse();
            contents.put(page.getCOSObject(), content);
        }
        return content;
    }

    /** Draws something else on the page, once all steps are through. */
    void setContent(PDPage page, List<Object> content) {
        contents.put(page.getCOSObject(), content);
    }

    /** Puts what the steps have made of the pages in the document. */
    void finish() throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> content = contents.get(page.getCOSObject());
            if (content != null) {
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(content);
                }
                page.setContents(stream);
            }
        }
    }
}
