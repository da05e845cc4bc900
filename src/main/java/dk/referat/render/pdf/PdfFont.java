package dk.referat.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the PDF documents, each read from the class path once for the life of the program: Liberation Sans, and in
 * reserve DejaVu Sans for a character that it lacks.
 */
enum PdfFont {
    REGULAR(false, "Regular", 400, FontStyle.NORMAL),
    BOLD(false, "Bold", 700, FontStyle.NORMAL),
    ITALIC(false, "Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC(false, "BoldItalic", 700, FontStyle.ITALIC),
    RESERVE_REGULAR(true, "", 400, FontStyle.NORMAL),
    RESERVE_BOLD(true, "-Bold", 700, FontStyle.NORMAL),
    RESERVE_ITALIC(true, "-Oblique", 400, FontStyle.ITALIC),
    RESERVE_BOLD_ITALIC(true, "-BoldOblique", 700, FontStyle.ITALIC);

    private static final String SANS = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final boolean reserve;
    private final String file;
    private final int weight;
    private final FontStyle slope;

    @SuppressWarnings("ImmutableEnumChecker") // read only, never handed out, and the same whoever reads it first
    private volatile byte @Nullable [] bytes;

    PdfFont(boolean reserve, String style, int weight, FontStyle slope) {
        this.reserve = reserve;
        this.file = (reserve ? DEJAVU : SANS) + style + ".ttf";
        this.weight = weight;
        this.slope = slope;
    }

    /** Whether it only serves what the others lack. */
    boolean isReserve() {
        return reserve;
    }

    String family() {
        return reserve ? "DejaVu Sans" : "Liberation Sans";
    }

    int weight() {
        return weight;
    }

    FontStyle slope() {
        return slope;
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
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
