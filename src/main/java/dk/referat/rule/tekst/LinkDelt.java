package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An address is broken by a line break. */
public final class LinkDelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("link-delt", "En adresse er delt af et linjeskift")
            .because("Linket fører kun til den del af adressen, der står på den første linje. Sæt adressen "
                    + "sammen igen.")
            .from("God praksis: prøv hvert link, før dokumentet sendes ud")
            .example("""
                    agenda:
                      - titel: Status
                        referat: |
                          Se https://www.ngc.dk/forskning-og-internationalt-
                          samarbejde/ngc-forskerservice
                    """, """
                    agenda:
                      - titel: Status
                        referat: |
                          Se https://www.ngc.dk/forskning-og-internationalt-samarbejde/ngc-forskerservice
                    """);

    /**
     * The rest is known by its hyphens or slashes; a word of the sentence has none. An address begins only after what ends one, so
     * that none is looked for inside another, again and again.
     */
    private static final Pattern DELT = Pattern.compile("(?<![^\\s<>\u00AB\u00BB(\"])(?:https?://|www\\.)"
            + "[^\\s<>\u00AB\u00BB(\"]*+(?<=[-/_])"
            + "(?: ?\\n[ \\t]*+| )[a-z0-9][a-z0-9]*+[-/_][^\\s<>]*+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iTeksten(
                kontekst,
                ud,
                List.of("/"),
                DELT,
                (prosa, m) -> ud.meld(
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "Adressen er delt i to",
                        "Skriv den på én linje, også selv om linjen bliver lang"));
    }
}
