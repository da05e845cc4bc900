package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two lead the body on one day, or have another role of which the kommissorium has one; each after the other may. */
public final class RolleDobbelt implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning("rolle-dobbelt", "To medlemmer har samme rolle på samme tid")
            .because("Et organ har én formand ad gangen. Er den ene gået af, så skriv den sidste dag under "
                    + "«til»; har organet to, så skriv rollen to gange under «heraf».")
            .from("Kommissoriets egne ord: antal, pladser og roller; god praksis: hvert møde har én leder")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind, rolle: formand, fra: 2025-03-01}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand, til: 2025-02-28}
                      - {navn: Bo Lind, rolle: formand, fra: 2025-03-01}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        Map<String, Integer> roller = new LinkedHashMap<>();
        Medlemsliste.pladser(organ).stream()
                .flatMap(p -> p.heraf().stream())
                .forEach(r -> roller.merge(Medlemsliste.rolle(r.value()), 1, Integer::sum));
        roller.putIfAbsent(Medlemsliste.rolle("formand"), 1);
        roller.forEach((rolle, antal) -> kontroller(
                antal,
                Medlemsliste.medlemmer(organ).stream()
                        .filter(m -> Medlemsliste.harRolle(m, rolle))
                        .toList(),
                ud));
    }

    private static void kontroller(int antal, List<Medlem> medlemmer, Melder ud) {
        for (LocalDate dag : Medlemsliste.foersteDage(medlemmer)) {
            List<Medlem> her = medlemmer.stream().filter(m -> m.paa(dag)).toList();
            boolean flere = her.stream().map(Medlemsliste::noegle).distinct().count() > antal;
            Tekst rolle = flere ? her.get(antal).person().rolle() : null;
            if (rolle != null) {
                String hvornaar = dag.equals(LocalDate.MIN) ? "" : " " + Moededato.af(dag);
                ud.meld(Diagnostic.of(
                                INFO,
                                rolle.span(),
                                "«" + Medlemsliste.navn(her.get(antal)) + "» er " + rolle.value() + hvornaar
                                        + ", og det er «" + Medlemsliste.navn(her.get(0)) + "» også",
                                "Skriv «til» hos den, der er gået af, eller ret den enes rolle")
                        .withRelated(her.get(0).person().navn().span(), "den første"));
                return;
            }
        }
    }
}
