package dk.referat.render.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Gives the layout engine a grey PNG as red, green and blue. Grey goes through Java's colour space for it, where a value
 * means light and not what the eye sees, and all that is drawn dark would come out pale. A PNG of only two colours is
 * given in the same way: the engine can take them for black and white, whatever they are.
 */
final class EngineImage {

    private static final int BIT_DEPTH = 24;
    private static final int COLOR_TYPE = 25;
    private static final int PALETTE = 3;
    private static final int FIRST_CHUNK = 8;
    private static final int FRAME = 12;
    private static final int OPAQUE = 0xFF;

    private EngineImage() {}

    /** The same image in a form that the engine gets right. */
    static byte[] forEngine(byte[] image) throws IOException {
        if ((image[0] & 0xFF) != 0x89) {
            return image;
        }
        if (image[COLOR_TYPE] == PALETTE && image[BIT_DEPTH] == 1) {
            return paletteAsRgb(image);
        }
        boolean gray = image[COLOR_TYPE] == 0 || image[COLOR_TYPE] == 4;
        return gray && (image[BIT_DEPTH] >= 8 || leftOut(image) >= 0) ? asRgb(image) : image;
    }

    private static byte[] paletteAsRgb(byte[] png) throws IOException {
        BufferedImage read = read(png);
        BufferedImage rgb = new BufferedImage(
                read.getWidth(),
                read.getHeight(),
                read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                rgb.setRGB(x, y, read.getRGB(x, y));
            }
        }
        return written(rgb);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] asRgb(byte[] png) throws IOException {
        Raster raster = read(opaque(png)).getRaster();
        int bits = png[BIT_DEPTH];
        int leftOut = leftOut(png);
        BufferedImage rgb = new BufferedImage(
                raster.getWidth(),
                raster.getHeight(),
                raster.getNumBands() > 1 || leftOut >= 0 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                int sample = raster.getSample(x, y, 0);
                int alpha = raster.getNumBands() > 1
                        ? eightBits(raster.getSample(x, y, 1), bits)
                        : sample == leftOut ? 0 : OPAQUE;
                int gray = eightBits(sample, bits);
                rgb.setRGB(x, y, alpha << 24 | gray << 16 | gray << 8 | gray);
            }
        }
        return written(rgb);
    }

    private static int eightBits(int sample, int bits) {
        return bits < 8 ? sample * OPAQUE / ((1 << bits) - 1) : sample >> (bits - 8);
    }

    /** The grey that is to be seen through, or -1. */
    private static int leftOut(byte[] png) {
        int at = transparency(png);
        ByteBuffer data = ByteBuffer.wrap(png);
        return at >= 0 && data.getInt(at) >= 2 ? data.getShort(at + 8) & ((1 << png[BIT_DEPTH]) - 1) : -1;
    }

    /** Without the chunk that says so: some versions of Java look at it, and others do not. */
    private static byte[] opaque(byte[] png) {
        int at = transparency(png);
        if (at < 0) {
            return png;
        }
        int after = at + ByteBuffer.wrap(png).getInt(at) + FRAME;
        return ByteBuffer.allocate(png.length - (after - at))
                .put(png, 0, at)
                .put(png, after, png.length - after)
                .array();
    }

    private static int transparency(byte[] png) {
        ByteBuffer data = ByteBuffer.wrap(png);
        for (int at = FIRST_CHUNK; at + FRAME <= png.length; at += data.getInt(at) + FRAME) {
            if (new String(png, at + 4, 4, StandardCharsets.US_ASCII).equals("tRNS")) {
                return at;
            }
        }
        return -1;
    }
}
