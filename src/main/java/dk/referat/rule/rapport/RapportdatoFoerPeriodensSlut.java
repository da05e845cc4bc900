package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import java.time.LocalDate;

/** A report that is dated before its period is over. */
public final class RapportdatoFoerPeriodensSlut implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "rapportdato-foer-periodens-slut", "Rapporten er dateret, før perioden er slut")
            .because("En rapport kan ikke fortælle om møder, der endnu ikke er holdt. Ofte er det årstallet, der"
                    + " er forkert: en rapport om 2018 skrives i 2019.")
            .from("God praksis: en årsrapport skrives, når perioden er slut")
            .example("""
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
                      dato: 2024-08-01
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
                      dato: 2025-08-01
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        Located<LocalDate> dato = kontekst.rapport().dato();
        LocalDate slut = kontekst.periode().til();
        if (dato != null && dato.value().isBefore(slut)) {
            ud.meld(Diagnostic.of(
                            INFO,
                            dato.span(),
                            "Rapporten er fra " + Moededato.af(dato.value()) + ", men perioden slutter først "
                                    + Moededato.af(slut),
                            "Ret datoen, eller ret perioden, hvis rapporten kun er om en del af den")
                    .withRelated(kontekst.rapport().periode().span(), "perioden"));
        }
    }
}
