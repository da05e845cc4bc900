package dk.referat.rule.bilag;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two attachments have the same number. */
public final class BilagsnummerDobbelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("bilagsnummer-dobbelt", "To bilag har samme nummer")
            .because(
                    "«Bilag 2» skal kun kunne betyde ét bilag. Ret det ene nummer, eller slet «nummer» ved alle bilag, så"
                            + " tælles de af sig selv.")
            .from("God praksis: bilag tælles fortløbende")
            .example("""
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            nummer: "1"
                          - titel: Oversigt over udgifter
                            nummer: "1"
                    """, """
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            nummer: "1"
                          - titel: Oversigt over udgifter
                            nummer: "2"
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (List<Bilagsnummer> raekke : Bilagsnummer.raekker(kontekst.moede())) {
            Map<String, Bilagsnummer> sete = new HashMap<>();
            for (Bilagsnummer dette : raekke) {
                Bilagsnummer foerste = sete.putIfAbsent(dette.noegle(), dette);
                if (foerste != null && !foerste.erDetSammeSom(dette)) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    dette.tekst().span(),
                                    "Bilag " + dette.noegle() + " er brugt to gange",
                                    "Giv bilaget sit eget nummer")
                            .withRelated(foerste.tekst().span(), "her er det brugt første gang"));
                }
            }
        }
    }
}
