package dk.referat.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font stands for all that a PDF file lacks, as only the letters matter. Else PDFBox would look through the machine's fonts,
 * which takes long and leaves a file behind.
 */
final class PdfSkrift implements FontMapper {
    private static final String SKRIFT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont skrift;

    private PdfSkrift(TrueTypeFont skrift) {
        this.skrift = skrift;
    }

    private static final class En {
        private static final PdfSkrift SKRIFT = laes();
    }

    static void brug() {
        FontMappers.set(En.SKRIFT);
    }

    private static PdfSkrift laes() {
        try (InputStream ind = FontMapper.class.getResourceAsStream(SKRIFT)) {
            if (ind == null) {
                throw new IOException(SKRIFT);
            }
            return new PdfSkrift(new TTFParser().parse(new RandomAccessReadBuffer(ind)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String navn, @Nullable PDFontDescriptor beskrivelse) {
        return new FontMapping<>(skrift, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String navn, @Nullable PDFontDescriptor beskrivelse) {
        return new FontMapping<>(skrift, true);
    }

    @Override
    @SuppressWarnings("NullAway")
    public CIDFontMapping getCIDFont(
            String navn, @Nullable PDFontDescriptor beskrivelse, @Nullable PDCIDSystemInfo system) {
        // There is no font of the other kind.
        return new CIDFontMapping(null, skrift, true);
    }
}
