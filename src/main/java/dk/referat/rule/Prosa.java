package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands on the paper, and where.
 *
 * @param punkt the item that holds it; null where it belongs to the meeting
 * @param afsnit the section's standard key, or the key of the field
 * @param markdown whether it is prose in Markdown, and not plain text
 */
public record Prosa(Tekst tekst, @Nullable Dagsordenspunkt punkt, String afsnit, boolean markdown) {
    public String value() {
        return tekst.value();
    }

    /**
     * The text with addresses and code blanked by {@code U+FFFC}, at the same length, so that places stay the same;
     * {@link Kontekst#ord(Prosa)} makes it once for all rules.
     */
    public String ord() {
        return Ordtekst.af(tekst.value(), markdown);
    }
}
