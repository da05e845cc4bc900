package dk.referat.rule.henvisning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a reference in its paragraph. Most numbers in minutes point to something else than the agenda at hand: a
 * law, another body's paper, an earlier meeting; a reference is only held to be wrong where nothing near it speaks of such.
 *
 * @param start where the paragraph begins, if that is near
 * @param fra where the reference begins
 * @param til where the reference ends
 * @param slut where the paragraph ends, if that is near
 */
record Omgivelser(Fremmedord ord, int start, int fra, int til, int slut) {
    private static final int TEGN = 160;

    /** The word right before, and the abbreviations' full stop. */
    private static final Pattern SIDSTE_ORD = Pattern.compile("([\\p{L}\\p{N}]+\\.?)[\\s\\u00A0]*$");

    static Omgivelser om(Fremmedord ord, int fra, int til) {
        String tekst = ord.tekst();
        int start = Math.max(0, fra - TEGN);
        int slut = Math.min(tekst.length(), til + TEGN);
        int begynder = tekst.substring(start, fra).lastIndexOf("\n\n");
        int slutter = tekst.substring(til, slut).indexOf("\n\n");
        return new Omgivelser(
                ord, begynder < 0 ? start : start + begynder + 2, fra, til, slutter < 0 ? slut : til + slutter);
    }

    String foer() {
        return ord.tekst().substring(start, fra);
    }

    String efter() {
        return ord.tekst().substring(til, slut);
    }

    /** Whether a law or a meeting other than this is named. */
    boolean naevnerLovEllerMoede() {
        return ord.naevnerLovEllerMoede(start, fra) || ord.naevnerLovEllerMoede(til, slut);
    }

    /** Whether some other paper is named, so that a number may be one of its. */
    boolean naevnerAndetPapir() {
        return ord.naevnerAndetPapir(start, fra) || ord.naevnerAndetPapir(til, slut);
    }

    /** Whether another body is named than the one whose minutes these are. */
    boolean naevnerAndetOrgan() {
        return ord.naevnerAndetOrgan(start, fra) || ord.naevnerAndetOrgan(til, slut);
    }

    /** The word before in small letters; null at the beginning of a sentence or a parenthesis. */
    @Nullable
    String ordetFoer() {
        Matcher sidste = SIDSTE_ORD.matcher(ord.tekst().substring(Math.max(start, fra - 40), fra));
        if (!sidste.find()) {
            return null;
        }
        String skrevet = sidste.group(1).toLowerCase(Locale.ROOT);
        boolean forkortelse = skrevet.equals("jf.") || skrevet.equals("jvf.") || skrevet.equals("vedr.");
        return skrevet.endsWith(".") && !forkortelse ? null : skrevet;
    }
}
