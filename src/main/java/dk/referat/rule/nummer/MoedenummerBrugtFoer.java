package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.util.List;

/** An earlier meeting of the body has the same ordinal. */
public final class MoedenummerBrugtFoer implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("moedenummer-brugt-foer", "Et tidligere møde har samme nummer")
            .because(
                    "«19. møde» skal kun kunne betyde ét møde. Ret nummeret på det møde, der er talt forkert. Organer, der"
                            + " begynder forfra hvert år, må gerne bruge et lavt nummer igen.")
            .from("God praksis: møderne tælles fortløbende")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: Rådet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: Rådet, nummer: 18, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: Rådet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: Rådet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Located<Integer> nummer = moede.hoved().nummer();
        if (nummer == null) {
            return;
        }
        List<Moederaekke.Led> samme = kontekst.raekke().medNummer(nummer.value());
        for (int i = 1; i < samme.size(); i++) {
            if (!samme.get(i).navn().equals(moede.fil().name())) {
                continue;
            }
            Moede foer = kontekst.raekke().moede(samme.get(i - 1));
            Located<Integer> foers = foer.hoved().nummer();
            if (foers != null && !Nabomoeder.kanVaereBegyndtForfra(foer, moede, nummer.value())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                nummer.span(),
                                "Mødet " + Moededato.af(foer) + " er også nummer " + nummer.value(),
                                "Ret nummeret på det møde, der er talt forkert")
                        .withRelated(foers.span(), "det samme nummer"));
            }
        }
    }
}
