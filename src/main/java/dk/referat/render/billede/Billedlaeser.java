package dk.referat.render.billede;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an image's file and decides whether it may be published. What it is follows from its bytes, never from its name.
 * Its size is known before anything is unpacked: a small file can hold an image that no machine has room for.
 */
public final class Billedlaeser {
    /** More bytes than a page should have; a photograph that fills a page takes less than a tenth. */
    public static final int STOERST = 5_000_000;

    /** More than a telephone's camera gives, and twice what a whole page can show in print. */
    public static final int FLEST_PIXEL = 16_000_000;

    private static final int KENDETEGN = 16;

    /** A drawing may begin with a licence. */
    private static final int SVG_HOVED = 2000;

    private Billedlaeser() {}

    /** An image, or why it is none. */
    public record Resultat(
            @Nullable Billede billede, @Nullable Billedfejl fejl) {}

    /** The image of a file's bytes, with everything left out that does not show. */
    public static Resultat laes(byte[] fil) {
        try {
            if (fil.length > STOERST) {
                throw UbrugeligtBilledeException.forStort("fylder mere end 5 MB");
            }
            if (Jpegfil.er(fil)) {
                return new Resultat(Jpegfil.laes(fil), null);
            }
            if (Pngfil.er(fil)) {
                return new Resultat(Pngfil.laes(fil), null);
            }
            throw UbrugeligtBilledeException.slags(slags(fil));
        } catch (UbrugeligtBilledeException e) {
            return new Resultat(null, e.fejl());
        }
    }

    /** What keeps the picture itself from being shown, found by unpacking it once. */
    public static Optional<Billedfejl> afproev(Billede billede) {
        return kanPakkesUd(billede.bytes())
                ? Optional.empty()
                : Optional.of(UbrugeligtBilledeException.beskadiget().fejl());
    }

    static void kontrollerPixel(int bredde, int hoejde) throws UbrugeligtBilledeException {
        if ((long) bredde * hoejde > FLEST_PIXEL) {
            throw UbrugeligtBilledeException.forStort("har flere end 16 millioner pixel");
        }
    }

    private static boolean kanPakkesUd(byte[] bytes) {
        try (ImageInputStream ind = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> laesere = ImageIO.getImageReaders(ind);
            if (!laesere.hasNext()) {
                return false;
            }
            ImageReader laeser = laesere.next();
            try {
                laeser.setInput(ind, true, true);
                if (laeser.canReadRaster()) {
                    // The colours are left as they are: not every profile is one that Java knows.
                    laeser.readRaster(0, null);
                } else {
                    laeser.read(0);
                }
                return true;
            } finally {
                laeser.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Java's readers also answer hostile bytes with an index that is out of bounds.
            return false;
        }
    }

    private static String slags(byte[] fil) {
        StringBuilder tegn = new StringBuilder();
        for (int i = 0; i < Math.min(KENDETEGN, fil.length); i++) {
            tegn.append((char) (fil[i] & 0xFF));
        }
        String start = tegn.toString();
        if (start.startsWith("GIF8")) {
            return "er et GIF-billede, og kun PNG og JPEG kan bruges";
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "er et WebP-billede, og kun PNG og JPEG kan bruges";
        }
        if (start.startsWith("ftyp", 4)) {
            return "er et billede fra en telefon (HEIC eller AVIF) eller en film, og kun PNG og JPEG kan bruges";
        }
        if (start.startsWith("II*") || start.startsWith("MM\0*")) {
            return "er et TIFF-billede, og kun PNG og JPEG kan bruges";
        }
        if (start.startsWith("BM")) {
            return "er et BMP-billede, og kun PNG og JPEG kan bruges";
        }
        if (start.startsWith("%PDF")) {
            return "er et PDF-dokument, og kun PNG og JPEG kan bruges";
        }
        if (fil.length == 0) {
            return "er en tom fil, og kun PNG og JPEG kan bruges";
        }
        if (new String(fil, 0, Math.min(SVG_HOVED, fil.length), StandardCharsets.UTF_8).contains("<svg")) {
            return "er en SVG-tegning, og kun PNG og JPEG kan bruges";
        }
        return "er ikke et billede, som kan bruges; kun PNG og JPEG kan";
    }
}
