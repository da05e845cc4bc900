package dk.referat.gate;

import dk.referat.model.Kalenderord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text as they are compared: small, without accents, and as they are spelt in file names. */
final class Ord {
    private static final Pattern DELT = Pattern.compile("(?<=\\p{L})[-\\u00AD\\u2010\\u2011]\\s*\\n\\s*(?=\\p{L})");

    private static final Set<String> OM_TIDEN = Stream.of(
                    Kalenderord.MAANEDER, Kalenderord.UGEDAGE, List.of("den", "kl", "dato"))
            .flatMap(List::stream)
            .map(Ord::foldet)
            .collect(Collectors.toSet());

    private Ord() {}

    static List<String> af(String tekst) {
        List<String> ord = new ArrayList<>();
        StringBuilder nu = new StringBuilder();
        String foldet = foldet(tekst);
        for (int i = 0; i < foldet.length(); ) {
            int tegn = foldet.codePointAt(i);
            i += Character.charCount(tegn);
            if (Character.isLetterOrDigit(tegn)) {
                // A note's number stands right after its word.
                if (nu.length() > 0 && Character.isDigit(nu.codePointBefore(nu.length())) != Character.isDigit(tegn)) {
                    slut(nu, ord);
                }
                nu.appendCodePoint(tegn);
            } else if (!erUset(tegn)) {
                slut(nu, ord);
            }
        }
        slut(nu, ord);
        return ord;
    }

    /**
     * The words that tell something in a sequence: numbers, dates and single letters stand beside each other by chance.
     */
    static List<String> sigende(String tekst) {
        return af(tekst).stream()
                .filter(o -> o.length() > 1 && !Character.isDigit(o.codePointAt(0)) && !OM_TIDEN.contains(o))
                .toList();
    }

    /** The text with the words whole that a line's end divides. */
    static String samlet(String tekst) {
        return DELT.matcher(tekst).replaceAll("");
    }

    private static String foldet(String tekst) {
        String lille = tekst.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("a\u030A", "aa");
        return Normalizer.isNormalized(lille, Normalizer.Form.NFKD)
                ? lille
                : Normalizer.normalize(lille, Normalizer.Form.NFKD)
                        .replace("æ", "ae")
                        .replace("ø", "oe");
    }

    /** An accent, or a character that nobody sees, is no end of a word. */
    private static boolean erUset(int tegn) {
        int art = Character.getType(tegn);
        return art == Character.NON_SPACING_MARK || art == Character.FORMAT;
    }

    private static void slut(StringBuilder nu, List<String> ord) {
        if (nu.length() > 0) {
            ord.add(nu.toString());
            nu.setLength(0);
        }
    }
}
