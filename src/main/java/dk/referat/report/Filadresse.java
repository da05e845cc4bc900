package dk.referat.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A file's shown name as a URI: relative where the name is, with everything but plain letters percent-encoded. */
final class Filadresse {
    private static final String UAENDRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Filadresse() {}

    static String af(String navn) {
        boolean drev = navn.length() > 2 && Character.isLetter(navn.charAt(0)) && navn.startsWith(":/", 1);
        if (drev) {
            return "file:///" + navn.substring(0, 2) + kodet(navn.substring(2));
        }
        // Two slashes begin the name of a machine.
        return navn.startsWith("//") ? "file:" + kodet(navn) : (navn.startsWith("/") ? "file://" : "") + kodet(navn);
    }

    private static String kodet(String navn) {
        StringBuilder ud = new StringBuilder();
        for (byte b : navn.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UAENDRET.indexOf(b) >= 0) {
                ud.append((char) b);
            } else {
                ud.append('%').append(HEX.toHexDigits(b));
            }
        }
        return ud.toString();
    }
}
