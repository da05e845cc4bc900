package dk.referat.scan;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text, in the encodings that are met with; and what looks like text in bytes that are something else. */
final class Tegnsaet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Shorter runs of letters in a binary file are accidental. */
    private static final int MINDST = 6;

    private static final Pattern KODNING = Pattern.compile(
            "^[^<]{0,9}<\\?xml[^>]{0,99}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");
    private static final int XML_HOVED = 200;
    private static final int PROEVE = 4096;
    private static final int STYKKE = 1 << 20;
    private static final int OVERLAP = 1 << 10;

    private Tegnsaet() {}

    /** The text, if the bytes are a text. */
    static Optional<String> tekst(byte[] data) {
        if (begynder(data, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(data, 3, data.length - 3, StandardCharsets.UTF_8));
        }
        if (begynder(data, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(data, 4, data.length - 4, UTF_32LE));
        }
        if (begynder(data, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(data, 4, data.length - 4, UTF_32BE));
        }
        if (begynder(data, 0xFF, 0xFE)) {
            return Optional.of(new String(data, 2, data.length - 2, StandardCharsets.UTF_16LE));
        }
        if (begynder(data, 0xFE, 0xFF)) {
            return Optional.of(new String(data, 2, data.length - 2, StandardCharsets.UTF_16BE));
        }
        if (harStyretegn(data)) {
            return utf16(data);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.of(new String(data, WINDOWS));
        }
    }

    /** The encoding that a part in XML is written in. */
    static Charset afXml(byte[] data) {
        if (begynder(data, 0xFF, 0xFE) || begynder(data, '<', 0) || begynder(data, 0xFE, 0xFF)) {
            return begynder(data, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        }
        if (begynder(data, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        String hoved = new String(data, 0, Math.min(data.length, XML_HOVED), StandardCharsets.ISO_8859_1);
        Matcher m = KODNING.matcher(hoved);
        boolean kendt = m.find() && Charset.isSupported(m.group(1));
        // One of two bytes would not have been read so far.
        return kendt && !m.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")
                ? Charset.forName(m.group(1))
                : StandardCharsets.UTF_8;
    }

    /** Without the mark that some programs begin UTF-8 with. */
    static InputStream uden8Maerke(byte[] data) {
        int fra = begynder(data, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new ByteArrayInputStream(data, fra, data.length - fra);
    }

    private static Optional<String> utf16(byte[] data) {
        int lige = 0;
        int ulige = 0;
        int antal = Math.min(data.length, PROEVE);
        for (int i = 0; i < antal; i++) {
            if (data[i] == 0) {
                lige += i % 2 == 0 ? 1 : 0;
                ulige += i % 2;
            }
        }
        boolean le = ulige > antal / 8 && lige == 0;
        boolean be = lige > antal / 8 && ulige == 0;
        if (!le && !be) {
            return Optional.empty();
        }
        String tekst = new String(data, le ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        boolean rent = tekst.chars().noneMatch(c -> (c < ' ' && !erTilladt(c)) || c == 0xFFFD);
        return rent ? Optional.of(tekst) : Optional.empty();
    }

    private static boolean harStyretegn(byte[] data) {
        for (byte t : data) {
            if (t >= 0 && t < ' ' && !erTilladt(t)) {
                return true;
            }
        }
        return false;
    }

    /** Tabs, line ends, page breaks, and the old mark of a file's end. */
    private static boolean erTilladt(int c) {
        return (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x1B;
    }

    /** Every run of characters in bytes that are something else, read as one byte and as two bytes to a character. */
    static void raa(byte[] data, String sted, Samler samler) {
        // A piece at a time, so that a large file takes no more memory than a small one.
        for (int fra = 0; fra == 0 || fra + OVERLAP < data.length; fra += STYKKE - OVERLAP) {
            byte[] stykke = Arrays.copyOfRange(data, fra, Math.min(data.length, fra + STYKKE));
            samler.tekst(sted, loeb(new String(stykke, StandardCharsets.ISO_8859_1)));
            samler.tekst(sted, loebUtf8(stykke));
            samler.tekst(sted, loeb(new String(stykke, StandardCharsets.UTF_16LE)));
            samler.tekst(sted, loeb(new String(stykke, StandardCharsets.UTF_16BE)));
            byte[] forskudt = Arrays.copyOfRange(stykke, Math.min(1, stykke.length), stykke.length);
            samler.tekst(sted, loeb(new String(forskudt, StandardCharsets.UTF_16LE)));
            samler.tekst(sted, loeb(new String(forskudt, StandardCharsets.UTF_16BE)));
        }
    }

    private static String loebUtf8(byte[] data) {
        boolean ascii = true;
        for (byte t : data) {
            ascii &= t >= 0;
        }
        return ascii ? "" : loeb(new String(data, StandardCharsets.UTF_8));
    }

    private static String loeb(String tekst) {
        StringBuilder ud = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            if (i == tekst.length() || !erLaeselig(tekst.charAt(i))) {
                if (i - start >= MINDST) {
                    // Two runs are not one text.
                    ud.append(tekst, start, i).append(" ;\n");
                }
                start = i + 1;
            }
        }
        return ud.toString();
    }

    /** What Danish is written with; bytes of something else, read two by two, are seldom that. */
    private static boolean erLaeselig(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= '\t' && c <= '\r')
                || (c >= 0xA0 && c < 0x180)
                || (c >= 0x2000 && c < 0x2070);
    }

    static boolean begynder(byte[] data, int... bytes) {
        if (data.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((data[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
