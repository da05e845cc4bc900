package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moedehoved;
import dk.referat.model.NaesteMoede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.time.LocalDate;

/** The next meeting is not after this one. */
public final class NaesteMoedeFoerMoedet implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "naeste-moede-foer-moedet", "Det næste møde ligger ikke efter dette")
            .because(
                    "Deltagerne skriver datoen i kalenderen; er den forbi, er det som regel årstallet eller måneden, der er gal. Ret"
                            + " datoen.")
            .from("God praksis: det næste møde ligger efter dette")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      næste møde: 2024-01-22
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      næste møde: 2025-01-22
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moedehoved hoved = kontekst.moede().hoved();
        NaesteMoede naeste = hoved.naesteMoede();
        var dato = naeste == null ? null : naeste.dato();
        if (naeste == null || dato == null) {
            return;
        }
        LocalDate dette = hoved.dato().value();
        var tid = hoved.tid();
        var naesteTid = naeste.tid();
        boolean senereSammeDag = dato.value().equals(dette)
                && tid != null
                && naesteTid != null
                && naesteTid.value().start().isAfter(tid.value().start());
        if (!dato.value().isAfter(dette) && !senereSammeDag) {
            ud.meld(Diagnostic.of(
                            INFO,
                            dato.span(),
                            "Næste møde er " + Dato.iOrd(dato.value()) + ", men dette møde er " + Dato.iOrd(dette),
                            "Ret datoen for det næste møde")
                    .withRelated(hoved.dato().span(), "dette mødes dato"));
        }
    }
}
