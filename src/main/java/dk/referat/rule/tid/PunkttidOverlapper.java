package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.time.LocalTime;
import java.util.List;

/** An item begins before the one above it has ended. */
public final class PunkttidOverlapper implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punkttid-overlapper", "Punktet begynder, før punktet ovenfor er slut")
            .because(
                    "To punkter kan ikke behandles på samme tid, og gæster møder op efter dagsordenens tider. Ret den tid, der er forkert,"
                            + " eller byt om på punkterne.")
            .from("God praksis: tiderne på dagsordenen følger efter hinanden")
            .example("""
                    agenda:
                      - titel: Budget
                        tid: 17.00–17.30
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        tid: 17.20–18.00
                        referat: Intet at bemærke.
                    """, """
                    agenda:
                      - titel: Budget
                        tid: 17.00–17.30
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        tid: 17.30–18.00
                        referat: Intet at bemærke.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (List<Punkttider.Led> raekke : Punkttider.raekker(kontekst.moede())) {
            for (int i = 1; i < raekke.size(); i++) {
                Punkttider.Led forrige = raekke.get(i - 1);
                Punkttider.Led dette = raekke.get(i);
                LocalTime slut = forrige.slut();
                LocalTime tidligst = slut == null ? forrige.start() : slut;
                if (dette.start().isBefore(tidligst) && !dette.erNaesteDag(forrige)) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    dette.tid().span(),
                                    "Punktet begynder kl. " + Punkttider.vis(dette.start()) + ", men punktet ovenfor "
                                            + (slut == null ? "begynder" : "slutter") + " først kl. "
                                            + Punkttider.vis(tidligst),
                                    "Ret den ene tid, eller byt om på punkterne")
                            .withRelated(forrige.tid().span(), "punktet ovenfor"));
                }
            }
        }
    }
}
