package dk.referat.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space as an ICC profile (version 2.1), made from the numbers of IEC 61966-2-1.
 *
 * <p>The JDK has one too, but its bytes differ from one JDK to the next, and so would our files.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        // The primaries, adapted from D65 to D50 with the Bradford matrix.
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);

        int tableSize = 4 + 12 * (tags.size() + 2);
        ByteBuffer table = ByteBuffer.allocate(tableSize);
        table.putInt(tags.size() + 2);
        int offset = HEADER + tableSize;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            putEntry(table, tag.getKey(), offset, tag.getValue().length);
            offset += padded(tag.getValue().length);
        }
        // The curve stands last and serves all three colours.
        putEntry(table, "gTRC", offset - padded(curve.length), curve.length);
        putEntry(table, "bTRC", offset - padded(curve.length), curve.length);

        ByteBuffer profile = ByteBuffer.allocate(offset);
        profile.put(header(offset)).put(table.array());
        for (byte[] data : tags.values()) {
            profile.put(data).position(padded(profile.position()));
        }
        return profile.array();
    }

    private static void putEntry(ByteBuffer table, String signature, int offset, int length) {
        table.put(ascii(signature)).putInt(offset).putInt(length);
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x02100000);
        header.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        for (short part : new short[] {2026, 1, 1, 0, 0, 0}) {
            header.putShort(part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        putXyz(header, 0.9642, 1.0, 0.8249);
        return header.array();
    }

    private static byte[] description(String text) {
        byte[] ascii = ascii(text);
        // The type's Unicode and Macintosh parts stay empty.
        ByteBuffer data = ByteBuffer.allocate(12 + ascii.length + 1 + 8 + 3 + 67);
        data.put(ascii("desc")).putInt(0).putInt(ascii.length + 1).put(ascii);
        return data.array();
    }

    private static byte[] text(String text) {
        byte[] ascii = ascii(text);
        return ByteBuffer.allocate(8 + ascii.length + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer data = ByteBuffer.allocate(20);
        data.put(ascii("XYZ ")).putInt(0);
        putXyz(data, x, y, z);
        return data.array();
    }

    private static void putXyz(ByteBuffer to, double x, double y, double z) {
        for (double value : new double[] {x, y, z}) {
            to.putInt((int) Math.round(value * 65536));
        }
    }

    private static byte[] curve() {
        ByteBuffer data = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        data.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = i / (CURVE_POINTS - 1.0);
            // StrictMath, since Math may differ in its last bit between machines.
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            data.putShort((short) Math.round(linear * 65535));
        }
        return data.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
