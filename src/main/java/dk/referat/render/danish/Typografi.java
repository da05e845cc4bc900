package dk.referat.render.danish;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spaces where Danish must not break a line: between a number and what it counts, and between an abbreviation and its
 * number. Only spaces are changed; every other character stays as typed.
 */
public final class Typografi {
    private static final char HAARDT_MELLEMRUM = '\u00A0';

    private static final Pattern FORAN_TAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:kl|nr|pkt|stk|kap|afs|litra|sagsnr|tlf|bilag|punkt|side|kl)\\.?|§§?) (?=\\p{N})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATO = Pattern.compile(
            "(?<=\\d\\.) (?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\\p{L}))");
    private static final Pattern EFTER_TAL =
            Pattern.compile("(?<=\\p{N}) (?=(?:kr|mio|mia|pct|min|sek|stk|kg|km|mg|ml|GB|TB)(?![\\p{L}])|%|‰|°)");

    private Typografi() {}

    public static String haardeMellemrum(String tekst) {
        if (tekst.indexOf(' ') < 0) {
            return tekst;
        }
        String resultat = FORAN_TAL.matcher(tekst).replaceAll("$1" + HAARDT_MELLEMRUM);
        resultat = DATO.matcher(resultat).replaceAll(String.valueOf(HAARDT_MELLEMRUM));
        return EFTER_TAL.matcher(resultat).replaceAll(String.valueOf(HAARDT_MELLEMRUM));
    }

    /** As it begins a sentence or a line. */
    public static String medStort(String tekst) {
        if (tekst.isEmpty()) {
            return tekst;
        }
        int foerste = tekst.offsetByCodePoints(0, 1);
        return tekst.substring(0, foerste).toUpperCase(Locale.ROOT) + tekst.substring(foerste);
    }
}
