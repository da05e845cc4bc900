package dk.referat.rule.henvisning;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.util.Optional;

/** «Bilag 6» is named in the text, but the meeting has no such attachment. */
public final class HenvisningTilBilag implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "henvisning-til-bilag", "Der henvises til et bilag, som ikke findes")
            .because(
                    "Læseren leder forgæves efter et bilag, der ikke er med. Ret nummeret, eller føj bilaget til listen."
                            + " Bilag til andet end mødet, fx til en lov eller et notat, siger reglen intet om.")
            .from("God praksis: en henvisning fører hen til det, den nævner")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev gennemgået, jf. bilag 2.
                        bilag:
                          - Budget for næste år
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev gennemgået, jf. bilag 1.
                        bilag:
                          - Budget for næste år
                    """);

    private static final Numre HENVISNINGER = new Numre("bilag(?:ene|et)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        KendteBilag kendte = new KendteBilag(kontekst);
        if (kendte.ingen()) {
            return;
        }
        for (Prosa prosa : kontekst.prosa()) {
            for (Numre.Nummer nummer : HENVISNINGER.i(prosa, kontekst.organ())) {
                if (ud.fuld()) {
                    return;
                }
                Optional<String> rettelse = kendte.rettelse(nummer, prosa.punkt());
                if (rettelse.isPresent() && !nummer.omgivelser().naevnerAndetOrgan()) {
                    ud.meld(
                            prosa.tekst(),
                            nummer.fra(),
                            nummer.til(),
                            "Der er intet bilag " + nummer.tal(),
                            rettelse.get());
                }
            }
        }
    }
}
