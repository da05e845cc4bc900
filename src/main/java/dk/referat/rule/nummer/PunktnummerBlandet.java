package dk.referat.rule.nummer;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Organ;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One number differs in form from all the others of its meeting, where the body has laid down no form. Where two differ, the
 * mixture may be meant.
 */
public final class PunktnummerBlandet implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "punktnummer-blandet", "Ét punkts nummer er skrevet anderledes end de andres")
            .because(
                    "Når alle numre på nær ét har samme form, er det ene som regel en slåfejl, fx et årstal, der mangler. Ret"
                            + " det, eller skriv organets mønster i organets fil.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: 159/24
                        titel: Velkomst
                      - punkt: 160/24
                        titel: Budget
                      - punkt: "161"
                        titel: Status
                      - punkt: 162/24
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: 159/24
                        titel: Velkomst
                      - punkt: 160/24
                        titel: Budget
                      - punkt: 161/24
                        titel: Status
                      - punkt: 162/24
                        titel: Eventuelt
                    """);

    private static final int ANDRE = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.organ().nummerering().moenster() == Organ.Moenster.FRI;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Map<String, List<Nummereret>> efterForm = new LinkedHashMap<>();
        int antal = 0;
        for (Nummereret punkt : Nummereret.numre(Nummereret.oeverste(kontekst.moede()))) {
            if (punkt.nummer().isEmpty() || punkt.nummer().get().tal().size() > 1) {
                continue;
            }
            antal++;
            Punktnummer nummer = punkt.nummer().get();
            efterForm
                    .computeIfAbsent(
                            (nummer.aar() == null ? "uden" : "med")
                                    + nummer.foran().strip(),
                            x -> new ArrayList<>())
                    .add(punkt);
        }
        if (efterForm.size() != 2 || antal <= ANDRE) {
            return;
        }
        for (List<Nummereret> ens : efterForm.values()) {
            if (ens.size() == 1) {
                ud.meld(
                        ens.get(0).tekst().span(),
                        "Nummeret «" + ens.get(0).noegle() + "» er skrevet anderledes end de " + (antal - 1) + " andre",
                        "Skriv det som de andre");
            }
        }
    }
}
