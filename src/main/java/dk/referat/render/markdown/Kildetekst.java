package dk.referat.render.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown source text read as the characters it means: backslash escapes and entities are undone. */
final class Kildetekst {

    private static final Pattern ENTITET =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,8})|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final String KAN_UNDSLIPPES = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Kildetekst() {}

    /** Undoes escapes and entities. */
    static String laes(CharSequence kilde) {
        return laes(kilde, true);
    }

    /** Undoes backslash escapes only. */
    static String udenBagstreger(CharSequence kilde) {
        return laes(kilde, false);
    }

    private static String laes(CharSequence kilde, boolean entiteter) {
        String text = kilde.toString();
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher matcher = ENTITET.matcher(text);
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && kanUndslippes(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else if (entiteter && c == '&' && matcher.region(i, text.length()).lookingAt()) {
                out.append(entitet(matcher));
                i = matcher.end();
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    static boolean kanUndslippes(char c) {
        return KAN_UNDSLIPPES.indexOf(c) >= 0;
    }

    /** The length of the entity that starts at index, or 0. */
    static int entitetslaengde(CharSequence text, int index) {
        Matcher matcher = ENTITET.matcher(text).region(index, Math.min(text.length(), index + 40));
        return matcher.lookingAt() ? matcher.end() - index : 0;
    }

    private static String entitet(Matcher matcher) {
        String hex = matcher.group(1);
        String decimal = matcher.group(2);
        if (hex == null && decimal == null) {
            return Html5Entities.entityToString(matcher.group());
        }
        long kode = hex != null ? Long.parseLong(hex, 16) : Long.parseLong(decimal);
        // XML's line ends would be normalised away by a parser; a space says the same.
        if (kode == '\n' || kode == '\r' || kode == '\t') {
            return " ";
        }
        return kode > Character.MAX_CODE_POINT || !Tegn.tilladt((int) kode)
                ? String.valueOf(Tegn.ERSTATNING)
                : Character.toString((int) kode);
    }
}
