package dk.referat.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what is no Danish prose in a text: addresses, mail addresses, code and the targets of links. */
final class Ordtekst {
    private static final char BLANK = '\uFFFC';
    private static final Pattern ADRESSE =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>]*+|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++|`[^`\\n]*+`");
    private static final Pattern MAAL = Pattern.compile("\\]\\([^()\\s]*+");
    private static final Pattern HEGN = Pattern.compile("(?m)^[ >]{0,12}(?:`{3,}|~{3,}).*+$");

    private Ordtekst() {}

    /** The text at the same length. */
    static String af(String tekst, boolean markdown) {
        boolean adresse = tekst.contains("://") || tekst.contains("www.") || tekst.indexOf('@') >= 0;
        boolean kode = tekst.indexOf('`') >= 0 || tekst.contains("~~~");
        boolean maal = markdown && tekst.contains("](");
        if (!adresse && !kode && !maal) {
            return tekst;
        }
        char[] ord = tekst.toCharArray();
        Matcher andet = ADRESSE.matcher(tekst);
        while (andet.find()) {
            blank(ord, andet.start(), andet.end());
        }
        if (maal) {
            Matcher m = MAAL.matcher(tekst);
            while (m.find()) {
                blank(ord, m.start() + 2, m.end());
            }
        }
        if (kode && markdown) {
            kode(tekst, ord);
        }
        return new String(ord);
    }

    private static void kode(String tekst, char[] ord) {
        Matcher hegn = HEGN.matcher(tekst);
        while (hegn.find()) {
            int fra = hegn.start();
            int til = hegn.find() ? hegn.end() : tekst.length();
            blank(ord, fra, til);
        }
    }

    private static void blank(char[] ord, int fra, int til) {
        for (int i = fra; i < til; i++) {
            if (ord[i] != '\n') {
                ord[i] = BLANK;
            }
        }
    }
}
