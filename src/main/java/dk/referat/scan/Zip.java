package dk.referat.scan;

import dk.referat.source.Orden;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What lies in a zip file, read from its bytes. The list at the end of the file is not enough: what was taken off the list may
 * still lie there. Nothing is unpacked to the disk, so a name can point nowhere.
 */
final class Zip {
    private static final int LOKAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int SLUT = 0x06054b50;
    private static final int LOKAL_LAENGDE = 30;
    private static final int CENTRAL_LAENGDE = 46;
    private static final int SLUT_LAENGDE = 22;
    private static final int MAKS_BEMAERKNING = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;
    private static final int UTF8 = 1 << 11;

    /** No real document is packed harder than this. */
    private static final int MAKS_FORHOLD = 1_000;

    private static final int MAKS_DEL = 64 << 20;
    private static final int STOEDPUDE = 1 << 16;

    private final byte[] data;
    private final ByteBuffer b;
    private final List<Fil> filer = new ArrayList<>();
    private final List<String> bemaerkninger = new ArrayList<>();
    private boolean harListe;

    /**
     * A file in the zip.
     *
     * @param pladsISkjul whether it is on no list
     * @param krypteret whether a password is needed
     */
    record Fil(String navn, int start, int laengde, int metode, boolean krypteret, boolean pladsISkjul) {
        boolean erMappe() {
            return navn.endsWith("/") && laengde <= 2;
        }
    }

    Zip(byte[] data) {
        this.data = data;
        this.b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        laesListe();
        findSkjulte();
        filer.sort(Orden.efterTal(Fil::start));
    }

    List<Fil> filer() {
        return filer;
    }

    /** The remarks on the file and on its entries. */
    List<String> bemaerkninger() {
        return bemaerkninger;
    }

    /** Whether the list at the end could be read. */
    boolean harListe() {
        return harListe;
    }

    /** Whether some bytes are, or end with, a zip file. */
    static boolean slutter(byte[] data) {
        return slut(data) >= 0;
    }

    private static int slut(byte[] data) {
        ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int mindst = Math.max(0, data.length - SLUT_LAENGDE - MAKS_BEMAERKNING);
        for (int i = data.length - SLUT_LAENGDE; i >= mindst; i--) {
            if (data[i] == 'P' && b.getInt(i) == SLUT) {
                return i;
            }
        }
        return -1;
    }

    private void laesListe() {
        int slut = slut(data);
        if (slut < 0) {
            return;
        }
        bemaerkning(slut + SLUT_LAENGDE, data.length - slut - SLUT_LAENGDE);
        long laengde = b.getInt(slut + 12) & 0xFFFFFFFFL;
        long angivet = b.getInt(slut + 16) & 0xFFFFFFFFL;
        int antal = b.getShort(slut + 10) & 0xFFFF;
        // Bytes before the zip, as in a program that unpacks itself, move everything.
        long start = slut - laengde;
        if (start < 0 || start > slut) {
            return;
        }
        long forskudt = start - angivet;
        int i = (int) start;
        int laest = 0;
        while (i + CENTRAL_LAENGDE <= slut && b.getInt(i) == CENTRAL) {
            int n = b.getShort(i + 28) & 0xFFFF;
            int ekstra = b.getShort(i + 30) & 0xFFFF;
            int bem = b.getShort(i + 32) & 0xFFFF;
            if (i + CENTRAL_LAENGDE + n + ekstra + bem > slut) {
                return;
            }
            int flag = b.getShort(i + 8) & 0xFFFF;
            long lokal = (b.getInt(i + 42) & 0xFFFFFFFFL) + forskudt;
            long pakket = b.getInt(i + 20) & 0xFFFFFFFFL;
            String navn = tekst(i + CENTRAL_LAENGDE, n, (flag & UTF8) != 0);
            bemaerkning(i + CENTRAL_LAENGDE + n, ekstra);
            bemaerkning(i + CENTRAL_LAENGDE + n + ekstra, bem);
            tilfoej(navn, lokal, pakket, b.getShort(i + 10) & 0xFFFF, flag, false);
            i += CENTRAL_LAENGDE + n + ekstra + bem;
            laest++;
        }
        harListe = laest == antal && i == slut;
    }

    private void tilfoej(String navn, long lokal, long pakket, int metode, int flag, boolean skjult) {
        if (lokal < 0 || lokal + LOKAL_LAENGDE > data.length || b.getInt((int) lokal) != LOKAL) {
            return;
        }
        int n = b.getShort((int) lokal + 26) & 0xFFFF;
        int ekstra = b.getShort((int) lokal + 28) & 0xFFFF;
        long start = lokal + LOKAL_LAENGDE + n + ekstra;
        if (start > data.length) {
            return;
        }
        if (!skjult) {
            String lokalt = tekst((int) lokal + LOKAL_LAENGDE, n, (flag & UTF8) != 0);
            if (!lokalt.equals(navn)) {
                bemaerkninger.add(lokalt);
            }
        }
        bemaerkning((int) lokal + LOKAL_LAENGDE + n, ekstra);
        int laengde = (int) Math.min(pakket, data.length - start);
        boolean krypteret = (flag & 1) != 0 || metode == AES;
        filer.add(new Fil(navn, (int) start, laengde, metode, krypteret, skjult));
    }

    /** Entries that are on no list, and such whose list is broken off. */
    private void findSkjulte() {
        Set<Integer> kendte = new HashSet<>();
        List<Fil> listet = new ArrayList<>(filer);
        listet.sort(Orden.efterTal(Fil::start));
        listet.forEach(f -> kendte.add(f.start()));
        int naeste = 0;
        int i = 0;
        while (i + LOKAL_LAENGDE <= data.length) {
            while (naeste < listet.size() && listet.get(naeste).start() <= i) {
                // The bytes of a listed entry are its own; a zip stored in a zip has entries, too.
                i = Math.max(i, listet.get(naeste).start() + listet.get(naeste).laengde());
                naeste++;
            }
            if (i + LOKAL_LAENGDE > data.length) {
                return;
            }
            if (data[i] != 'P' || b.getInt(i) != LOKAL) {
                i++;
                continue;
            }
            int n = b.getShort(i + 26) & 0xFFFF;
            int ekstra = b.getShort(i + 28) & 0xFFFF;
            long start = (long) i + LOKAL_LAENGDE + n + ekstra;
            if (start <= data.length && !kendte.contains((int) start)) {
                int flag = b.getShort(i + 6) & 0xFFFF;
                long pakket = b.getInt(i + 18) & 0xFFFFFFFFL;
                boolean ukendtLaengde = pakket == 0 && (flag & 8) != 0;
                tilfoej(
                        tekst(i + LOKAL_LAENGDE, n, (flag & UTF8) != 0),
                        i,
                        ukendtLaengde ? Integer.MAX_VALUE : pakket,
                        b.getShort(i + 8) & 0xFFFF,
                        flag,
                        true);
                i = ukendtLaengde ? (int) start : (int) Math.min(data.length, start + pakket);
            } else {
                i = (int) Math.min(data.length, Math.max(i + 1L, start));
            }
        }
    }

    private void bemaerkning(int start, int laengde) {
        if (laengde > 3 && start >= 0 && start + laengde <= data.length) {
            bemaerkninger.add(tekst(start, laengde, true));
        }
    }

    private String tekst(int start, int laengde, boolean utf8) {
        int til = Math.min(data.length, start + laengde);
        byte[] navn = Arrays.copyOfRange(data, start, Math.max(start, til));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(navn))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean dos = !utf8 && Charset.isSupported("IBM850");
            return new String(navn, dos ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1);
        }
    }

    /** The bytes of a file, as many as can be read; a bomb ends the reading. */
    byte[] udpak(Fil fil, Samler samler) throws DataFormatException {
        if (fil.metode() == STORED) {
            samler.udpak(fil.laengde());
            return Arrays.copyOfRange(data, fil.start(), fil.start() + fil.laengde());
        }
        if (fil.metode() != DEFLATED) {
            throw new DataFormatException("method " + fil.metode());
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, fil.start(), fil.laengde());
            return udpak(inflater, samler);
        } finally {
            inflater.end();
        }
    }

    static byte[] udpak(Inflater inflater, Samler samler) throws DataFormatException {
        byte[] ud = new byte[STOEDPUDE];
        int antal = 0;
        while (!inflater.finished()) {
            if (antal == ud.length) {
                ud = Arrays.copyOf(ud, (int) Math.min(MAKS_DEL + 1L, ud.length * 2L));
            }
            int n = inflater.inflate(ud, antal, ud.length - antal);
            samler.udpak(n);
            antal += n;
            boolean bombe = antal > 1 << 20 && antal / MAKS_FORHOLD > inflater.getBytesRead();
            if (antal > MAKS_DEL || bombe) {
                throw new ForStort();
            }
            if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                break;
            }
        }
        return Arrays.copyOf(ud, antal);
    }
}
