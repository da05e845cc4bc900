package dk.referat.rule.tid;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;

/** The items take longer than the meeting. */
public final class VarighederForLange implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "varigheder-for-lange", "Punkterne varer tilsammen længere end mødet")
            .because(
                    "Er der sat mere tid af til punkterne, end mødet varer, når man ikke de sidste. Ret en varighed, eller gør mødet"
                            + " længere.")
            .from("God praksis: dagsordenen kan nås på mødet")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                    agenda:
                      - titel: Budget
                        varighed: 45 min.
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        referat: Intet at bemærke.
                        varighed: 30 min.
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                    agenda:
                      - titel: Budget
                        varighed: 45 min.
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        referat: Intet at bemærke.
                        varighed: 15 min.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Varigheder.af(kontekst.moede())
                .filter(v -> v.sum().compareTo(v.moedet()) > 0)
                .ifPresent(v -> ud.meld(
                        v.tid().span(),
                        "Punkterne varer i alt " + Varigheder.vis(v.sum()) + ", men mødet kun "
                                + Varigheder.vis(v.moedet()),
                        "Ret punkternes varighed eller mødets tid"));
    }
}
