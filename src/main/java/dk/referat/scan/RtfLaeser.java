package dk.referat.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** RTF: every text in it, also of hidden groups; a file or a picture in it is told of. */
final class RtfLaeser {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String rtf;
    private final StringBuilder ud = new StringBuilder();
    private int i;

    private RtfLaeser(String rtf) {
        this.rtf = rtf;
    }

    static void laes(byte[] data, Samler samler) {
        String rtf = new String(data, StandardCharsets.ISO_8859_1);
        samler.tekst("teksten, som den er skrevet", rtf);
        RtfLaeser laeser = new RtfLaeser(rtf);
        laeser.laes();
        samler.tekst("teksten", laeser.ud.toString());
        if (rtf.contains("\\objdata")) {
            samler.ukontrolleret("indlejret fil", Grund.UKENDT_TYPE);
        }
        if (rtf.contains("\\pict")) {
            samler.ukontrolleret("", Grund.BILLEDE);
        }
    }

    private void laes() {
        while (i < rtf.length()) {
            char c = rtf.charAt(i);
            i++;
            if (c == '\\') {
                styreord();
            } else if (c != '{' && c != '}' && c != '\r' && c != '\n') {
                ud.append(c);
            }
        }
    }

    private void styreord() {
        if (i >= rtf.length()) {
            return;
        }
        char c = rtf.charAt(i);
        if (!Character.isLetter(c)) {
            i++;
            switch (c) {
                case '\'' -> {
                    int vaerdi = i + 2 <= rtf.length() ? hex(rtf.substring(i, i + 2)) : -1;
                    if (vaerdi >= 0) {
                        ud.append(new String(new byte[] {(byte) vaerdi}, WINDOWS));
                        i += 2;
                    }
                }
                case '~' -> ud.append('\u00A0');
                case '_' -> ud.append('\u2011');
                case '{', '}', '\\' -> ud.append(c);
                default -> {
                    // Marks of hyphenation and of destinations.
                }
            }
            return;
        }
        int start = i;
        while (i < rtf.length() && i - start < 40 && Character.isLetter(rtf.charAt(i))) {
            i++;
        }
        String ord = rtf.substring(start, i);
        int tal = i;
        while (i < rtf.length()
                && i - tal < 8
                && (Character.isDigit(rtf.charAt(i)) || (i == tal && rtf.charAt(i) == '-'))) {
            i++;
        }
        String parameter = rtf.substring(tal, i);
        if (i < rtf.length() && rtf.charAt(i) == ' ') {
            i++;
        }
        switch (ord) {
            case "par", "line", "row", "page", "sect" -> ud.append('\n');
            case "tab" -> ud.append('\t');
            case "cell", "nestcell" -> ud.append(" | ");
            case "emdash", "endash" -> ud.append('\u2013');
            case "u" -> unicode(parameter);
            default -> {
                // How it looks.
            }
        }
    }

    private void unicode(String parameter) {
        if (parameter.isEmpty() || parameter.equals("-")) {
            return;
        }
        ud.append((char) Integer.parseInt(parameter));
        // What stands for it in old programs.
        if (rtf.startsWith("\\'", i)) {
            i = Math.min(rtf.length(), i + 4);
        } else if (i < rtf.length() && "{}\\".indexOf(rtf.charAt(i)) < 0) {
            i++;
        }
    }

    private static int hex(String tekst) {
        int a = Character.digit(tekst.charAt(0), 16);
        int b = Character.digit(tekst.charAt(1), 16);
        return a < 0 || b < 0 ? -1 : a * 16 + b;
    }
}
