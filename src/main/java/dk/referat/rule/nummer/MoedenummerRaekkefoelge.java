package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.util.Optional;

/** A meeting's ordinal is lower than that of the meeting before it. */
public final class MoedenummerRaekkefoelge implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "moedenummer-raekkefoelge", "Mødets nummer er lavere end et tidligere mødes")
            .because(
                    "Møderne tælles i den orden, de holdes. Er nummeret lavere end på mødet før, er enten nummeret eller datoen"
                            + " forkert. Organer, der begynder forfra hvert år, må gerne begynde med et lavt nummer igen.")
            .from("God praksis: møderne tælles fortløbende")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: Rådet, nummer: 19, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
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
        Optional<Moede> foer = kontekst.raekke().forrige(moede);
        Located<Integer> forrige = foer.map(f -> f.hoved().nummer()).orElse(null);
        if (nummer == null || foer.isEmpty() || forrige == null) {
            return;
        }
        if (nummer.value() > 1
                && nummer.value() < forrige.value()
                && kontekst.raekke().medNummer(nummer.value()).size() == 1
                && !Nabomoeder.kanVaereBegyndtForfra(foer.get(), moede, nummer.value())) {
            ud.meld(Diagnostic.of(
                            INFO,
                            nummer.span(),
                            "Mødet før, " + Moededato.af(foer.get()) + ", er nummer " + forrige.value()
                                    + ", men dette er nummer " + nummer.value(),
                            "Ret nummeret eller datoen på det møde, der er forkert")
                    .withRelated(forrige.span(), "mødet før"));
        }
    }
}
