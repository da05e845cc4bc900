package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Orden;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A name that is no longer used.
 *
 * @param iSaetning as the name stands in a sentence
 * @param til the last day of it
 */
public record Navneskift(String navn, String iSaetning, Located<LocalDate> til) {
    /** The one of some earlier names, in any order, that was used on a day; none where the name of today was. */
    static Optional<Navneskift> paa(List<Navneskift> tidligere, LocalDate dag) {
        return tidligere.stream()
                .filter(n -> !dag.isAfter(n.til().value()))
                .min(Orden.efter(n -> n.til().value()));
    }
}
