package dk.referat.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.jspecify.annotations.Nullable;

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

    /** Throws if a part, or a part in it, would take too much; else the length of it all. */
    static long kontroller(@Nullable COSBase del, Samler samler) throws IOException {
        return kontroller(del, samler, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
    }

    private static long kontroller(@Nullable COSBase del, Samler samler, Set<COSBase> sete, int dybde)
            throws IOException {
        COSBase egentlig = del instanceof COSObject o ? o.getObject() : del;
        if (egentlig == null || dybde > 12 || !sete.add(egentlig)) {
            return 0;
        }
        long sum = 0;
        if (egentlig instanceof COSStream stroem && !erBillede(stroem)) {
            sum += laengde(stroem);
            if (sum > MAKS_STROEM) {
                throw new ForStort();
            }
        }
        if (egentlig instanceof COSDictionary ordbog) {
            for (COSName navn : ordbog.keySet()) {
                // Up again is the whole file.
                if (!navn.equals(COSName.PARENT) && !navn.equals(COSName.P)) {
                    sum += kontroller(ordbog.getItem(navn), samler, sete, dybde + 1);
                }
            }
        } else if (egentlig instanceof COSArray raekke) {
            for (COSBase b : raekke) {
                sum += kontroller(b, samler, sete, dybde + 1);
            }
        }
        return sum;
    }

    static boolean erBillede(COSDictionary stroem) {
        return COSName.IMAGE.equals(stroem.getCOSName(COSName.SUBTYPE));
    }

    private static long laengde(COSStream stroem) throws IOException {
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
        if (laengde(stroem) > MAKS_STROEM) {
            throw new ForStort();
        }
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (InputStream ind = stroem.createInputStream()) {
            IOUtils.copy(ind, ud);
        }
        samler.udpak(ud.size());
        return ud.toByteArray();
    }
}
