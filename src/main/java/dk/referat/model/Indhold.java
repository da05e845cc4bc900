package dk.referat.model;

import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section holds. */
public sealed interface Indhold {
    /** Text in Markdown. */
    record Prosa(Tekst markdown) implements Indhold {}

    /** An introduction and parts, as an indstilling has them, or a decision with an outcome for each part. */
    record Dele(@Nullable Tekst indledning, List<Tekst> dele) implements Indhold {}

    record Bilagsliste(List<Bilag> bilag) implements Indhold {}

    /** Guests, the disqualified, those who came late or left early. */
    record Personliste(List<Deltager> personer) implements Indhold {}

    record Opgaveliste(List<Opgave> opgaver) implements Indhold {}

    /**
     * A vote.
     *
     * @param imod a number, or names as the author wrote them; so too the others
     * @param krav the majority that is required
     * @param mindretal what a minority wants to have recorded, in Markdown
     */
    record Afstemning(
            @Nullable Tekst stemmerFor,
            @Nullable Tekst imod,
            @Nullable Tekst blank,
            @Nullable Tekst krav,
            @Nullable Tekst mindretal)
            implements Indhold {}
}
