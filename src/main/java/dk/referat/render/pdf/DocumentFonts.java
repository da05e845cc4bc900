package dk.referat.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one document under way, each loaded when the layout engine first asks for it. */
final class DocumentFonts {

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, PDType0Font> ofText = new IdentityHashMap<>();

    DocumentFonts(PDDocument document) {
        this.document = document;
    }

    /** Offers them to the layout engine; the reserve only to a page that needs it, since its size changes every line. */
    void addTo(PdfRendererBuilder builder, PdfFont.Family text, boolean withReserve) {
        for (PdfFont font : PdfFont.values()) {
            if (font.family() == text) {
                builder.useFont(new Supplier(font), text.css(), font.weight(), font.slope(), true);
            } else if (withReserve && font.family() == PdfFont.Family.RESERVE) {
                builder.useFont(
                        font::open,
                        font.family().css(),
                        font.weight(),
                        font.slope(),
                        true,
                        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
            }
        }
    }

    /** The font of the text that a page's resources name so; null for one of the reserve. */
    @Nullable
    PDType0Font ofText(COSDictionary resource) {
        return ofText.get(resource);
    }

    private final class Supplier extends PDFontSupplier {
        private final PdfFont font;

        Supplier(PdfFont font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                PDType0Font loaded = PDType0Font.load(document, font.parsed(), true);
                ofText.put(loaded.getCOSObject(), loaded);
                return loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
