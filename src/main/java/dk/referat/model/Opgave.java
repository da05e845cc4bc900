package dk.referat.model;

import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done after the meeting.
 *
 * @param hvad in Markdown
 * @param frist a date or words, as written
 */
public record Opgave(
        Tekst hvad, List<Tekst> ansvarlige, @Nullable Tekst frist) {}
