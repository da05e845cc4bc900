package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.Talord;

/** The account says another number of meetings than there are. */
public final class PaastaaetMoedetal implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "paastaaet-moedetal", "Rapporten siger et andet antal møder, end der er")
            .because("Rapportens tal skal passe med organets møder: listen over dem står i den samme rapport. "
                    + "Ret tallet, eller læg det møde, der mangler, i mappen.")
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
                    beretning: Rådet har holdt tre møder i 2024.
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
                    beretning: Rådet har holdt to møder i 2024.
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
        for (Optaelling.Paastand paastand : new Optaelling(kontekst, "møder?").find(ud)) {
            int antal = paastand.moeder().size();
            if (antal != paastand.antal() && !ud.fuld()) {
                Diagnostic fund = Diagnostic.of(
                        INFO,
                        paastand.tekst().span(paastand.fra(), paastand.til()),
                        "Teksten siger «" + paastand.skrevet() + "», men "
                                + (antal == 0 ? "der er ingen" : "der er " + Talord.antal(antal, "møde", "møder"))
                                + " i mappen",
                        antal < paastand.antal()
                                ? "Ret tallet, eller læg det møde, der mangler, i mappen"
                                : "Ret tallet, eller se efter, om et af møderne hører til et andet organ eller år");
                for (Moede moede : paastand.moeder()) {
                    if (fund.related().size() < FLEST) {
                        fund = fund.withRelated(moede.hoved().dato().span(), "tælles med");
                    }
                }
                ud.meld(fund);
            }
        }
    }
}
