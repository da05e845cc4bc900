package dk.referat.render.html;

import dk.referat.render.billede.Billede;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the images into the page itself, so that it can be sent, saved and archived as one file. */
public final class Billedindlejring {
    /** A quotation mark in an author's text is written as an entity, so only an element of our own has this. */
    private static final Pattern KILDE = Pattern.compile("(?<=<img src=\")" + Billede.SKEMA + ":[0-9a-f]{64}(?=\")");

    private Billedindlejring() {}

    /** @param billeder by the addresses that stand for them in the content */
    public static String indlejr(String indhold, Map<String, Billede> billeder) {
        return billeder.isEmpty()
                ? indhold
                : KILDE.matcher(indhold).replaceAll(fundet -> Matcher.quoteReplacement(adresse(fundet, billeder)));
    }

    private static String adresse(MatchResult fundet, Map<String, Billede> billeder) {
        Billede billede = billeder.get(fundet.group());
        if (billede == null) {
            throw new IllegalStateException("No image " + fundet.group());
        }
        return billede.dataadresse();
    }
}
