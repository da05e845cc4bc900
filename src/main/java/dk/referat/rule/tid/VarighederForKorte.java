package dk.referat.rule.tid;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;

/** Every item says how long it takes, and together they leave some of the meeting over. */
public final class VarighederForKorte implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "varigheder-for-korte", "Punkterne fylder tilsammen ikke hele mødet")
            .because(
                    "Det kan være med vilje, men er også, hvad man ser, når et punkt er glemt, eller en varighed ikke er rettet. Se efter,"
                            + " om tiden er tænkt som luft.")
            .from("God praksis: dagsordenens tider går op med mødets")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                    agenda:
                      - titel: Budget
                        varighed: 25 min.
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
                        varighed: 30 min.
                        referat: Budgettet blev drøftet.
                      - titel: Eventuelt
                        referat: Intet at bemærke.
                        varighed: 30 min.
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
    public void kontroller(Kontekst kontekst, Melder ud) {
        Varigheder.af(kontekst.moede())
                .filter(v -> v.alle() && v.sum().compareTo(v.moedet()) < 0)
                .ifPresent(v -> ud.meld(
                        v.tid().span(),
                        "Punkterne varer i alt " + Varigheder.vis(v.sum()) + ", men mødet "
                                + Varigheder.vis(v.moedet()),
                        "Se efter, om et punkt eller en pause mangler"));
    }
}
