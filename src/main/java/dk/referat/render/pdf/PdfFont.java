package dk.referat.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import dk.referat.model.Skrift;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the PDF documents, each read from the class path once for the life of the program: Liberation Sans or
 * Liberation Serif, and in reserve DejaVu for a character that they lack.
 */
enum PdfFont {
    SANS(Family.SANS, "Regular", 400, FontStyle.NORMAL),
    SANS_BOLD(Family.SANS, "Bold", 700, FontStyle.NORMAL),
    SANS_ITALIC(Family.SANS, "Italic", 400, FontStyle.ITALIC),
    SANS_BOLD_ITALIC(Family.SANS, "BoldItalic", 700, FontStyle.ITALIC),
    SERIF(Family.SERIF, "Regular", 400, FontStyle.NORMAL),
    SERIF_BOLD(Family.SERIF, "Bold", 700, FontStyle.NORMAL),
    SERIF_ITALIC(Family.SERIF, "Italic", 400, FontStyle.ITALIC),
    SERIF_BOLD_ITALIC(Family.SERIF, "BoldItalic", 700, FontStyle.ITALIC),
    RESERVE(Family.RESERVE, "", 400, FontStyle.NORMAL),
    RESERVE_BOLD(Family.RESERVE, "-Bold", 700, FontStyle.NORMAL),
    RESERVE_ITALIC(Family.RESERVE, "-Oblique", 400, FontStyle.ITALIC),
    RESERVE_BOLD_ITALIC(Family.RESERVE, "-BoldOblique", 700, FontStyle.ITALIC);

    private static final ThreadLocal<Map<PdfFont, TrueTypeFont>> PARSED =
            ThreadLocal.withInitial(() -> new EnumMap<>(PdfFont.class));

    /** Four styles that belong together. */
    enum Family {
        SANS("Liberation Sans", "/liberation/LiberationSans-"),
        SERIF("Liberation Serif", "/liberation/LiberationSerif-"),
        RESERVE("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans");

        private final String css;
        private final String files;

        Family(String css, String files) {
            this.css = css;
            this.files = files;
        }

        static Family of(Skrift skrift) {
            return skrift == Skrift.MED_SERIFFER ? SERIF : SANS;
        }

        /** Its name in a stylesheet. */
        String css() {
            return css;
        }
    }

    private final Family family;
    private final String file;
    private final int weight;
    private final FontStyle slope;

    @SuppressWarnings("ImmutableEnumChecker") // read only, never handed out, and the same whoever reads it first
    private volatile byte @Nullable [] bytes;

    PdfFont(Family family, String style, int weight, FontStyle slope) {
        this.family = family;
        this.file = family.files + style + ".ttf";
        this.weight = weight;
        this.slope = slope;
    }

    Family family() {
        return family;
    }

    /** Its place on the class path. */
    String file() {
        return file;
    }

    int weight() {
        return weight;
    }

    FontStyle slope() {
        return slope;
    }

    /**
     * The font as it is read, which takes longer than to set a page with it; for the thread that asks, since it is no font for two
     * at a time.
     */
    TrueTypeFont parsed() throws IOException {
        Map<PdfFont, TrueTypeFont> fonts = PARSED.get();
        TrueTypeFont font = fonts.get(this);
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(open()));
            // PDFBox looks for ligatures with patterns that it compiles for each piece of a line, which took most of
            // the time of a
            // document; and the layout engine measures the letters, not the ligatures.
            font.setEnableGsub(false);
            fonts.put(this, font);
        }
        return font;
    }

    InputStream open() {
        byte[] read = bytes;
        if (read == null) {
            read = read();
            bytes = read;
        }
        return new ByteArrayInputStream(read);
    }

    private byte[] read() {
        try (InputStream in = PdfFont.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return FontTables.withoutUnused(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
