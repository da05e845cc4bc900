package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/** A text that stands on the paper, and where. */
public final class Prosa {
    private final Tekst tekst;
    private final @Nullable Dagsordenspunkt punkt;
    private final String afsnit;
    private final boolean markdown;
    private @Nullable String ord;

    /**
     * @param punkt the item that holds it; null where it belongs to the meeting
     * @param afsnit the section's standard key, or the key of the field
     * @param markdown whether it is prose in Markdown, and not plain text
     */
    Prosa(Tekst tekst, @Nullable Dagsordenspunkt punkt, String afsnit, boolean markdown) {
        this.tekst = tekst;
        this.punkt = punkt;
        this.afsnit = afsnit;
        this.markdown = markdown;
    }

    /** A text in Markdown that stands on no meeting's paper. */
    public static Prosa af(Tekst tekst) {
        return new Prosa(tekst, null, "", true);
    }

    public Tekst tekst() {
        return tekst;
    }

    /** The item that holds it; null where it belongs to the meeting. */
    public @Nullable Dagsordenspunkt punkt() {
        return punkt;
    }

    /** The section's standard key, or the key of the field. */
    public String afsnit() {
        return afsnit;
    }

    /** Whether it is prose in Markdown, and not plain text. */
    public boolean markdown() {
        return markdown;
    }

    public String value() {
        return tekst.value();
    }

    /**
     * The text with addresses and code blanked by {@code U+FFFC}, at the same length, so that places stay the same. It is made
     * once, when the first rule asks.
     */
    public String ord() {
        String kendt = ord;
        if (kendt == null) {
            kendt = Ordtekst.af(tekst.value(), markdown);
            ord = kendt;
        }
        return kendt;
    }
}
