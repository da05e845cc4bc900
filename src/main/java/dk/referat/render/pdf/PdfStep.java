package dk.referat.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One change to the laid out document before it is saved; steps run in the order of {@link PdfRenderer}'s list. */
interface PdfStep {

    void apply(PDDocument document, PdfMetadata metadata) throws IOException;
}
