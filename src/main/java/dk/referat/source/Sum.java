package dk.referat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
public final class Sum {
    /** Bytes; most files are smaller. */
    private static final int STYKKE = 1 << 16;

    private Sum() {}

    public static String af(byte[] indhold) {
        return HexFormat.of().formatHex(sha256().digest(indhold));
    }

    /** The same of a text, as UTF-8. */
    public static String af(String tekst) {
        return af(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a file, which is read in small pieces. */
    public static String af(Path fil) throws IOException {
        MessageDigest sum = sha256();
        try (InputStream ind = Files.newInputStream(fil)) {
            byte[] stykke;
            do {
                stykke = ind.readNBytes(STYKKE);
                sum.update(stykke);
            } while (stykke.length == STYKKE);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
