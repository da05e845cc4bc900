package dk.referat.render.billede;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a JPEG segment by segment and keeps what is needed to show it. A photograph also says where and when it was taken,
 * by whose camera, and often holds a small copy from before it was cropped; none of that may be published. The picture
 * itself is copied as it is, not coded anew.
 */
final class Jpegfil {
    private static final String JFIF = "JFIF\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final String ADOBE = "Adobe";
    private static final String EXIF = "Exif\0\0";

    /** A progressive image has some ten; thousands of passes over a large image would take all day to show. */
    private static final int FLEST_GENNEMLOEB = 100;

    private final byte[] fil;
    private final ByteArrayOutputStream ud = new ByteArrayOutputStream();
    private int plads = 2;
    private int bredde;
    private int hoejde;
    private int gennemloeb;

    private Jpegfil(byte[] fil) {
        this.fil = fil;
    }

    static boolean er(byte[] fil) {
        return fil.length > 3 && (fil[0] & 0xFF) == 0xFF && (fil[1] & 0xFF) == 0xD8 && (fil[2] & 0xFF) == 0xFF;
    }

    static Billede laes(byte[] fil) throws UbrugeligtBilledeException {
        return new Jpegfil(fil).laes();
    }

    private Billede laes() throws UbrugeligtBilledeException {
        ud.write(0xFF);
        ud.write(0xD8);
        while (true) {
            int maerke = maerke();
            if (maerke == 0xD9) {
                // What follows the image's end is somebody's second image or film, and not shown.
                ud.write(0xFF);
                ud.write(0xD9);
                break;
            }
            segment(maerke);
        }
        if (bredde == 0 || hoejde == 0 || gennemloeb == 0) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        return new Billede("image/jpeg", bredde, hoejde, ud.toByteArray());
    }

    private int maerke() throws UbrugeligtBilledeException {
        if (tal(plads) != 0xFF) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        while (tal(plads) == 0xFF) {
            plads++;
        }
        return tal(plads++);
    }

    private void segment(int maerke) throws UbrugeligtBilledeException {
        int laengde = tal(plads) << 8 | tal(plads + 1);
        if (maerke < 0xC0 || (maerke >= 0xD0 && maerke <= 0xD8) || laengde < 2 || plads + laengde > fil.length) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        byte[] data = Arrays.copyOfRange(fil, plads + 2, plads + laengde);
        plads += laengde;
        switch (maerke) {
            case 0xC0, 0xC1, 0xC2 -> {
                ramme(data);
                skriv(maerke, data);
            }
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF ->
                throw UbrugeligtBilledeException.slags("er en sjælden slags JPEG, som ikke alle kan vise");
            case 0xE0 -> {
                if (begynder(data, JFIF) && data.length >= 14) {
                    // Without the small copy that may follow.
                    byte[] hoved = Arrays.copyOf(data, 14);
                    hoved[12] = 0;
                    hoved[13] = 0;
                    skriv(maerke, hoved);
                }
            }
            case 0xE1 -> {
                if (begynder(data, EXIF) && ExifRetning.af(Arrays.copyOfRange(data, 6, data.length)) != 1) {
                    throw UbrugeligtBilledeException.vendt();
                }
            }
            case 0xE2 -> {
                if (begynder(data, ICC)) {
                    skriv(maerke, data);
                }
            }
            case 0xEE -> {
                if (begynder(data, ADOBE) && data.length >= 12) {
                    skriv(maerke, Arrays.copyOf(data, 12));
                }
            }
            case 0xDA -> {
                skriv(maerke, data);
                kodet();
            }
            case 0xC4, 0xDB, 0xDD -> skriv(maerke, data);
            default -> {
                // Other programs' notes, and comments.
            }
        }
    }

    private void ramme(byte[] data) throws UbrugeligtBilledeException {
        if (data.length < 6 || bredde != 0) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        hoejde = ByteBuffer.wrap(data).getShort(1) & 0xFFFF;
        bredde = ByteBuffer.wrap(data).getShort(3) & 0xFFFF;
        int farver = data[5];
        if (farver == 4) {
            throw UbrugeligtBilledeException.slags(
                    "er en JPEG til trykning (CMYK), hvis farver en skærm ikke kan vise");
        }
        if (data[0] != 8 || (farver != 1 && farver != 3)) {
            throw UbrugeligtBilledeException.slags("er en sjælden slags JPEG, som ikke alle kan vise");
        }
        Billedlaeser.kontrollerPixel(bredde, hoejde);
    }

    /** The coded picture: everything up to the next marker that is no part of it. */
    private void kodet() throws UbrugeligtBilledeException {
        if (++gennemloeb > FLEST_GENNEMLOEB) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        int start = plads;
        while (tal(plads) != 0xFF || hoererTilKoden(tal(plads + 1))) {
            plads++;
        }
        ud.write(fil, start, plads - start);
    }

    private static boolean hoererTilKoden(int efter) {
        return efter == 0 || (efter >= 0xD0 && efter <= 0xD7);
    }

    private void skriv(int maerke, byte[] data) {
        ud.write(0xFF);
        ud.write(maerke);
        ud.write((data.length + 2) >> 8);
        ud.write(data.length + 2);
        ud.writeBytes(data);
    }

    private static boolean begynder(byte[] data, String navn) {
        byte[] ventet = navn.getBytes(StandardCharsets.US_ASCII);
        return data.length >= ventet.length && Arrays.equals(data, 0, ventet.length, ventet, 0, ventet.length);
    }

    private int tal(int sted) throws UbrugeligtBilledeException {
        if (sted >= fil.length) {
            throw UbrugeligtBilledeException.beskadiget();
        }
        return fil[sted] & 0xFF;
    }
}
