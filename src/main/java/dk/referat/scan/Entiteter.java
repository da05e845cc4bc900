package dk.referat.scan;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that the entities of HTML stand for, as far as Danish text has use for them. */
final class Entiteter {
    private static final Pattern ENTITET = Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});?");
    private static final Map<String, String> NAVNE = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("shy", "\u00AD"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("minus", "\u2212"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("aelig", "æ"),
            Map.entry("oslash", "ø"),
            Map.entry("aring", "å"),
            Map.entry("AElig", "Æ"),
            Map.entry("Oslash", "Ø"),
            Map.entry("Aring", "Å"),
            Map.entry("eacute", "é"),
            Map.entry("ouml", "ö"),
            Map.entry("auml", "ä"),
            Map.entry("uuml", "ü"),
            Map.entry("sect", "§"));

    private Entiteter() {}

    static String laes(String tekst) {
        Matcher m = ENTITET.matcher(tekst);
        return m.replaceAll(r -> Matcher.quoteReplacement(tegn(r.group(1), r.group())));
    }

    private static String tegn(String navn, String ellers) {
        if (navn.charAt(0) != '#') {
            return NAVNE.getOrDefault(navn, NAVNE.getOrDefault(navn.toLowerCase(Locale.ROOT), ellers));
        }
        boolean hex = Character.toLowerCase(navn.charAt(1)) == 'x';
        int tegn = Integer.parseInt(navn.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(tegn) ? Character.toString(tegn) : ellers;
    }
}
