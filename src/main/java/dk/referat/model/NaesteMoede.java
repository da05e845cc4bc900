package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting, as a date or in words.
 *
 * @param tekst in words («aftales senere»), when no date can be read
 */
public record NaesteMoede(
        @Nullable Located<LocalDate> dato,
        @Nullable Located<Tidsrum> tid,
        @Nullable Tekst sted,
        @Nullable Tekst tekst) {}
