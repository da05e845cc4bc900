package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says of the meeting.
 *
 * @param titel replaces the heading that is otherwise made from the number and the body
 * @param nummer the meeting's ordinal: 19 is «19. møde»
 * @param moedeleder need not be a member
 * @param haevet when the meeting ended
 */
public record Moedehoved(
        @Nullable Tekst titel,
        @Nullable Located<Integer> nummer,
        Located<LocalDate> dato,
        @Nullable Located<Tidsrum> tid,
        @Nullable Tekst sted,
        @Nullable Located<Moedeform> form,
        List<Deltager> moedeleder,
        List<Deltager> sekretaer,
        @Nullable NaesteMoede naesteMoede,
        @Nullable Located<LocalTime> haevet) {
    /** What other meetings may be held against. */
    Moedehoved somNabo() {
        return new Moedehoved(null, nummer, dato, tid, null, null, List.of(), List.of(), null, null);
    }
}
