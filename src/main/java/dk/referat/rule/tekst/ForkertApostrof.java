package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An accent or a grave stands for an apostrophe. */
public final class ForkertApostrof implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "forkert-apostrof", "En accent står, hvor der skal stå en apostrof")
            .because("En løs accent ligner en apostrof, men læses forkert op af en skærmlæser, og en "
                    + "søgning finder ikke ordet. Skriv ’ i stedet.")
            .from("Retskrivningsordbogen: apostrof")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Udvalget køber to pc´er.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Udvalget køber to pc’er.
                    """);

    private static final Pattern ACCENT =
            Pattern.compile("(?<=[\\p{L}\\d])(?:[\u00B4`](?=\\p{Ll})|(?<=[sxz])\u00B4(?= \\p{L}))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                List.of("\u00B4", "`"),
                ACCENT,
                (prosa, m) -> ud.meld(
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "«" + m.group() + "» er ikke en apostrof",
                        "Skriv «’»",
                        "’"));
    }
}
