package dk.referat.read.yaml;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;

/**
 * Finds characters that no editor shows and no paper prints: control characters, Unicode's line separators, direction
 * overrides, which make a text read otherwise than it is, and the noncharacters that the renderer uses for itself.
 */
final class HiddenCharacters {
    private static final int AT_MOST = 20;

    private HiddenCharacters() {}

    /** Reports them, and gives the text with a space in the place of each, so that reading can go on. */
    static String replace(SourceFile file, Diagnostics out) {
        String text = file.text();
        StringBuilder clean = null;
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneSurrogate = Character.isSurrogate(c) && !isPair(text, i);
            if (!isHidden(c) && !loneSurrogate) {
                continue;
            }
            if (clean == null) {
                clean = new StringBuilder(text);
            }
            clean.setCharAt(i, ' ');
            if (reported++ < AT_MOST) {
                out.add(FileRules.ULOVLIGT_TEGN, new Span(file, i, i + 1), describe(c), help(c));
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static boolean isHidden(char c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        return (c >= 0x7F && c <= 0x9F)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0xFFFE;
    }

    private static String describe(char c) {
        String code = String.format("U+%04X", (int) c);
        return switch (c) {
            case 0x0B -> "Et lodret tabulatortegn (" + code + ") fra Word står i teksten";
            case 0x2028, 0x2029, 0x85 -> "Et usynligt linjeskifttegn (" + code + ") står i teksten";
            case 0xFEFF -> "Et usynligt tegn (" + code + ", byte order mark) står inde i teksten";
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 ->
                "Et usynligt tegn, der vender" + " læseretningen (" + code + "), står i teksten";
            default -> "Et usynligt styretegn (" + code + ") står i teksten";
        };
    }

    private static String help(char c) {
        return c == 0x0B || c == 0x2028 || c == 0x2029 || c == 0x85
                ? "Slet tegnet, og lav et almindeligt linjeskift"
                : "Slet tegnet; det er ofte kommet med, da teksten blev kopieret";
    }
}
