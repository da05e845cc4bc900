package dk.referat.render.pdf;

import java.io.IOException;

/** One change to the laid out document before it is saved; steps run in the order of {@link PdfRenderer}'s list. */
interface PdfStep {

    void apply(Draft draft) throws IOException;
}
