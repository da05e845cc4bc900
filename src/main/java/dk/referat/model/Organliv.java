package dk.referat.model;

import dk.referat.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a body has been there, what it was called before, and who is in it.
 *
 * @param kaldes its short name, as derived sentences have it: «Rådet mødes 4–6 gange om året»
 * @param oprettet the first day
 * @param nedlagt the last day
 * @param tidligereNavne the body's own
 * @param organisationer those that its members come from and that have changed their names
 * @param medlemmer members, observers and substitutes, in print order; empty where nobody keeps the list here
 */
public record Organliv(
        String kaldes,
        @Nullable Located<LocalDate> oprettet,
        @Nullable Located<LocalDate> nedlagt,
        List<Navneskift> tidligereNavne,
        List<Organisation> organisationer,
        List<Medlem> medlemmer) {

    public static Organliv ukendt(String navn) {
        return new Organliv(navn, null, null, List.of(), List.of(), List.of());
    }

    /** The earlier name that it had on a day, if it was not the one of today. */
    public Optional<Navneskift> navneskift(LocalDate dag) {
        return Navneskift.paa(tidligereNavne, dag);
    }

    /** What an organisation was called on a day; any other text stays as it is. */
    public String organisationPaa(String tekst, LocalDate dag) {
        return organisationer.stream()
                .filter(o -> o.navne().contains(tekst))
                .findFirst()
                .map(o -> o.navn(dag))
                .orElse(tekst);
    }

    /** Those who were in it on a day, in print order. */
    public List<Medlem> medlemmer(LocalDate dag) {
        return medlemmer.stream().filter(m -> m.paa(dag)).toList();
    }
}
