package dk.referat.model;

import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done after the meeting.
 *
 * @param hvad in Markdown
 * @param frist a date or words, as written
 * @param fristdato the date that {@code frist} gives; null when it is in words
 */
public record Opgave(
        Tekst hvad,
        List<Tekst> ansvarlige,
        @Nullable Tekst frist,
        @Nullable LocalDate fristdato) {}
