package dk.referat.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four styles of Liberation Sans, read from the class path once for the life of the program. */
enum SansFont {
    REGULAR("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC);

    private static final String FAMILY = "Liberation Sans";

    private final int weight;
    private final FontStyle slope;

    @SuppressWarnings("ImmutableEnumChecker") // read only, and never handed out
    private final byte[] bytes;

    SansFont(String file, int weight, FontStyle slope) {
        this.weight = weight;
        this.slope = slope;
        this.bytes = read(file);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    static void addAll(PdfRendererBuilder builder) {
        for (SansFont font : values()) {
            builder.useFont(font::open, FAMILY, font.weight, font.slope, true);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = SansFont.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
