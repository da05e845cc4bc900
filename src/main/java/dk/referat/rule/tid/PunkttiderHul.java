package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.time.LocalTime;
import java.util.List;

/** Between two items there is time that no item has. */
public final class PunkttiderHul implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("punkttider-hul", "Der er et hul mellem to punkters tider")
            .because(
                    "Et hul er ofte en tid, der ikke blev rettet, da et punkt blev flyttet. Er det en pause, så skriv den som en"
                            + " overskrift mellem punkterne: «- overskrift: Pause».")
            .from("God praksis: tiderne på dagsordenen følger efter hinanden")
            .example("""
                    agenda:
                      - titel: Budget
                        tid: 17.00–17.30
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        tid: 17.45–18.00
                        referat: Intet at bemærke.
                    """, """
                    agenda:
                      - titel: Budget
                        tid: 17.00–17.30
                        referat: Budgettet blev drøftet.
                      - overskrift: Pause
                      - titel: Eventuelt
                        tid: 17.45–18.00
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
                if (slut != null && dette.lige() && slut.isBefore(dette.start())) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    dette.tid().span(),
                                    "Fra kl. " + Punkttider.vis(slut) + " til " + Punkttider.vis(dette.start())
                                            + " er der intet punkt",
                                    "Ret tiden, eller skriv pausen som en overskrift mellem punkterne")
                            .withRelated(forrige.tid().span(), "punktet ovenfor"));
                }
            }
        }
    }
}
