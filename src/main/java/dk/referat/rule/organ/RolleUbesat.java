package dk.referat.rule.organ;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.source.Tekst;
import java.util.List;

/** A role that the kommissorium has, and that nobody on the list has. */
public final class RolleUbesat implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning("rolle-ubesat", "Ingen har den rolle, som kommissoriet nævner")
            .because("Læseren skal kunne se, hvem der leder organet. Skriv «rolle: formand» hos den, der er det,"
                    + " eller ret «heraf» i kommissoriet.")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: centret}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 1, heraf: forperson}
                        - {navn: centret, antal: 1}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne, rolle: forperson}
                      - {navn: Bo Lind, plads: centret}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 1, heraf: forperson}
                        - {navn: centret, antal: 1}
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
    public void kontroller(Organ organ, Melder ud) {
        List<Medlem> nu = Medlemsliste.tilSidst(organ);
        if (nu.isEmpty()) {
            return;
        }
        for (Kommissorium.Plads plads : Medlemsliste.pladser(organ)) {
            for (Tekst rolle : plads.heraf()) {
                if (nu.stream().noneMatch(m -> Medlemsliste.harRolle(m, rolle.value()))) {
                    ud.meld(
                            rolle.span(),
                            "Kommissoriet siger, at en fra «" + plads.navn().value() + "» er " + rolle.value()
                                    + ", men ingen på medlemslisten er det",
                            "Skriv «rolle: " + rolle.value() + "» hos medlemmet, eller ret «heraf»");
                }
            }
        }
    }
}
