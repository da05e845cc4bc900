package dk.referat.rule.moede;

import dk.referat.model.Kommissorium;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/** How many meetings a body has held in a year, held against what its kommissorium says. */
final class Moedetal {
    private Moedetal() {}

    static Optional<Located<Kommissorium.Moedetal>> krav(Kontekst kontekst) {
        Kommissorium kommissorium = kontekst.organ().kommissorium();
        return kommissorium == null ? Optional.empty() : Optional.ofNullable(kommissorium.moederOmAaret());
    }

    static int aar(Moede moede) {
        return moede.hoved().dato().value().getYear();
    }

    static long antal(Kontekst kontekst, int aar) {
        return kontekst.raekke().led().stream()
                .filter(l -> l.dato().getYear() == aar)
                .count();
    }

    /** Whether the meeting is its year's last: what is wrong with a year is told there, once. */
    static boolean erAaretsSidste(Kontekst kontekst) {
        return kontekst.raekke()
                .naeste(kontekst.moede())
                .map(m -> aar(m) > aar(kontekst.moede()))
                .orElse(true);
    }

    /** Whether the kommissorium was there all the year, as far as its date tells. */
    static boolean gjaldtHele(Kontekst kontekst, int aar) {
        Kommissorium kommissorium = kontekst.organ().kommissorium();
        Located<LocalDate> dato = kommissorium == null ? null : kommissorium.dato();
        return dato == null
                || dato.value().getYear() < aar
                || (dato.value().getYear() == aar && dato.value().getDayOfYear() == 1);
    }
}
