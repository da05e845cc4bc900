package dk.referat.rule.tid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence tells of a date as something that has been. It says so only when the words leave little doubt: «mødtes …
 * den», «holdt møde den», «har drøftet … på møderne den», and nothing about what is to come.
 */
final class Fortid {
    private static final int LAENGST = 200;
    private static final String DATOER =
            "[\\d/.\\s-]*+(?:(?:og|,|samt|til)\\s[\\d/.\\s-]*+){0,4}+(?:hhv\\.\\s)?(?:d(?:en|\\.)\\s?)?";
    private static final String DEN =
            "(?:hhv\\.\\s|henholdsvis\\s)?(?:\\p{L}+dag\\s)?(?:d(?:en|\\.)\\s?)?" + DATOER + "$";
    /** An event that has its own date. */
    private static final Pattern HOLDT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:mødtes|afholdt|afholdte|holdt|besøgte|fandt\\s(?:mødet\\s)?sted)\\s"
                    + "(?:(?!(?:fast|om|til|inden|efter|før|vedr|vedrørende|angående|at)(?!\\p{L}))[\\p{L}-]+\\s){0,8}"
                    + DEN);

    private static final Pattern GJORT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:er|blev|har|havde|var)\\s(?:[\\p{L}-]+\\s){0,4}?"
                    + "(?:underskrevet|gennemført|offentliggjort|afleveret|indsendt|udsendt|vedtaget|sendt|indgået)\\s"
                    + DEN);
    private static final Pattern PAA_MOEDET =
            Pattern.compile("(?iu)(?<!\\p{L})(?:er|blev|har|havde|var)\\s(?:[\\p{L}-]+\\s){0,4}?"
                    + "(?:været|drøftet|behandlet|besluttet|vedtaget|godkendt|præsenteret|fremlagt|forelagt|gennemgået|diskuteret)"
                    + "\\s(?:(?!at\\s)[\\p{L}-]+\\s){0,12}?"
                    + "(?:på|ved|under)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]*møde\\p{L}*\\s" + DEN);
    private static final Pattern FREMTID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:holdes|afholdes|mødes|skal|vil|ville|skulle|kan|kunne|forvent\\p{L}*|vent\\p{L}*|udløber|udløb|planlagt"
                    + "|planlæg\\p{L}*|senest|frem\\stil|til\\sog\\smed|fra\\sog\\smed|indtil|når|inden|før|frist\\p{L}*|træder"
                    + "|kommende|næste|fremover|bliver|finder|sker|aftalt|aftales|indkald\\p{L}*|udsat|udskudt|udsættes"
                    + "|flyttet|foreslå\\p{L}*|ønske\\p{L}*|sat|sættes|dagsordenen|referatet|efterfølgende|siden|efter\\smødet"
                    + "|hvis|såfremt|gældende|gælder|starter|begynder)(?!\\p{L})|(?<!\\p{L})fra\\s(?:den\\s)?$");

    private static final Pattern SLUT = Pattern.compile("(?:[.!?]\\s++(?=[\\p{Lu}*])|[;:]\\s|\\n[ \\t]*+\\n)");

    private Fortid() {}

    /** Whether the date at a place is told of in the past tense. */
    static boolean fortaeller(String tekst, Dato dato) {
        String foran = foran(tekst, dato.fra());
        boolean fortid = HOLDT.matcher(foran).find()
                || GJORT.matcher(foran).find()
                || PAA_MOEDET.matcher(foran).find();
        return fortid
                && !FREMTID.matcher(foran).find()
                && !FREMTID.matcher(efter(tekst, dato.til())).find();
    }

    /** The sentence up to a place; full stops in dates and abbreviations do not end it. */
    private static String foran(String tekst, int til) {
        int fra = Math.max(0, til - LAENGST);
        String stykke = tekst.substring(fra, til);
        Matcher slut = SLUT.matcher(stykke);
        int start = 0;
        while (slut.find()) {
            start = slut.end();
        }
        return stykke.substring(start);
    }

    private static String efter(String tekst, int fra) {
        String stykke = tekst.substring(fra, Math.min(tekst.length(), fra + LAENGST));
        Matcher slut = SLUT.matcher(stykke);
        return slut.find() ? stykke.substring(0, slut.start()) : stykke;
    }
}
