package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.source.Tekst;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands on the paper, and where.
 *
 * @param punkt the item that holds it; null where it belongs to the meeting
 * @param afsnit the section's standard key, or the key of the field
 * @param markdown whether it is prose in Markdown, and not plain text
 */
public record Prosa(Tekst tekst, @Nullable Dagsordenspunkt punkt, String afsnit, boolean markdown) {
    /** Addresses, mail addresses and code: what stands there is not Danish prose. */
    private static final Pattern IKKE_ORD =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>]*+|[\\w.+-]++@[\\w.-]++|`[^`\\n]*+`");

    public String value() {
        return tekst.value();
    }

    /** The text with addresses and code blanked by {@code U+FFFC}, at the same length, so that places stay the same. */
    public String ord() {
        String alt = tekst.value();
        Matcher andet = IKKE_ORD.matcher(alt);
        if (!andet.find()) {
            return alt;
        }
        StringBuilder ord = new StringBuilder(alt);
        do {
            for (int i = andet.start(); i < andet.end(); i++) {
                ord.setCharAt(i, '\uFFFC');
            }
        } while (andet.find());
        return ord.toString();
    }
}
