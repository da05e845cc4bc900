package dk.referat.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Pictures: what is drawn on them is not read, but what is written in the file is. */
final class Billeder {
    private static final int PNG_HOVED = 8;
    private static final int PNG_RAMME = 12;

    private Billeder() {}

    static boolean er(byte[] data) {
        boolean riff = Tegnsaet.begynder(data, 'R', 'I', 'F', 'F')
                && data.length > 12
                && new String(data, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
        return riff
                || Tegnsaet.begynder(data, 0x89, 'P', 'N', 'G')
                || Tegnsaet.begynder(data, 0xFF, 0xD8, 0xFF)
                || Tegnsaet.begynder(data, 'G', 'I', 'F', '8')
                || Tegnsaet.begynder(data, 'I', 'I', 0x2A, 0)
                || Tegnsaet.begynder(data, 'M', 'M', 0, 0x2A)
                || erHeif(data)
                || erMetafil(data);
    }

    private static boolean erHeif(byte[] data) {
        if (data.length < 12 || !new String(data, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")) {
            return false;
        }
        String art = new String(data, 8, 4, StandardCharsets.ISO_8859_1);
        return art.startsWith("hei") || art.startsWith("hev") || art.equals("mif1") || art.equals("avif");
    }

    /** The drawings of Windows, whose text is written in them as it is. */
    private static boolean erMetafil(byte[] data) {
        return Tegnsaet.begynder(data, 0xD7, 0xCD, 0xC6, 0x9A)
                || (Tegnsaet.begynder(data, 1, 0, 0, 0)
                        && data.length > 44
                        && new String(data, 40, 4, StandardCharsets.ISO_8859_1).equals(" EMF"));
    }

    static void laes(byte[] data, Samler samler) {
        samler.ukontrolleret("", Grund.BILLEDE);
        Tegnsaet.raa(data, "billedets metadata", samler);
        if (Tegnsaet.begynder(data, 0x89, 'P', 'N', 'G')) {
            png(data, samler);
        }
    }

    /** The texts of a PNG file may be packed. */
    private static void png(byte[] data, Samler samler) {
        ByteBuffer b = ByteBuffer.wrap(data);
        int i = PNG_HOVED;
        while (i + PNG_RAMME <= data.length) {
            long laengde = b.getInt(i) & 0xFFFFFFFFL;
            String navn = new String(data, i + 4, 4, StandardCharsets.ISO_8859_1);
            int fra = i + PNG_HOVED;
            int til = (int) Math.min(data.length, fra + laengde);
            if (navn.equals("zTXt") || navn.equals("iTXt") || navn.equals("iCCP")) {
                udpak(Arrays.copyOfRange(data, fra, til), samler);
            }
            if (fra + laengde + 4 > data.length) {
                return;
            }
            i = til + 4;
        }
    }

    private static void udpak(byte[] del, Samler samler) {
        for (int i = 0; i < del.length - 1; i++) {
            // The two bytes that packed data begins with.
            if (del[i] == 0x78 && ((del[i] << 8) + (del[i + 1] & 0xFF)) % 31 == 0) {
                Inflater inflater = new Inflater();
                try {
                    inflater.setInput(del, i, del.length - i);
                    byte[] ud = Zip.udpak(inflater, samler);
                    samler.tekst("billedets metadata", new String(ud, StandardCharsets.UTF_8));
                    return;
                } catch (DataFormatException e) {
                    // These two did not begin anything.
                } finally {
                    inflater.end();
                }
            }
        }
    }
}
