package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a body, an observer or a substitute.
 *
 * @param person as a meeting names them
 * @param plads the seat of the kommissorium that the member fills
 * @param udpegetAf who appointed them, as the file has it
 * @param foedt a member by office, whom nobody appoints
 * @param fra the first day; null where it is not known, and then always
 * @param til the last day; null where there is none yet
 * @param suppleantFor whose substitute
 */
public record Medlem(
        Deltager person,
        Art art,
        @Nullable Tekst plads,
        List<Tekst> udpegetAf,
        List<Tekst> indstilletAf,
        boolean foedt,
        @Nullable Located<LocalDate> fra,
        @Nullable Located<LocalDate> til,
        @Nullable Tekst suppleantFor) {

    /** What somebody is to the body. */
    public enum Art {
        MEDLEM,
        OBSERVATOER,
        SUPPLEANT
    }

    /** Whether it was so on a day. */
    public boolean paa(LocalDate dag) {
        return iPerioden(new Periode(dag, dag));
    }

    /** Whether it was so on any day of a period. */
    public boolean iPerioden(Periode periode) {
        return (fra == null || !fra.value().isAfter(periode.til()))
                && (til == null || !til.value().isBefore(periode.fra()));
    }
}
