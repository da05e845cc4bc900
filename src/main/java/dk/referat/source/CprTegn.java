package dk.referat.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * One character of a text as its reader sees it, whatever it is written with: an entity, an escape of YAML or of an address, a
 * tag. So that a number that is written in a roundabout way is the same number.
 */
final class CprTegn {
    /** What a character may be between the digits of a number. */
    enum Art {
        CIFFER,
        USYNLIG,
        MELLEMRUM,
        STREG,
        PRIK,
        LINJESKIFT,
        CELLE,
        CITAT,
        ANDET
    }

    private static final int MAKS_TAG = 200;
    private static final int MAKS_NAVN = 16;
    private static final int HEX = 16;

    private static final Map<String, Integer> NAVNE = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("shy", 0xAD),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("minus", 0x2212),
            Map.entry("hyphen", 0x2010),
            Map.entry("dash", 0x2010),
            Map.entry("thinsp", 0x2009),
            Map.entry("hairsp", 0x200A),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("numsp", 0x2007),
            Map.entry("puncsp", 0x2008),
            Map.entry("zwj", 0x200D),
            Map.entry("zwnj", 0x200C),
            Map.entry("lrm", 0x200E),
            Map.entry("rlm", 0x200F),
            Map.entry("nobreak", 0x2060),
            Map.entry("zerowidthspace", 0x200B),
            Map.entry("tab", (int) '\t'),
            Map.entry("newline", (int) '\n'),
            Map.entry("verbar", (int) '|'),
            Map.entry("lowbar", (int) '_'),
            Map.entry("period", (int) '.'),
            Map.entry("sol", (int) '/'));

    private final CharSequence tekst;
    private Art art = Art.ANDET;
    private int vaerdi;
    private int slut;

    CprTegn(CharSequence tekst) {
        this.tekst = tekst;
    }

    /** The character that begins at an offset; past the end is {@link Art#ANDET}. */
    Art laes(int start) {
        if (start >= tekst.length()) {
            slut = start;
            art = Art.ANDET;
            return art;
        }
        char c = tekst.charAt(start);
        boolean skrevet = switch (c) {
            case '&' -> entitet(start);
            case '%' -> procent(start);
            case '\\' -> omskrivning(start);
            case '<' -> maerke(start);
            case '\r' -> linjeskift(start);
            default -> false;
        };
        if (!skrevet) {
            int tegn = Character.codePointAt(tekst, start);
            slut = start + Character.charCount(tegn);
            vaelg(tegn);
        }
        return art;
    }

    Art art() {
        return art;
    }

    /** The digit, or the character that separates. */
    int vaerdi() {
        return vaerdi;
    }

    /** The offset after the character. */
    int slut() {
        return slut;
    }

    private void vaelg(int tegn) {
        vaerdi = tegn;
        if (Character.isDigit(tegn)) {
            art = Art.CIFFER;
            vaerdi = Character.digit(tegn, 10);
            return;
        }
        art = switch (tegn) {
            case '*', '_', '~', '`', '\\', 0x034F -> Art.USYNLIG;
            case '\n', 0x85, 0x0B, 0x0C, 0x2028, 0x2029 -> Art.LINJESKIFT;
            case '\t', 0x2800, 0x3164 -> Art.MELLEMRUM;
            case '+', 0x2212, 0x2043, 0x02D7, 0x2796, 0x30FC -> Art.STREG;
            case '.', '/', 0x2024, 0xB7, 0x2022 -> Art.PRIK;
            case '|', 0xA6, 0x2502 -> Art.CELLE;
            case '>', '#' -> Art.CITAT;
            default -> efterKategori(tegn);
        };
    }

    private static Art efterKategori(int tegn) {
        return switch (Character.getType(tegn)) {
            case Character.SPACE_SEPARATOR -> Art.MELLEMRUM;
            case Character.DASH_PUNCTUATION -> Art.STREG;
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL ->
                Art.USYNLIG;
            default -> Art.ANDET;
        };
    }

    /** What would be neither a digit nor a gap is not taken for an escape: «50%0101…» begins with digits. */
    private boolean fundet(int tegn, int efter) {
        vaelg(tegn);
        slut = efter;
        return art != Art.ANDET && !(tegn < ' ' && art == Art.USYNLIG);
    }

    private boolean linjeskift(int start) {
        return fundet('\n', start + (tegn(start + 1) == '\n' ? 2 : 1));
    }

    /** «&nbsp;», «&#45;», «&#x2011;», and the same with its ampersand written as an entity again. */
    private boolean entitet(int start) {
        int fra = start + 1;
        while (staar("amp;", fra)) {
            fra += "amp;".length();
        }
        int til = fra;
        while (til < tekst.length() && til - fra <= MAKS_NAVN && tegn(til) != ';') {
            til++;
        }
        if (tegn(til) != ';' || til == fra) {
            return false;
        }
        String navn = tekst.subSequence(fra, til).toString().toLowerCase(Locale.ROOT);
        int tegn = navn.startsWith("#x")
                ? tal(navn, 2, HEX)
                : navn.startsWith("#") ? tal(navn, 1, 10) : NAVNE.getOrDefault(navn, -1);
        return Character.isValidCodePoint(tegn) && fundet(tegn, til + 1);
    }

    /** «%20», and the bytes of one character in UTF-8, also with the percent signs written as «%25». */
    private boolean procent(int start) {
        byte[] bytes = new byte[4];
        int antal = 0;
        int ventet = 1;
        int i = start;
        while (antal < ventet) {
            if (tegn(i) != '%') {
                return false;
            }
            i++;
            while (staar("25", i) && hex(i + 2, 2) >= 0) {
                i += 2;
            }
            int b = hex(i, 2);
            if (b < 0) {
                return false;
            }
            if (antal == 0) {
                ventet = b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
            }
            bytes[antal] = (byte) b;
            antal++;
            i += 2;
        }
        return fundet(new String(bytes, 0, antal, StandardCharsets.UTF_8).codePointAt(0), i);
    }

    /** The escapes of YAML, JSON and scripts. */
    private boolean omskrivning(int start) {
        int laengde = switch (tegn(start + 1)) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (laengde > 0) {
            int tegn = hex(start + 2, laengde);
            return Character.isValidCodePoint(tegn) && fundet(tegn, start + 2 + laengde);
        }
        return switch (tegn(start + 1)) {
            case 'n', 'r', 'N', 'L', 'P' -> fundet('\n', start + 2);
            case 't', '_' -> fundet(' ', start + 2);
            default -> false;
        };
    }

    /** A tag or a remark of HTML; a line break is one, a table's cell ends with one. */
    private boolean maerke(int start) {
        char foerste = tegn(start + 1);
        if (!Character.isLetter(foerste) && foerste != '/' && foerste != '!') {
            return false;
        }
        for (int i = start + 1; i < Math.min(tekst.length(), start + MAKS_TAG); i++) {
            char c = tegn(i);
            if (c == '<') {
                return false;
            }
            if (c == '>') {
                boolean br = staar("br", start + 1) && !Character.isLetterOrDigit(tegn(start + 3));
                slut = i + 1;
                vaerdi = '\n';
                art = br ? Art.LINJESKIFT : Art.USYNLIG;
                return true;
            }
        }
        return false;
    }

    private boolean staar(String ord, int fra) {
        for (int i = 0; i < ord.length(); i++) {
            if (Character.toLowerCase(tegn(fra + i)) != ord.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int hex(int fra, int antal) {
        return fra + antal > tekst.length()
                ? -1
                : tal(tekst.subSequence(fra, fra + antal).toString(), 0, HEX);
    }

    private static int tal(String tekst, int fra, int grundtal) {
        int tal = 0;
        for (int i = fra; i < tekst.length(); i++) {
            int ciffer = tekst.charAt(i) < 0x80 ? Character.digit(tekst.charAt(i), grundtal) : -1;
            if (ciffer < 0 || tal > Character.MAX_CODE_POINT) {
                return -1;
            }
            tal = tal * grundtal + ciffer;
        }
        return tekst.length() > fra ? tal : -1;
    }

    private char tegn(int plads) {
        return plads >= 0 && plads < tekst.length() ? tekst.charAt(plads) : '\0';
    }
}
