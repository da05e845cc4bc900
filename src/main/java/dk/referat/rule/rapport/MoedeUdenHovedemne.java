package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Rapportgrundlag;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.nummer.Moededato;
import java.util.List;

/** A meeting of which the report says nothing but the day. */
public final class MoedeUdenHovedemne implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "moede-uden-hovedemne", "Et af periodens møder har intet hovedemne")
            .because("Rapporten nævner for hvert møde, hvad det handlede om. Skriv «hovedemne: ja» ved de "
                    + "punkter i mødets fil, som rapporten skal nævne.")
            .from("God praksis: en årsrapport fortæller, hvad møderne handlede om")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: moeder/2024-09-04-raadet.yaml
                    møde: {organ: raadet, dato: 2024-09-04, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: moeder/2024-09-04-raadet.yaml
                    møde: {organ: raadet, dato: 2024-09-04, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    """);
    private static final int FLEST = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        List<Moede> alle = kontekst.grundlag().moeder();
        List<Moede> uden = alle.stream()
                .filter(m -> Rapportgrundlag.hovedemner(m).isEmpty())
                .toList();
        if (uden.isEmpty()) {
            return;
        }
        String besked = uden.size() == 1
                ? "Mødet " + Moededato.af(uden.get(0).hoved().dato().value()) + " har intet hovedemne"
                : (uden.size() == alle.size() ? "Ingen af periodens " : uden.size() + " af periodens ") + alle.size()
                        + " møder har " + (uden.size() == alle.size() ? "et hovedemne" : "intet hovedemne");
        Diagnostic fund = Diagnostic.of(
                INFO,
                kontekst.rapport().periode().span(),
                besked,
                "Skriv «hovedemne: ja», eller en kortere titel, ved de punkter i mødet, som rapporten skal nævne");
        for (Moede moede : uden.subList(0, Math.min(uden.size(), FLEST))) {
            fund = fund.withRelated(moede.hoved().dato().span(), "intet hovedemne");
        }
        ud.meld(fund);
    }
}
