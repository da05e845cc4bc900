package dk.referat.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;

/** The packed parts of a PDF file. PDFBox unpacks a part whole, so its size is looked at first. */
final class PdfStroemme {
    private static final byte[] STROEM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MAKS_STROEM = 48 << 20;
    private static final int MAKS_LZW = 1_500;
    private static final int FORAN = 600;

    private PdfStroemme() {}

    /** Whether something that is unpacked while the file is opened has no end; a picture is not unpacked at all. */
    static boolean erBombe(byte[] data) {
        byte[] ud = new byte[1 << 16];
        for (int i = Bytes.find(data, STROEM, 0); i >= 0; i = Bytes.find(data, STROEM, i + 1)) {
            int fra = i + STROEM.length;
            while (fra < data.length && (data[fra] == '\r' || data[fra] == '\n' || data[fra] == ' ')) {
                fra++;
            }
            String foran = new String(data, Math.max(0, i - FORAN), Math.min(i, FORAN), StandardCharsets.ISO_8859_1);
            int ordbog = foran.lastIndexOf(" obj");
            String egen = ordbog < 0 ? foran : foran.substring(ordbog);
            boolean aabnes = egen.contains("ObjStm") || egen.contains("XRef");
            if (fra > i + STROEM.length && aabnes && maalt(data, fra, ud) > MAKS_STROEM) {
                return true;
            }
        }
        return false;
    }

    private static long maalt(byte[] data, int fra, byte[] ud) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, fra, data.length - fra);
            long sum = 0;
            int n = inflater.inflate(ud);
            while (n > 0 && sum <= MAKS_STROEM) {
                sum += n;
                n = inflater.inflate(ud);
            }
            return sum;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** How much a part is when unpacked, or that it is too much. */
    static long laengde(COSStream stroem) throws IOException {
        long laengde = talt(stroem);
        if (laengde > MAKS_STROEM) {
            throw new ForStort();
        }
        return laengde;
    }

    private static long talt(COSStream stroem) throws IOException {
        if (!stroem.hasData()) {
            return 0;
        }
        byte[] stykke = new byte[1 << 16];
        long sum = 0;
        try (InputStream ind = pakketUd(stroem)) {
            for (int n = ind.read(stykke); n >= 0 && sum <= MAKS_STROEM; n = ind.read(stykke)) {
                sum += n;
            }
        } catch (IOException e) {
            // Broken at the end, as far as it goes.
            return sum;
        }
        return sum;
    }

    /** Through its filters, a piece at a time; those that cannot grow much, or cannot be read so, are let be. */
    @SuppressWarnings("resource")
    private static InputStream pakketUd(COSStream stroem) throws IOException {
        InputStream ind = stroem.createRawInputStream();
        COSBase filtre = stroem.getFilters();
        COSArray raekke = new COSArray();
        if (filtre instanceof COSArray flere) {
            raekke = flere;
        } else if (filtre != null) {
            raekke.add(filtre);
        }
        for (int n = 0; n < raekke.size(); n++) {
            COSBase filter = raekke.getObject(n);
            if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                ind = new InflaterInputStream(ind);
            } else if (COSName.LZW_DECODE.equals(filter) || COSName.LZW_DECODE_ABBREVIATION.equals(filter)) {
                if (stroem.getLength() * MAKS_LZW > MAKS_STROEM * 8L) {
                    throw new ForStort();
                }
                return ind;
            } else if (n > 0 || raekke.size() > 3) {
                return ind;
            }
        }
        return ind;
    }

    /** The whole of a part; too much of it is told of as such. */
    static byte[] indhold(COSStream stroem, Samler samler) throws IOException {
        if (!stroem.hasData()) {
            return new byte[0];
        }
        laengde(stroem);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (InputStream ind = stroem.createInputStream()) {
            IOUtils.copy(ind, ud);
        }
        samler.udpak(ud.size());
        return ud.toByteArray();
    }
}
