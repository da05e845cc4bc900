package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.Optional;

/** A sub-item's dotted number begins with another number than that of its item. */
public final class UnderpunktNummer implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "underpunkt-nummer", "Underpunktets nummer begynder ikke med punktets eget")
            .because(
                    "Underpunkt 5.3 hører under punkt 5. Står det et andet sted, er enten nummeret forkert, eller også er"
                            + " underpunktet kommet ind under det forkerte punkt.")
            .from("God praksis: underpunkter tælles efter det punkt, de hører til")
            .example("""
                    agenda:
                      - punkt: "4"
                        titel: Budget
                        underpunkter:
                          - punkt: "5.1"
                            titel: Anlæg
                    """, """
                    agenda:
                      - punkt: "4"
                        titel: Budget
                        underpunkter:
                          - punkt: "4.1"
                            titel: Anlæg
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Dagsordenspunkt over : kontekst.punkter()) {
            Optional<Punktnummer> overs = Punktnummer.af(over.nummer());
            if (over.nummer() == null || overs.isEmpty()) {
                continue;
            }
            List<Integer> foran = overs.get().tal();
            for (Nummereret under : Nummereret.numre(over.underpunkter())) {
                List<Integer> tal = under.nummer().map(Punktnummer::tal).orElse(List.of());
                if (tal.size() > 1 && !begynderMed(tal, foran)) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    under.tekst().span(),
                                    "Underpunktet " + under.noegle() + " står under punkt "
                                            + over.nummer().value(),
                                    "Ret nummeret, eller flyt underpunktet hen under sit eget punkt")
                            .withRelated(over.nummer().span(), "punktet, det står under"));
                }
            }
        }
    }

    private static boolean begynderMed(List<Integer> tal, List<Integer> foran) {
        return tal.size() > foran.size() && tal.subList(0, foran.size()).equals(foran);
    }
}
