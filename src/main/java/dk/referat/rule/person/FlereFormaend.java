package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Deltager;
import dk.referat.model.Deltagergruppe;
import dk.referat.model.Fremmoede;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Two of the same group are its chair; at a joint meeting each group may have its own. */
public final class FlereFormaend implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("flere-formaend", "Der er mere end én formand")
            .because(
                    "Et organ har én formand ad gangen, og læseren skal kunne se hvem. Ret den ene til næstformand, eller skriv, hvad"
                            + " personen er formand for, som titel: «formand for Elevrådet».")
            .from("God praksis: mødelederen nævnes i referatet")
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef (formand)
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef (næstformand)
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Fremmoede fremmoede = kontekst.moede().fremmoede();
        if (fremmoede.grupper().size() == 1) {
            List<Deltager> alle = new ArrayList<>(fremmoede.grupper().get(0).deltagere());
            alle.addAll(fremmoede.afbud());
            kontroller(kontekst, alle, ud);
        } else {
            fremmoede.grupper().stream().map(Deltagergruppe::deltagere).forEach(g -> kontroller(kontekst, g, ud));
            kontroller(kontekst, fremmoede.afbud(), ud);
        }
    }

    private static void kontroller(Kontekst kontekst, List<Deltager> gruppe, Melder ud) {
        List<Deltager> formaend = gruppe.stream().filter(Formaend::erFormand).toList();
        for (int i = 1; i < formaend.size(); i++) {
            Deltager foerste = formaend.get(0);
            Deltager anden = formaend.get(i);
            // Two in the body's own list are told of there, once for all its meetings.
            boolean iMoedet = kontekst.iFilen(rolle(foerste)) || kontekst.iFilen(rolle(anden));
            if (iMoedet && !Navnenoegle.af(foerste).equals(Navnenoegle.af(anden))) {
                ud.meld(Diagnostic.of(
                                INFO,
                                anden.navn().span(),
                                "Både «" + foerste.navn().value() + "» og «"
                                        + anden.navn().value() + "» er formand",
                                "Ret den ene, eller skriv titlen med det, personen er formand for")
                        .withRelated(foerste.navn().span(), "den første formand"));
            }
        }
    }

    private static Span rolle(Deltager formand) {
        return formand.rolle() == null ? formand.span() : formand.rolle().span();
    }
}
