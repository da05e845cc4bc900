package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.Talord;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;

/** More members have a seat on one day than there are of it; those who follow each other do not. */
public final class PladsOverfuld implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "plads-overfuld", "Flere medlemmer har pladsen, end kommissoriet giver plads til")
            .because("Et organ med flere medlemmer, end kommissoriet tillader, er ikke rigtigt sammensat, og "
                    + "dets beslutninger kan anfægtes. Tit er en, der er gået ud, blot ikke givet en sidste dag: "
                    + "skriv den under «til».")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: regionerne}
                      - {navn: Carl Munk, plads: regionerne, fra: 2025-03-01}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 2}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: regionerne, til: 2025-02-28}
                      - {navn: Carl Munk, plads: regionerne, fra: 2025-03-01}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 2}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        for (Kommissorium.Plads plads : Medlemsliste.pladser(organ)) {
            kontroller(
                    plads,
                    Medlemsliste.medlemmer(organ).stream()
                            .filter(m -> Medlemsliste.harPlads(m, plads))
                            .toList(),
                    ud);
        }
    }

    /** The first day on which there are too many is enough: what follows is often the same fault. */
    private static void kontroller(Kommissorium.Plads plads, List<Medlem> medlemmer, Melder ud) {
        int antal = plads.antal().value();
        for (LocalDate dag : Medlemsliste.foersteDage(medlemmer)) {
            List<Medlem> her = medlemmer.stream().filter(m -> m.paa(dag)).toList();
            if (her.size() > antal) {
                String hvornaar = dag.equals(LocalDate.MIN) ? "" : " " + Moededato.af(dag);
                Tekst enForMange = her.get(antal).plads();
                if (enForMange != null) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    enForMange.span(),
                                    "«" + plads.navn().value() + "» har " + her.size() + " medlemmer" + hvornaar
                                            + ", men kun " + Talord.antal(antal, "plads", "pladser"),
                                    "Skriv «til» hos den, der er gået ud, eller ret pladsen hos den, der sidder på en anden")
                            .withRelated(plads.antal().span(), "så mange pladser er der"));
                }
                return;
            }
        }
    }
}
