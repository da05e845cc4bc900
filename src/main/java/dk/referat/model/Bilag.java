package dk.referat.model;

import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * An attachment.
 *
 * @param fil the path as written, relative to the meeting's file; null when only the title is known
 * @param nummer the number as written; null lets the body's numbering give it
 * @param lukket null when the attachment is open
 */
public record Bilag(
        Tekst titel,
        @Nullable Tekst fil,
        @Nullable Tekst nummer,
        @Nullable Lukning lukket) {}
