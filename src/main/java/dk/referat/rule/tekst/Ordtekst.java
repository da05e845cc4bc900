package dk.referat.rule.tekst;

import dk.referat.rule.Prosa;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, at their places: addresses, code and the targets of links are blanked. */
final class Ordtekst {
    private static final char BLANK = '\uFFFC';
    private static final Pattern MAAL = Pattern.compile("\\]\\([^()\\s]*+");
    private static final Pattern HEGN = Pattern.compile("(?m)^[ >]{0,12}(?:`{3,}|~{3,}).*+$");

    private Ordtekst() {}

    static String af(Prosa prosa) {
        String ord = prosa.ord();
        boolean kode = ord.contains("```") || prosa.value().contains("```") || ord.contains("~~~");
        if (!prosa.markdown() || (!kode && !ord.contains("]("))) {
            return ord;
        }
        StringBuilder blanket = new StringBuilder(ord);
        Matcher maal = MAAL.matcher(ord);
        while (maal.find()) {
            blank(blanket, maal.start() + 2, maal.end());
        }
        if (kode) {
            kode(prosa.value(), blanket);
        }
        return blanket.toString();
    }

    private static void kode(String tekst, StringBuilder blanket) {
        Matcher hegn = HEGN.matcher(tekst);
        while (hegn.find()) {
            int fra = hegn.start();
            int til = hegn.find() ? hegn.end() : tekst.length();
            blank(blanket, fra, til);
        }
    }

    private static void blank(StringBuilder tekst, int fra, int til) {
        for (int i = fra; i < til; i++) {
            if (tekst.charAt(i) != '\n') {
                tekst.setCharAt(i, BLANK);
            }
        }
    }
}
