package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Rapportgrundlag;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.Talord;

/** The account says another number of decisions than the meetings have. */
public final class PaastaaetBeslutningstal implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "paastaaet-beslutningstal", "Rapporten siger et andet antal beslutninger, end møderne har")
            .because("Beslutningerne tælles som de punkter, der har afsnittet «beslutning». Ret tallet, eller "
                    + "skriv beslutningen ind i det møde, hvor den mangler.")
            .from("God praksis: tallene i teksten passer med det, de tæller")
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
                        beslutning: Rådet godkendte planen.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådet har truffet to beslutninger i 2024.
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
                        beslutning: Rådet godkendte planen.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådet har truffet én beslutning i 2024.
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
        for (Optaelling.Paastand paastand : new Optaelling(kontekst, "beslutning(?:er)?").find(ud)) {
            int antal = paastand.moeder().stream()
                    .mapToInt(Rapportgrundlag::beslutninger)
                    .sum();
            if (antal != paastand.antal() && !ud.fuld()) {
                Diagnostic fund = Diagnostic.of(
                        INFO,
                        paastand.tekst().span(paastand.fra(), paastand.til()),
                        "Teksten siger «" + paastand.skrevet() + "», men møderne har "
                                + (antal == 0 ? "ingen" : String.valueOf(antal)),
                        "Ret tallet, eller skriv beslutningen under «beslutning» ved punktet i det møde, hvor den blev truffet");
                for (Moede moede : paastand.moeder()) {
                    if (Rapportgrundlag.beslutninger(moede) > 0
                            && fund.related().size() < FLEST) {
                        fund = fund.withRelated(
                                moede.hoved().dato().span(),
                                Talord.antal(Rapportgrundlag.beslutninger(moede), "beslutning", "beslutninger"));
                    }
                }
                ud.meld(fund);
            }
        }
    }
}
