package dk.referat.rule.moede;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Talord;
import dk.referat.source.Located;

/** A year with more meetings than the kommissorium allows. */
public final class ForMangeMoeder implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "for-mange-moeder", "Organet holdt flere møder i året, end kommissoriet siger")
            .because("Et møde mere er sjældent en fejl, men det kan være et møde, der ligger i det forkerte "
                    + "organ eller år. Mødes organet som regel oftere, bør kommissoriet rettes. Reglen melder ved"
                    + " årets sidste møde.")
            .from("Kommissoriets egne ord om, hvor ofte organet mødes")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      møder om året: 2
                    # fil: moeder/2024-02-07-raadet.yaml
                    møde: {organ: raadet, dato: 2024-02-07, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-06-05-raadet.yaml
                    møde: {organ: raadet, dato: 2024-06-05, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-11-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-11-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      møder om året: 2–3
                    # fil: moeder/2024-02-07-raadet.yaml
                    møde: {organ: raadet, dato: 2024-02-07, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-06-05-raadet.yaml
                    møde: {organ: raadet, dato: 2024-06-05, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-11-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-11-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Located<Kommissorium.Moedetal> krav = Moedetal.krav(kontekst).orElse(null);
        Integer hoejst = krav == null ? null : krav.value().hoejst();
        int aar = Moedetal.aar(kontekst.moede());
        if (krav == null
                || hoejst == null
                || !Moedetal.erAaretsSidste(kontekst)
                || !Moedetal.gjaldtHele(kontekst, aar)) {
            return;
        }
        int antal = (int) Moedetal.antal(kontekst, aar);
        if (antal > hoejst) {
            ud.meld(Diagnostic.of(
                            INFO,
                            kontekst.moede().hoved().dato().span(),
                            "Der er " + Talord.antal(antal, "møde", "møder") + " i " + aar + ", men kommissoriet siger "
                                    + krav.value().iOrd() + " om året",
                            "Se efter, om alle møderne hører til organet; mødes det så ofte, så ret kommissoriet")
                    .withRelated(krav.span(), "kommissoriets ord"));
        }
    }
}
