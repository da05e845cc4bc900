package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.source.Tekst;
import java.util.List;

/** A role that a seat has is held by somebody of another seat. */
public final class FormandFraForkertPlads implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "formand-fra-forkert-plads", "Den, der har rollen, har en anden plads end den, rollen hører til")
            .because("Kommissoriet siger, hvem formanden skal komme fra. Kommer formanden et andet sted fra, er "
                    + "enten listen forkert, eller også er organet ikke sammensat, som det skal være.")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: centret, rolle: forperson}
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
    public void kontroller(Organ organ, Melder ud) {
        List<Kommissorium.Plads> pladser = Medlemsliste.pladser(organ);
        if (!Medlemsliste.brugerPladser(organ)) {
            return;
        }
        for (Medlem medlem : Medlemsliste.medlemmer(organ)) {
            Tekst rolle = medlem.person().rolle();
            if (rolle != null) {
                List<Kommissorium.Plads> rollens = pladser.stream()
                        .filter(p -> p.heraf().stream().anyMatch(r -> Medlemsliste.harRolle(medlem, r.value())))
                        .toList();
                if (!rollens.isEmpty() && rollens.stream().noneMatch(p -> Medlemsliste.harPlads(medlem, p))) {
                    meld(medlem, rolle, rollens.get(0), ud);
                }
            }
        }
    }

    private static void meld(Medlem medlem, Tekst rolle, Kommissorium.Plads rollens, Melder ud) {
        Tekst egen = medlem.plads();
        String navn = rollens.navn().value();
        ud.meld(Diagnostic.of(
                        INFO,
                        rolle.span(),
                        "«" + Medlemsliste.navn(medlem) + "» er " + rolle.value() + " og "
                                + (egen == null ? "har ingen plads" : "sidder på pladsen «" + egen.value() + "»")
                                + "; kommissoriet siger, at rollen hører til «" + navn + "»",
                        egen == null
                                ? "Skriv «plads: " + navn + "», hvis det er der, medlemmet sidder"
                                : "Ret rollen eller pladsen, eller ret «heraf» i kommissoriet")
                .withRelated(rollens.navn().span(), "pladsen, som rollen hører til"));
    }
}
