package dk.referat.rule.afsnit;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;

/** Minutes name nobody who was there. */
public final class DeltagereMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("deltagere-mangler", "Referatet siger ikke, hvem der deltog")
            .because("Uden deltagere kan ingen se, om mødet var beslutningsdygtigt, og hvem der stod bag "
                    + "beslutningerne. Skriv navnene eller et antal under «deltagere».")
            .from("God praksis: referatet viser, hvem der deltog")
            .example("""
                    deltagere: []
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin().mindst(Trin.REFERAT);
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        var fremmoede = kontekst.moede().fremmoede();
        boolean nogen = fremmoede.grupper().stream()
                .anyMatch(g -> g.tekst() != null || !g.deltagere().isEmpty());
        if (!nogen) {
            Diagnostic fund = Diagnostic.of(
                    INFO,
                    kontekst.moede().hoved().dato().span(),
                    "Referatet siger ikke, hvem der deltog i mødet",
                    "Skriv «deltagere:» med en linje for hver person");
            // In a draft the names may still be on their way.
            ud.meld(kontekst.trin() == Trin.UDGIVELSE ? fund : fund.withSeverity(Severity.OPLYSNING));
        }
    }
}
