package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item's number is lower than the one before it. */
public final class PunktnummerRaekkefoelge implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punktnummer-raekkefoelge", "Punktets nummer er lavere end det forriges")
            .because(
                    "Numrene står i den rækkefølge, som punkterne behandles i; ellers kan punktet ikke findes i papiret."
                            + " Ret nummeret, eller flyt punktet.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: 160/24
                        titel: Budget
                      - punkt: 159/24
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: 159/24
                        titel: Eventuelt
                      - punkt: 160/24
                        titel: Budget
                    """);

    private record Plads(Nummereret hvem, Punktnummer nummer) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Nummereret.raekker(kontekst.moede()).forEach(r -> kontroller(r, ud));
    }

    private static void kontroller(List<Nummereret> raekke, Melder ud) {
        // By how the number is written: only those that are written alike can be compared.
        Map<String, Plads> sidste = new HashMap<>();
        Set<String> sete = new HashSet<>();
        for (Nummereret dette : raekke) {
            boolean nyt = sete.add(dette.noegle());
            if (dette.nummer().isEmpty()) {
                continue;
            }
            Punktnummer nummer = dette.nummer().get();
            String form = nummer.tal().size() + "/" + nummer.toCifretAar().orElse(-1) + "/" + nummer.foran();
            Plads forrige = sidste.put(form, new Plads(dette, nummer));
            if (nyt && forrige != null && lavere(nummer.tal(), forrige.nummer().tal())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                dette.tekst().span(),
                                "Punkt " + dette.noegle() + " kommer efter punkt "
                                        + forrige.hvem().noegle(),
                                "Ret nummeret, eller flyt punktet")
                        .withRelated(forrige.hvem().tekst().span(), "det forrige punkt"));
            }
        }
    }

    /** Both have equally many numbers. */
    private static boolean lavere(List<Integer> dette, List<Integer> forrige) {
        for (int i = 0; i < dette.size(); i++) {
            int forskel = dette.get(i) - forrige.get(i);
            if (forskel != 0) {
                return forskel < 0;
            }
        }
        return false;
    }
}
