package dk.referat.render.markdown;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which addresses may become links: http, https, mailto, tel, and paths or fragments without a scheme. */
final class Linkmaal {

    private static final Pattern WEB = Pattern.compile("(https?://)([^/?#]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANDET = Pattern.compile("(?:mailto|tel):[^/].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VAERT = Pattern.compile("[\\p{L}\\p{N}._-]+(?::[0-9]{1,5})?");
    private static final Pattern KOLON = Pattern.compile(":|%3a", Pattern.CASE_INSENSITIVE);
    private static final String UNDSLIPPES = "\"<>\\^`{|}";

    private Linkmaal() {}

    /** The address as a finished href, or nothing when it is refused. */
    static Optional<String> href(String adresse) {
        if (adresse.isEmpty() || adresse.chars().anyMatch(Linkmaal::farligt)) {
            return Optional.empty();
        }
        Matcher web = WEB.matcher(adresse);
        if (web.matches()) {
            return vaert(web.group(2))
                    .map(vaert -> web.group(1).toLowerCase(Locale.ROOT) + vaert + procentkod(web.group(3)));
        }
        if (ANDET.matcher(adresse).matches()) {
            return Optional.of(procentkod(adresse));
        }
        // A browser reads "//host" and "/\host" as another server's address.
        if (adresse.startsWith("//") || KOLON.matcher(foersteLed(adresse)).find()) {
            return Optional.empty();
        }
        return Optional.of(procentkod(adresse));
    }

    private static boolean farligt(int c) {
        return (c != ' ' && (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)))
                || c == '\\'
                || Character.getType(c) == Character.FORMAT
                || c == Tegn.ERSTATNING
                || c == Tegn.BLOK_START
                || c == Tegn.BLOK_SLUT;
    }

    private static String foersteLed(String adresse) {
        int slut = 0;
        while (slut < adresse.length() && "/?#".indexOf(adresse.charAt(slut)) < 0) {
            slut++;
        }
        return adresse.substring(0, slut);
    }

    // No user name before the host: "https://www.ngc.dk@evil.example" is not what it looks like.
    private static Optional<String> vaert(String vaert) {
        if (!VAERT.matcher(vaert).matches() || !Character.isLetterOrDigit(vaert.codePointAt(0))) {
            return Optional.empty();
        }
        if (vaert.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(vaert);
        }
        try {
            return Optional.of(IDN.toASCII(vaert, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String procentkod(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c <= ' ' || c >= 0x7F || UNDSLIPPES.indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                out.append((char) c);
            }
        }
        return loeseProcenttegn(out);
    }

    private static String loeseProcenttegn(CharSequence text) {
        return LOEST_PROCENTTEGN.matcher(text).replaceAll("%25");
    }

    private static final Pattern LOEST_PROCENTTEGN = Pattern.compile("%(?![0-9A-Fa-f]{2})");
}
