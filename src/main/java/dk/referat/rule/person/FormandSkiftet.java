package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Deltager;
import dk.referat.model.Moede;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.Optional;

/**
 * For one meeting alone the chair is another than before and after, though the usual chair was there. The chair is always the
 * one of that day, so a stand-in for somebody who was away is no slip; nor is a chair whom the body's own file has for that day.
 */
public final class FormandSkiftet implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("formand-skiftet", "En anden er formand på dette ene møde")
            .because(
                    "Er den samme formand på mødet før og mødet efter, og var formanden til stede, er det ofte en gammel eller forkert"
                            + " linje. Ledede en anden mødet den dag, så skriv «mødeleder» under «møde».")
            .from("God praksis: mødelederen nævnes i referatet")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-11-20
                    # fil: moeder/2025-01-22-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2025-01-22
                    # fil: moeder/2024-12-18-raadet.yaml
                    deltagere:
                      - Anne Holm, direktør
                      - Bo Lind, kontorchef (formand)
                      - Carl Munk, konsulent
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-11-20
                    # fil: moeder/2025-01-22-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2025-01-22
                    # fil: moeder/2024-12-18-raadet.yaml
                    deltagere:
                      - Anne Holm, direktør (afbud)
                      - Bo Lind, kontorchef (formand)
                      - Carl Munk, konsulent
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Deltager formand = formand(Optional.of(kontekst.moede())).orElse(null);
        Deltager foer = formand(kontekst.raekke().forrige(kontekst.moede())).orElse(null);
        Deltager efter = formand(kontekst.raekke().naeste(kontekst.moede())).orElse(null);
        if (formand == null || foer == null || efter == null || !samme(foer, efter) || samme(foer, formand)) {
            return;
        }
        if (formand.rolle() != null && !kontekst.iFilen(formand.rolle().span())) {
            return;
        }
        boolean varDer = kontekst.inviterede().stream()
                .filter(p -> !Personer.erVaek(p))
                .map(Person::deltager)
                .anyMatch(d -> samme(d, foer));
        if (varDer) {
            ud.meld(Diagnostic.of(
                            INFO,
                            formand.navn().span(),
                            "«" + formand.navn().value() + "» er formand her, men på mødet før og mødet efter er det «"
                                    + foer.navn().value() + "», som også var til stede",
                            "Se efter, hvem der var formand den dag")
                    .withRelated(foer.navn().span(), "formand på mødet før"));
        }
    }

    private static Optional<Deltager> formand(Optional<Moede> moede) {
        List<Deltager> formaend = moede.map(Formaend::formaend).orElse(List.of());
        return formaend.size() == 1 ? Optional.of(formaend.get(0)) : Optional.empty();
    }

    private static boolean samme(Deltager den, Deltager anden) {
        return Navnenoegle.af(den).equals(Navnenoegle.af(anden));
    }
}
