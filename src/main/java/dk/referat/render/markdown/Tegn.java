package dk.referat.render.markdown;

/** What a character may be: refuses what XML cannot hold and what this program uses as its own marks. */
final class Tegn {

    static final char ERSTATNING = '\uFFFD';
    static final char BLOK_START = '\uFDD1';
    static final char BLOK_SLUT = '\uFDD2';

    /** To here the characters are a template's own marks, which become elements when the page is done. */
    private static final char SIDSTE_MAERKE = '\uFDD6';

    private Tegn() {}

    /** Makes an author's text fit for parsing; every offset stays the same. */
    static String rensProsa(String text) {
        return rens(text, false);
    }

    /** As {@link #rensProsa}, but lets block tokens and marks through. */
    static String rensSkabelon(String text) {
        return rens(text, true);
    }

    private static String rens(String text, boolean blokkeTilladt) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? '\r' : '\n');
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                out.append('\n');
            } else if (c == '\u000B' || c == '\f') {
                out.append(' ');
            } else if (blokkeTilladt && c >= BLOK_START && c <= SIDSTE_MAERKE) {
                out.append(c);
            } else {
                out.append(tilladt(c) ? c : ERSTATNING);
            }
        }
        return out.toString();
    }

    /** Whether a code point may stand in the text of a page. */
    static boolean tilladt(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean c1 = c >= 0x7F && c <= 0x9F;
        boolean surrogat = c >= 0xD800 && c <= 0xDFFF;
        boolean ikkeTegn = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !c1 && !surrogat && !ikkeTegn && c <= 0x10FFFF;
    }

    /** Escapes text for an element's content or an attribute in double quotes. */
    static void undslip(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    static String undslip(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        undslip(text, out);
        return out.toString();
    }
}
