package dk.referat.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import dk.referat.model.Skrift;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
