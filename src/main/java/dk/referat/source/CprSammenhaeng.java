package dk.referat.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around ten digits, which can be other things than a person: an account, a telephone, a part of a key. */
final class CprSammenhaeng {
    private static final int FOER = 48;
    private static final int HEX = 16;
    private static final int UUID = 36;
    private static final int HELTAL = 3;
    private static final int DECIMALER = 8;

    /** A payment to «NemKonto» names the person, not an account. */
    private static final Pattern ANDET_NUMMER = Pattern.compile(
            "(?iu)(?:(?<!nem)konto(?:nummer|nr\\.?)?|iban|isbn)[ :]{0,3}(?:[a-z]{2}\\d{2}|\\d{4})?[ -]?$");

    /** The number of a business's place has ten digits, too, and begins with 1. */
    private static final Pattern P_NUMMER =
            Pattern.compile("(?iu)(?:\\bp-(?:nummer|nr\\.?)|produktionsenheds(?:nummer|nr\\.?))[ :]{0,3}$");

    private static final Pattern UDLAND = Pattern.compile("\\+\\d{1,3}[ -]?$");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,5}/[^\\s]{0,36}$");
    private static final Pattern VERSION = Pattern.compile("(?iu)\\bv(?:er(?:\\.|sion))?[ :]{0,2}$");
    private static final Pattern CPR =
            Pattern.compile("(?iu)cpr|person-?(?:nummer|nr)|f.dselsn|\\bp\\.?nr|social security");
    private static final Pattern UUIDER = Pattern.compile("(?i)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final CharSequence tekst;
    private final int start;
    private final int slut;

    CprSammenhaeng(CharSequence tekst, int start, int slut) {
        this.tekst = tekst;
        this.start = start;
        this.slut = slut;
    }

    boolean naevnerCpr() {
        return CPR.matcher(foran(FOER)).find();
    }

    boolean erVersion() {
        return VERSION.matcher(foran(FOER)).find();
    }

    /** Whether ten digits in one piece are something else. */
    boolean erAndetNummer() {
        CharSequence foran = foran(FOER);
        return tegn(start - 1) == '+'
                || erBroek()
                || erHex()
                || erUuid()
                || ANDET_NUMMER.matcher(foran).find()
                || UDLAND.matcher(foran).find()
                || DOI.matcher(foran).find()
                || (tegn(start) == '1' && P_NUMMER.matcher(foran).find());
    }

    /** «0,0101701234» and «0101701234,50»; but two numbers with a comma between are two numbers, and «.7z» is an ending. */
    private boolean erBroek() {
        int heltal = erKomma(tegn(start - 1)) ? cifre(start - 2, -1) : 0;
        int decimaler = erKomma(tegn(slut)) ? cifre(slut + 1, 1) : 0;
        boolean erDecimaler =
                decimaler > 0 && decimaler <= DECIMALER && !Character.isLetter(tegn(slut + 1 + decimaler));
        return (heltal > 0 && heltal <= HELTAL) || erDecimaler;
    }

    private int cifre(int fra, int skridt) {
        int antal = 0;
        while (antal <= DECIMALER && Character.isDigit(tegn(fra + antal * skridt))) {
            antal++;
        }
        return antal;
    }

    /** The digits of a checksum or an identifier: a long run of hexadecimal digits that has letters too. */
    private boolean erHex() {
        int fra = start;
        while (fra > 0 && slut - fra < 2 * HEX && erHexciffer(tekst.charAt(fra - 1))) {
            fra--;
        }
        int til = slut;
        while (til < tekst.length() && til - fra < 2 * HEX && erHexciffer(tekst.charAt(til))) {
            til++;
        }
        return til - fra >= HEX;
    }

    private boolean erUuid() {
        int fra = Math.max(0, start - UUID);
        Matcher m = UUIDER.matcher(tekst.subSequence(fra, Math.min(tekst.length(), slut + UUID)));
        while (m.find()) {
            if (fra + m.start() <= start && fra + m.end() >= slut) {
                return true;
            }
        }
        return false;
    }

    private CharSequence foran(int antal) {
        return tekst.subSequence(Math.max(0, start - antal), start);
    }

    private char tegn(int plads) {
        return plads >= 0 && plads < tekst.length() ? tekst.charAt(plads) : ' ';
    }

    private static boolean erKomma(char c) {
        return c == ',' || c == '.';
    }

    private static boolean erHexciffer(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
