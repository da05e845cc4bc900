package dk.referat.render.billede;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** An image that may be published: only what is needed to show it is left of its file. */
public final class Billede {
    /** What an image's address begins with in a page that is not finished; no author can write an image of that kind. */
    public static final String SKEMA = "billede";

    private final String medietype;
    private final int bredde;
    private final int hoejde;
    private final byte[] bytes;
    private final String kilde;

    Billede(String medietype, int bredde, int hoejde, byte[] bytes) {
        this.medietype = medietype;
        this.bredde = bredde;
        this.hoejde = hoejde;
        this.bytes = bytes.clone();
        this.kilde = SKEMA + ":" + HexFormat.of().formatHex(sha256(bytes));
    }

    /** The width in pixels. */
    public int bredde() {
        return bredde;
    }

    /** The height in pixels. */
    public int hoejde() {
        return hoejde;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What stands for the image in a page until it is written; it follows from the content alone. */
    public String kilde() {
        return kilde;
    }

    /** The whole image as an address, so that a page needs nothing outside itself. */
    public String dataadresse() {
        return "data:" + medietype + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
