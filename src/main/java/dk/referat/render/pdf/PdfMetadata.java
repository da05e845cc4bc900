package dk.referat.render.pdf;

import java.time.Instant;

/**
 * What a PDF says about itself to an archive and to a reader's title bar.
 *
 * @param title the document's title, shown in the title bar and in the running header; never blank
 * @param author who publishes it, or empty
 * @param subject what it is about, or empty
 * @param date the only date in the file: a build never asks the clock
 */
public record PdfMetadata(String title, String author, String subject, Instant date) {

    public PdfMetadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A PDF/UA document must have a title");
        }
    }
}
