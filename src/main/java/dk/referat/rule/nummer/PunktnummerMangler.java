package dk.referat.rule.nummer;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Organ;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;

/** An item has no number, though the body numbers its items or all the others have one. */
public final class PunktnummerMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("punktnummer-mangler", "Punktet har intet nummer")
            .because(
                    "Et punkt uden nummer kan der ikke henvises til, og det kan ikke journaliseres ved siden af de andre. Skriv"
                            + " det med «punkt».")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Velkomst
                      - titel: Budget
                      - punkt: "2"
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Velkomst
                      - punkt: "2"
                        titel: Budget
                      - punkt: "3"
                        titel: Eventuelt
                    """);

    private static final int MINDST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.organ().nummerering().moenster() != Organ.Moenster.INGEN;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        List<Dagsordenspunkt> alle = Nummereret.oeverste(kontekst.moede());
        List<Dagsordenspunkt> uden =
                alle.stream().filter(p -> p.nummer() == null).toList();
        boolean fri = kontekst.organ().nummerering().moenster() == Organ.Moenster.FRI;
        if (fri && (uden.size() != 1 || alle.size() < MINDST)) {
            return;
        }
        for (Dagsordenspunkt punkt : uden) {
            ud.meld(
                    punkt.titel().span(),
                    "Punktet «" + punkt.titel().value() + "» har intet nummer"
                            + (fri ? ", men det har alle de andre" : ""),
                    "Skriv «punkt» med nummeret over titlen"
                            + (fri ? "" : "; bruger organet ingen numre, så skriv «mønster: ingen» i organets fil"));
        }
    }
}
