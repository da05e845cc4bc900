package dk.referat.render.danish;

import java.text.Normalizer;
import java.util.Locale;

/** Turns Danish words into what is safe in a web address and in a file name on every system. */
public final class Adresse {
    private Adresse() {}

    /** «160/24» → «160-24», «§ 4» → «par-4», «Ærø Å» → «aeroe-aa»; never empty. */
    public static String af(String tekst) {
        String lille = tekst.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("§", " par ");
        String uden = Normalizer.normalize(lille, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String adresse = uden.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return adresse.isEmpty() ? "x" : adresse;
    }
}
