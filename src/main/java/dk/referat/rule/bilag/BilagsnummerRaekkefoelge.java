package dk.referat.rule.bilag;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.nummer.Punktnummer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An attachment's number is lower than the one before it. */
public final class BilagsnummerRaekkefoelge implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "bilagsnummer-raekkefoelge", "Bilagets nummer er lavere end det forriges")
            .because("Bilagene trykkes i filens orden, og numrene skal følge den, ellers kan et bilag ikke findes. Flyt"
                    + " bilaget, eller ret nummeret.")
            .from("God praksis: bilag tælles fortløbende")
            .example("""
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Oversigt over udgifter
                            nummer: "2"
                          - titel: Budget for næste år
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
            @Nullable Bilagsnummer forrige = null;
            Set<String> sete = new HashSet<>();
            for (Bilagsnummer dette : raekke) {
                if (!sete.add(dette.noegle())) {
                    continue;
                }
                if (forrige != null && lavere(dette.tal(), forrige.tal())) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    dette.tekst().span(),
                                    "Bilag " + dette.noegle() + " kommer efter bilag " + forrige.noegle(),
                                    "Flyt bilaget, eller ret nummeret")
                            .withRelated(forrige.tekst().span(), "bilaget før"));
                }
                forrige = dette;
            }
        }
    }

    private static boolean lavere(Optional<Punktnummer> dette, Optional<Punktnummer> forrige) {
        return dette.isPresent()
                && forrige.isPresent()
                && dette.get().sammeForm(forrige.get())
                && dette.get().sidste() < forrige.get().sidste();
    }
}
