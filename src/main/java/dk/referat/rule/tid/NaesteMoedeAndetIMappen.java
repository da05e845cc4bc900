package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.NaesteMoede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body's next meeting in the folder is on another day than was announced. An extra meeting well before the announced one
 * says nothing, and where the announced day is at hand all is well.
 */
public final class NaesteMoedeAndetIMappen implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "naeste-moede-andet-i-mappen", "Det næste møde i mappen har en anden dato")
            .because(
                    "Mødet kan være flyttet, men ofte er den ene af de to datoer forkert. Et referat, der er sendt ud, rettes ikke, fordi et"
                            + " møde bliver flyttet; se blot efter, at begge datoer er skrevet rigtigt.")
            .from("God praksis: det, der er aftalt om næste møde, passer med indkaldelsen")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2025-01-29-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2025-01-29
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      næste møde: 2025-01-22
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2025-01-29-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2025-01-29
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      næste møde: 2025-01-29
                    """);

    private static final int SOEG = 10;
    private static final long NAER = 14;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        NaesteMoede naeste = moede.hoved().naesteMoede();
        Located<LocalDate> meldt = naeste == null ? null : naeste.dato();
        Moede andet = meldt == null ? null : andet(kontekst, moede, meldt.value());
        if (meldt != null && andet != null) {
            ud.meld(Diagnostic.of(
                            INFO,
                            meldt.span(),
                            "Næste møde er meldt til " + Dato.iOrd(meldt.value()) + ", men i mappen er det "
                                    + Dato.iOrd(andet.hoved().dato().value()),
                            "Se efter, hvilken dato der er rigtig")
                    .withRelated(andet.hoved().dato().span(), "det næste møde i mappen"));
        }
    }

    /** The meeting that seems to be the announced one on another day. */
    private static @Nullable Moede andet(Kontekst kontekst, Moede moede, LocalDate meldt) {
        LocalDate dette = moede.hoved().dato().value();
        Moede foerste = null;
        Optional<Moede> naeste = meldt.isAfter(dette) ? kontekst.raekke().naeste(moede) : Optional.empty();
        for (int i = 0; i < SOEG && naeste.isPresent(); i++) {
            LocalDate dato = naeste.get().hoved().dato().value();
            if (dato.equals(meldt)) {
                return null;
            }
            if (dato.isAfter(meldt)) {
                return foerste == null ? naeste.get() : foerste;
            }
            if (foerste == null && dato.isAfter(dette) && ChronoUnit.DAYS.between(dato, meldt) <= NAER) {
                foerste = naeste.get();
            }
            naeste = kontekst.raekke().naeste(naeste.get());
        }
        return foerste;
    }
}
