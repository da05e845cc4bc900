package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Opgave;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.time.LocalDate;

/** A task was due before it was given. */
public final class FristFoerMoedet implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("frist-foer-moedet", "Opgavens frist er før mødet")
            .because(
                    "En opgave, der gives på mødet, kan ikke være færdig før det. Som regel er det årstallet, der er forkert; ret fristen.")
            .from("God praksis: en opgave har en frist, der kan holdes")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev vedtaget.
                        opfølgning:
                          - hvad: Sende budgettet til revisor
                            ansvarlig: Carl Munk
                            frist: 2024-01-15
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev vedtaget.
                        opfølgning:
                          - hvad: Sende budgettet til revisor
                            ansvarlig: Carl Munk
                            frist: 2025-01-15
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Located<LocalDate> moedet = kontekst.moede().hoved().dato();
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            for (Afsnit afsnit : punkt.afsnit()) {
                if (afsnit.indhold() instanceof Indhold.Opgaveliste liste) {
                    liste.opgaver().forEach(o -> kontroller(o, moedet, ud));
                }
            }
        }
    }

    private static void kontroller(Opgave opgave, Located<LocalDate> moedet, Melder ud) {
        LocalDate frist = opgave.fristdato();
        if (opgave.frist() != null && frist != null && frist.isBefore(moedet.value())) {
            ud.meld(Diagnostic.of(
                            INFO,
                            opgave.frist().span(),
                            "Fristen " + Dato.iOrd(frist) + " er før mødet den " + Dato.iOrd(moedet.value()),
                            "Ret fristen, som regel årstallet")
                    .withRelated(moedet.span(), "mødets dato"));
        }
    }
}
