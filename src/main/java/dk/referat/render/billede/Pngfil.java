package dk.referat.render.billede;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a PNG chunk by chunk and keeps what is needed to show it: the picture, its palette, transparency and colours. Texts,
 * times and a camera's note, which may tell where a photograph was taken, are left out. The picture itself is copied as it
 * is.
 */
final class Pngfil {
    private static final byte[] SIGNATUR = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> NOEDVENDIGE = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Set<String> FARVER = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "sBIT");
    private static final int RAMME = 12;

    private final byte[] fil;
    private final ByteArrayOutputStream ud = new ByteArrayOutputStream();
    private final ByteArrayOutputStream kodet = new ByteArrayOutputStream();
    private int bredde;
    private int hoejde;
    private long bytesIBilledet;
    private boolean graa;

    private Pngfil(byte[] fil) {
        this.fil = fil;
    }

    static boolean er(byte[] fil) {
        return fil.length >= SIGNATUR.length && Arrays.equals(fil, 0, SIGNATUR.length, SIGNATUR, 0, SIGNATUR.length);
    }

    static Billede laes(byte[] fil) throws UbrugeligtBilledeException {
        return new Pngfil(fil).laes();
    }

    private Billede laes() throws UbrugeligtBilledeException {
        ud.writeBytes(SIGNATUR);
        ByteBuffer data = ByteBuffer.wrap(fil);
        int plads = SIGNATUR.length;
        String navn = "";
        while (!navn.equals("IEND")) {
            if (plads > fil.length - RAMME) {
                throw UbrugeligtBilledeException.beskadiget();
            }
            int laengde = data.getInt(plads);
            if (laengde < 0 || laengde > fil.length - RAMME - plads) {
                throw UbrugeligtBilledeException.beskadiget();
            }
            navn = new String(fil, plads + 4, 4, StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(fil, plads + 4, laengde + 4);
            boolean foerst = plads == SIGNATUR.length;
            if (data.getInt(plads + 8 + laengde) != (int) sum.getValue() || foerst != navn.equals("IHDR")) {
                throw UbrugeligtBilledeException.beskadiget();
            }
            if (del(navn, Arrays.copyOfRange(fil, plads + 8, plads + 8 + laengde))) {
                ud.write(fil, plads, laengde + RAMME);
            }
            plads += laengde + RAMME;
        }
        kontrollerMaengde();
        return new Billede("image/png", bredde, hoejde, ud.toByteArray());
    }

    /** Whether the chunk is kept. */
    private boolean del(String navn, byte[] data) throws UbrugeligtBilledeException {
        switch (navn) {
            case "IHDR" -> hoved(data);
            case "IDAT" -> kodet.writeBytes(data);
            case "eXIf" -> {
                if (ExifRetning.af(data) != 1) {
                    throw UbrugeligtBilledeException.vendt();
                }
            }
            case "iCCP" -> {
                return Iccprofil.erBrugelig(data, graa);
            }
            default -> {
                // An unknown chunk with a capital letter first is one without which the image cannot be shown.
                if (Character.isUpperCase(navn.charAt(0)) && !NOEDVENDIGE.contains(navn)) {
                    throw UbrugeligtBilledeException.beskadiget();
                }
            }
        }
        return NOEDVENDIGE.contains(navn) || FARVER.contains(navn);
    }

    private void hoved(byte[] data) throws UbrugeligtBilledeException {
        if (data.length != 13) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        bredde = ByteBuffer.wrap(data).getInt(0);
        hoejde = ByteBuffer.wrap(data).getInt(4);
        int bits = data[8];
        graa = data[9] == 0 || data[9] == 4;
        int kanaler = switch (data[9]) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw UbrugeligtBilledeException.beskadiget();
        };
        if (bredde <= 0 || hoejde <= 0 || bits < 1 || bits > 16 || data[12] < 0 || data[12] > 1) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        Billedlaeser.kontrollerPixel(bredde, hoejde);
        long linje = ((long) bredde * kanaler * bits + 7) / 8 + 1;
        // Seven passes have more line ends and more half bytes, but never twice as much in all.
        bytesIBilledet = data[12] == 0 ? linje * hoejde : 2 * linje * hoejde + 1024;
    }

    /** A few bytes can unfold to any number; what is more than the picture is no picture. */
    private void kontrollerMaengde() throws UbrugeligtBilledeException {
        Inflater udpakning = new Inflater();
        try {
            udpakning.setInput(kodet.toByteArray());
            byte[] buffer = new byte[64 * 1024];
            long maengde = 0;
            while (!udpakning.finished()) {
                int laest = udpakning.inflate(buffer);
                maengde += laest;
                if (maengde > bytesIBilledet || (laest == 0 && !udpakning.finished())) {
                    throw UbrugeligtBilledeException.beskadiget();
                }
            }
        } catch (DataFormatException e) {
            throw UbrugeligtBilledeException.beskadiget();
        } finally {
            udpakning.end();
        }
    }
}
