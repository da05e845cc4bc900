package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.Talord;
import dk.referat.source.Located;
import java.util.stream.Collectors;

/** The seats do not add up to the stated number of members. */
public final class PladserSum implements Organregel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "pladser-sum", "Pladserne giver ikke det antal medlemmer, som kommissoriet nævner")
            .because("Kommissoriet siger to forskellige ting om, hvor mange medlemmer organet har, og ingen kan "
                    + "se, hvilken der gælder. Ret tallet, eller ret antallet på den plads, der er forkert.")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 5}
                        - {navn: selskaberne, antal: 5}
                        - {navn: centret, antal: 2}
                        - {navn: universiteterne, antal: 2}
                      antal medlemmer: 13
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 5}
                        - {navn: selskaberne, antal: 5}
                        - {navn: centret, antal: 2}
                        - {navn: universiteterne, antal: 2}
                      antal medlemmer: 14
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        Kommissorium kommissorium = organ.kommissorium();
        Located<Integer> naevnt = kommissorium == null ? null : kommissorium.antalMedlemmer();
        if (kommissorium == null || naevnt == null || kommissorium.pladser().isEmpty()) {
            return;
        }
        int sum = kommissorium.antalPladser();
        if (sum != naevnt.value()) {
            String regnestykke = kommissorium.pladser().stream()
                    .map(p -> String.valueOf(p.antal().value()))
                    .collect(Collectors.joining(" + "));
            ud.meld(Diagnostic.of(
                            INFO,
                            naevnt.span(),
                            "Kommissoriet siger " + Talord.antal(naevnt.value(), "medlem", "medlemmer")
                                    + ", men pladserne giver " + sum
                                    + (kommissorium.pladser().size() > 1 ? " (" + regnestykke + ")" : ""),
                            "Ret «antal medlemmer», eller ret «antal» på den plads, der er forkert")
                    .withRelated(kommissorium.pladser().get(0).antal().span(), "pladserne begynder her"));
        }
    }
}
