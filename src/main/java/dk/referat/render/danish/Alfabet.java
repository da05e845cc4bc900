package dk.referat.render.danish;

import dk.referat.source.Orden;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of a Danish list of names: æ, ø and å (or aa) come last, and words are compared one by one.
 *
 * <p>Java has a Danish order too, but only with a module that small installations leave out; without it æ would stand as ae,
 * and the same folder would give another page.
 */
public final class Alfabet {
    public static final Comparator<String> DANSK = Orden.af(Orden.efter(Alfabet::noegle), Comparator.naturalOrder());

    private static final Pattern ACCENTER = Pattern.compile("\\p{M}+");
    private static final Pattern ANDET = Pattern.compile("[^\\p{L}\\p{N}{|}]+");

    private Alfabet() {}

    /** In ASCII the three signs after z stand for the three letters after z. */
    private static String noegle(String navn) {
        String smaat = Normalizer.normalize(navn, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[{|}]", " ")
                .replaceAll("[æä]", "{")
                .replaceAll("[øöœ]", "|")
                .replaceAll("å|aa", "}")
                .replace('ü', 'y')
                .replace('đ', 'd')
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ß", "ss");
        String udenAccenter = ACCENTER.matcher(Normalizer.normalize(smaat, Normalizer.Form.NFD))
                .replaceAll("");
        return ANDET.matcher(udenAccenter).replaceAll(" ").strip();
    }
}
