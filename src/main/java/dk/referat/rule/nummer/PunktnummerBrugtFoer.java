package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import java.util.Optional;

/** A running number is an item's of an earlier meeting too. */
public final class PunktnummerBrugtFoer implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punktnummer-brugt-foer", "Nummeret er brugt på et tidligere møde")
            .because(
                    "Et løbenummer bruges kun én gang, for det er sagens navn i journalen. Tæl videre fra det sidste punkt på"
                            + " mødet før.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: raadet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 158/24
                        titel: Budget
                      - punkt: 159/24
                        titel: Eventuelt
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 159/24
                        titel: Regnskab
                      - punkt: 160/24
                        titel: Eventuelt
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: raadet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 158/24
                        titel: Budget
                      - punkt: 159/24
                        titel: Eventuelt
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 160/24
                        titel: Regnskab
                      - punkt: 161/24
                        titel: Eventuelt
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        if (Loebenumre.i(moede).isEmpty()) {
            return;
        }
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            boolean medAar =
                    Punktnummer.af(punkt.nummer()).filter(n -> n.aar() != null).isPresent();
            if (medAar && punkt.nummer() != null) {
                Optional<Moederaekke.Sted> foerste =
                        kontekst.raekke().foerstePunkt(punkt.nummer().value());
                if (foerste.isPresent()
                        && !Nabomoeder.erSamme(foerste.get().moede(), moede)
                        && foerste.get().punkt().nummer() != null
                        && Loebenumre.i(foerste.get().moede()).isPresent()) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    punkt.nummer().span(),
                                    "Nummeret " + punkt.nummer().value() + " er brugt på mødet "
                                            + Moededato.af(foerste.get().moede()),
                                    "Tæl videre fra det sidste punkt på mødet før")
                            .withRelated(foerste.get().punkt().nummer().span(), "her er det brugt første gang"));
                }
            }
        }
    }
}
