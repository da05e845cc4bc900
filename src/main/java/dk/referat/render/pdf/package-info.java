/** A page as an accessible, archivable PDF; the only package that knows openhtmltopdf and PDFBox. */
@NullMarked
package dk.referat.render.pdf;

import org.jspecify.annotations.NullMarked;
