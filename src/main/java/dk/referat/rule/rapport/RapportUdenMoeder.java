package dk.referat.rule.rapport;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;

/** The period has no meeting. */
public final class RapportUdenMoeder implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "rapport-uden-moeder", "Der er ingen møder i rapportens periode")
            .because("Rapportens liste over møder bliver tom. Ofte er perioden skrevet forkert, eller også "
                    + "ligger møderne ikke i mappen eller hører til et andet organ.")
            .from("God praksis: en årsrapport fortæller om periodens møder")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2023-11-15-raadet.yaml
                    møde: {organ: raadet, dato: 2023-11-15, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
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
                    # fil: moeder/2024-11-13-raadet.yaml
                    møde: {organ: raadet, dato: 2024-11-13, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
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
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        if (kontekst.grundlag().moeder().isEmpty()) {
            ud.meld(
                    kontekst.rapport().periode().span(),
                    "«" + kontekst.organ().navn() + "» har ingen møder i perioden",
                    "Ret perioden, eller læg møderne i mappen; deres «organ» skal være det samme som rapportens");
        }
    }
}
