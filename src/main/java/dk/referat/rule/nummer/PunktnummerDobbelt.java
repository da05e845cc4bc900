package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two items of a meeting have the same number. */
public final class PunktnummerDobbelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("punktnummer-dobbelt", "To punkter har samme nummer")
            .because(
                    "Nummeret er punktets navn i journalen, og en henvisning til det må kun kunne føre ét sted hen. Giv det"
                            + " sidste af de to punkter sit eget nummer.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - punkt: "1"
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - punkt: "2"
                        titel: Eventuelt
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Map<String, Nummereret> iMoedet = new HashMap<>();
        for (List<Nummereret> raekke : Nummereret.raekker(kontekst.moede())) {
            Map<String, Nummereret> iRaekken = new HashMap<>();
            for (Nummereret dette : raekke) {
                Nummereret nabo = iRaekken.putIfAbsent(dette.noegle(), dette);
                Nummereret andet = gaelderHeleMoedet(dette) ? iMoedet.putIfAbsent(dette.noegle(), dette) : null;
                Nummereret foerste = nabo != null ? nabo : andet;
                if (foerste != null) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    dette.tekst().span(),
                                    "Nummeret " + dette.noegle() + " er brugt to gange",
                                    "Giv punktet sit eget nummer")
                            .withRelated(foerste.tekst().span(), "her er det brugt første gang"));
                }
            }
        }
    }

    /** A plain 1, 2, 3 or a, b, c may begin again under each item. */
    private static boolean gaelderHeleMoedet(Nummereret dette) {
        return dette.nummer().filter(n -> n.aar() != null || n.tal().size() > 1).isPresent();
    }
}
