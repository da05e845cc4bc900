package dk.referat.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may be CPR numbers: ten digits, the first six of which are a possible date. Line breaks, marks of Markdown and
 * characters that nobody sees may stand between them, since a reader of the paper would still read the number.
 *
 * <p>Numbers given out since 2007 need not satisfy modulus 11, so the control digit tells only how sure the finding is.
 */
public final class CprNumre {
    /** What a reader does not see between two digits. */
    private static final String USYNLIGT =
            "(?:[\u00AD\u200B-\u200F\u2060\uFEFF*_~`\\\\]|&shy;|\\\\xAD|\\\\u00AD|\\\\u200[Bb])";

    private static final String MELLEMRUM =
            "[ \\t\\\\_\u00A0\u2000-\u200A\u202F\u3000]|&nbsp;|%20|%C2%A0|\\\\xA0|\\\\u00A0";
    private static final String STREG = "[-\u2010-\u2015\u2212\uFE63\uFF0D]|%2[Dd]|&ndash;";

    /** Between the sixth digit and the seventh: a hyphen, spaces, or one line break and the next line's indentation. */
    private static final String SKEL = "(?:" + USYNLIGT + "|" + MELLEMRUM + "|" + STREG + "){0,8}"
            + "(?:\\r?\\n[ \\t]{0,80}" + USYNLIGT + "{0,4})?";

    private static final String CIFFER = "\\p{Nd}";
    private static final Pattern TI_CIFRE = Pattern.compile("(?=" + CIFFER + ")(?:(?<!" + CIFFER + ")|(?<=%2[0D]))"
            + "(" + CIFFER + "(?:" + USYNLIGT + "{0,6}" + CIFFER + "){5})"
            + "(" + SKEL + ")"
            + "(" + CIFFER + "(?:" + USYNLIGT + "{0,6}" + CIFFER + "){3})(?!" + CIFFER + ")");

    private static final Pattern ANDET_NUMMER = Pattern.compile(
            "(?iu)(?:konto|kontonr\\.?|kontonummer|iban|isbn)[ :]{0,3}(?:[a-z]{2}\\d{2}|\\d{4})?[ -]?$");

    private static final int FOER = 32;
    private static final int HEX = 16;
    private static final int[] VAEGTE = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DAGE = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int ERSTATNING = 60;

    private CprNumre() {}

    /**
     * A place that may hold a CPR number.
     *
     * @param start the offset of the first digit
     * @param end the offset after the last
     * @param kontrolleret whether it satisfies modulus 11, too
     */
    public record Fund(int start, int end, boolean kontrolleret) {}

    /** Every place, from the beginning of the text. */
    public static List<Fund> find(CharSequence tekst) {
        List<Fund> fund = new ArrayList<>();
        Matcher m = TI_CIFRE.matcher(tekst);
        int fra = 0;
        while (m.find(fra)) {
            int[] cifre = cifre(m.group(1) + m.group(3));
            if (erDato(cifre) && !erAndet(tekst, m)) {
                fund.add(new Fund(m.start(), m.end(), modulus11(cifre)));
                fra = m.end();
            } else {
                // «2024 010170-1234» across a break: the digits may begin with the next number.
                fra = m.start(3) > m.end(1) ? m.start(3) : m.end();
            }
        }
        return List.copyOf(fund);
    }

    private static int[] cifre(String tekst) {
        return tekst.codePoints()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .limit(VAEGTE.length)
                .toArray();
    }

    /** A day and a month of any century; a replacement number has 60 added to its day. */
    private static boolean erDato(int[] c) {
        if (c.length < VAEGTE.length) {
            return false;
        }
        int dag = c[0] * 10 + c[1];
        int maaned = c[2] * 10 + c[3];
        int aar = c[4] * 10 + c[5];
        if (maaned < 1 || maaned > DAGE.length) {
            return false;
        }
        int egentlig = dag > ERSTATNING ? dag - ERSTATNING : dag;
        int sidste = maaned == 2 && aar % 4 != 0 ? 28 : DAGE[maaned - 1];
        return egentlig >= 1 && egentlig <= sidste;
    }

    private static boolean modulus11(int[] c) {
        int sum = 0;
        for (int i = 0; i < VAEGTE.length; i++) {
            sum += VAEGTE[i] * c[i];
        }
        return sum % 11 == 0;
    }

    /** Ten digits in one piece can be other things than a person: an account, a telephone, a part of a fraction or a key. */
    private static boolean erAndet(CharSequence tekst, Matcher m) {
        if (m.end(2) > m.start(2)) {
            return false;
        }
        char foer = ved(tekst, m.start() - 1);
        char foerDet = ved(tekst, m.start() - 2);
        char efter = ved(tekst, m.end());
        char efterDet = ved(tekst, m.end() + 1);
        boolean telefon = foer == '+';
        boolean broek =
                (erKomma(foer) && Character.isDigit(foerDet)) || (erKomma(efter) && Character.isDigit(efterDet));
        if (telefon || broek || erHex(tekst, m.start(), m.end())) {
            return true;
        }
        CharSequence foran = tekst.subSequence(Math.max(0, m.start() - FOER), m.start());
        return ANDET_NUMMER.matcher(foran).find();
    }

    private static boolean erKomma(char c) {
        return c == ',' || c == '.';
    }

    /** The digits of a checksum or an identifier: a long run of hexadecimal digits that has letters too. */
    private static boolean erHex(CharSequence tekst, int start, int end) {
        int fra = start;
        while (fra > 0 && end - fra < 2 * HEX && erHexciffer(tekst.charAt(fra - 1))) {
            fra--;
        }
        int til = end;
        while (til < tekst.length() && til - fra < 2 * HEX && erHexciffer(tekst.charAt(til))) {
            til++;
        }
        return til - fra >= HEX;
    }

    private static boolean erHexciffer(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static char ved(CharSequence tekst, int plads) {
        return plads >= 0 && plads < tekst.length() ? tekst.charAt(plads) : ' ';
    }
}
