package dk.referat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Small images made as they are needed, good ones and bad. */
public final class Testbilleder {
    private Testbilleder() {}

    /** @param type one of {@link BufferedImage}'s types */
    public static byte[] png(int type, int bredde, int hoejde) {
        return kodet(type, bredde, hoejde, "png");
    }

    public static byte[] png() {
        return png(BufferedImage.TYPE_INT_RGB, 40, 30);
    }

    public static byte[] jpeg(int type, int bredde, int hoejde) {
        return kodet(type, bredde, hoejde, "jpg");
    }

    public static byte[] jpeg() {
        return jpeg(BufferedImage.TYPE_INT_RGB, 40, 30);
    }

    /**
     * A PNG of one colour, of any kind that there is.
     *
     * @param farvetype as the format numbers them: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
     * @param pixel one pixel's bytes; for fewer than eight bits, one byte that holds the same pixel over and over
     */
    public static byte[] ensfarvet(int farvetype, int bits, boolean flettet, int[] pixel) {
        int bredde = 16;
        int hoejde = 16;
        ByteArrayOutputStream raa = new ByteArrayOutputStream();
        int[][] gennemloeb = flettet
                ? new int[][] {{2, 2}, {2, 2}, {4, 2}, {4, 4}, {8, 4}, {8, 8}, {16, 8}}
                : new int[][] {{bredde, hoejde}};
        for (int[] del : gennemloeb) {
            for (int y = 0; y < del[1]; y++) {
                raa.write(0);
                int laengde = bits < 8 ? (del[0] * bits + 7) / 8 : del[0];
                for (int x = 0; x < laengde; x++) {
                    for (int b : pixel) {
                        raa.write(b);
                    }
                }
            }
        }
        ByteBuffer hoved = ByteBuffer.allocate(13)
                .putInt(bredde)
                .putInt(hoejde)
                .put((byte) bits)
                .put((byte) farvetype)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (flettet ? 1 : 0));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(del("IHDR", hoved.array()));
        if (farvetype == 3) {
            png.writeBytes(del("PLTE", new byte[] {0, 0, 0, (byte) 200, 100, 50}));
        }
        png.writeBytes(del("IDAT", pakket(raa.toByteArray())));
        png.writeBytes(del("IEND", new byte[0]));
        return png.toByteArray();
    }

    /**
     * A PNG of every kind that the format has, by a name for each: grey, colours and palette of every depth, in one go and
     * woven, with alpha, with one value to be seen through, with a profile, and with a gamma of its own.
     */
    public static Map<String, byte[]> alleSlags() {
        Map<String, byte[]> alle = new TreeMap<>();
        int[][] slags = {
            {0, 1}, {0, 2}, {0, 4}, {0, 8}, {0, 16}, {2, 8}, {2, 16}, {3, 1}, {3, 2}, {3, 4}, {3, 8}, {4, 8}, {4, 16},
            {6, 8}, {6, 16}
        };
        for (int[] en : slags) {
            int farvetype = en[0];
            int bits = en[1];
            int kanaler = List.of(1, 0, 3, 1, 2, 0, 4).get(farvetype);
            int[] pixel = new int[kanaler * Math.max(1, bits / 8)];
            Arrays.fill(pixel, farvetype == 3 ? (bits == 8 ? 1 : 0) : 0x55);
            String navn = "png-" + farvetype + "-" + bits;
            for (boolean flettet : new boolean[] {false, true}) {
                byte[] png = ensfarvet(farvetype, bits, flettet, pixel);
                alle.put(navn + (flettet ? "-flettet" : "") + ".png", png);
                if (farvetype < 4) {
                    // Of a palette, the first colour; else the very value that the image has, so that all of it goes.
                    byte[] vaerdi = new byte[farvetype == 3 ? 1 : 2 * kanaler];
                    for (int i = 0; i < vaerdi.length && farvetype != 3; i++) {
                        vaerdi[i] = (byte) (bits == 16 ? 0x55 : i % 2 == 0 ? 0 : 0x55 & ((1 << bits) - 1));
                    }
                    alle.put(
                            navn + (flettet ? "-flettet" : "") + "-hul.png",
                            medDel(png, "tRNS", vaerdi, farvetype == 3 ? 51 : 33));
                }
            }
            byte[] png = ensfarvet(farvetype, bits, false, pixel);
            alle.put(navn + "-gamma.png", medDel(png, "gAMA", new byte[] {0, 1, (byte) 0x86, (byte) 0xA0}));
            boolean graa = farvetype == 0 || farvetype == 4;
            alle.put(navn + "-profil.png", medProfil(png, graa ? ColorSpace.CS_GRAY : ColorSpace.CS_LINEAR_RGB));
        }
        return alle;
    }

    /** @param farverum one of {@link ColorSpace}'s */
    private static byte[] medProfil(byte[] png, int farverum) {
        byte[] profil = pakket(ICC_Profile.getInstance(farverum).getData());
        return medDel(
                png,
                "iCCP",
                ByteBuffer.allocate(profil.length + 3)
                        .put((byte) 'x')
                        .putShort((short) 0)
                        .put(profil)
                        .array());
    }

    public static byte[] pakket(byte[] data) {
        Deflater pakning = new Deflater();
        pakning.setInput(data);
        pakning.finish();
        byte[] ud = new byte[data.length + 100];
        int laengde = pakning.deflate(ud);
        pakning.end();
        return Arrays.copyOf(ud, laengde);
    }

    /** A PNG that cannot be packed, so that it takes nearly three bytes a pixel. */
    public static byte[] stoej(int bredde, int hoejde) {
        BufferedImage billede = new BufferedImage(bredde, hoejde, BufferedImage.TYPE_INT_RGB);
        Random tilfaeldig = new Random(1);
        for (int y = 0; y < hoejde; y++) {
            for (int x = 0; x < bredde; x++) {
                billede.setRGB(x, y, tilfaeldig.nextInt());
            }
        }
        return skrevet(billede, "png");
    }

    /** A PNG with one more chunk after its head. */
    public static byte[] medDel(byte[] png, String navn, byte[] data) {
        return medDel(png, navn, data, 33);
    }

    /** The same with the chunk at a place of the test's choice. */
    public static byte[] medDel(byte[] png, String navn, byte[] data, int plads) {
        return indsat(png, plads, del(navn, data));
    }

    /** A PNG of two colours with others in their place. */
    public static byte[] medPalet(byte[] png, byte[] farver) {
        byte[] hoved = Arrays.copyOf(png, 33);
        byte[] rest = Arrays.copyOfRange(png, 33 + 18, png.length);
        return indsat(indsat(rest, 0, del("PLTE", farver)), 0, hoved);
    }

    private static byte[] del(String navn, byte[] data) {
        byte[] krop = ByteBuffer.allocate(4 + data.length)
                .put(navn.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(krop);
        return ByteBuffer.allocate(krop.length + 8)
                .putInt(data.length)
                .put(krop)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A JPEG with one more segment in front. */
    public static byte[] medSegment(byte[] jpeg, int maerke, byte[] data) {
        ByteBuffer segment = ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) maerke)
                .putShort((short) (data.length + 2))
                .put(data);
        return indsat(jpeg, 2, segment.array());
    }

    /** A camera's note that says which way up the image is, and where it was taken. */
    public static byte[] exif(int retning, String sted) {
        byte[] tekst = sted.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(32 + tekst.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) retning)
                .putShort((short) 0)
                .put(tekst)
                .array();
    }

    /** The bytes that stand for «(et GIF-billede)» and its like in a rule's example. */
    public static byte[] kaldet(String navn) {
        return switch (navn.strip()) {
            case "(et billede)" -> png();
            case "(et halvt billede)" -> Arrays.copyOf(png(), png().length / 2);
            case "(et GIF-billede)" -> kodet(BufferedImage.TYPE_BYTE_INDEXED, 8, 8, "gif");
            case "(et billede på 6 MB)" -> Arrays.copyOf(png(), 6_000_000);
            case "(et billede på siden)" -> medSegment(jpeg(), 0xE1, exif(6, ""));
            default -> throw new IllegalArgumentException(navn);
        };
    }

    private static byte[] indsat(byte[] fil, int plads, byte[] nyt) {
        return ByteBuffer.allocate(fil.length + nyt.length)
                .put(fil, 0, plads)
                .put(nyt)
                .put(fil, plads, fil.length - plads)
                .array();
    }

    private static byte[] kodet(int type, int bredde, int hoejde, String format) {
        BufferedImage billede = new BufferedImage(bredde, hoejde, type);
        Graphics2D tegning = billede.createGraphics();
        tegning.setColor(new Color(0x12, 0x40, 0x6F));
        tegning.fillRect(bredde / 4, hoejde / 4, bredde / 2, hoejde / 2);
        tegning.setColor(new Color(0xC0, 0x30, 0x20));
        tegning.drawLine(0, hoejde - 1, bredde - 1, 0);
        tegning.dispose();
        return skrevet(billede, format);
    }

    private static byte[] skrevet(BufferedImage billede, String format) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(billede, format, ud)) {
                throw new IllegalArgumentException("No " + format + " of type " + billede.getType());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ud.toByteArray();
    }
}
