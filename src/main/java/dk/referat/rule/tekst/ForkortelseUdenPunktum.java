package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An abbreviation lacks its full stop. */
public final class ForkortelseUdenPunktum implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "forkortelse-uden-punktum", "En forkortelse mangler sit punktum")
            .because("De fleste forkortelser skrives med punktum, så læseren kan se, at ordet ikke er "
                    + "skrevet ud. Sæt punktummet.")
            .from("Retskrivningsordbogen § 42")
            .example("""
                    agenda:
                      - titel: Økonomi
                        referat: Ordningen ophører pr 1. juli, jf pkt. 3.
                    """, """
                    agenda:
                      - titel: Økonomi
                        referat: Ordningen ophører pr. 1. juli, jf. pkt. 3.
                    """);

    private static final Pattern FORKORTELSE = Pattern.compile("(?<![\\p{L}\\d.’'/-])"
            + "((?:[Pp]r|[Cc]a|[Kk]l|[Nn]r|[Pp]kt|[Tt]lf|[Ss]tk)(?=[ \u00A0]{1,2}\\d)|[Jj]f(?=[ \u00A0]{1,2}[\\p{L}\\d§])"
            + "|(?:[Ii]nkl|[Ee]kskl)(?=[ \u00A0]{1,2}\\p{L})|[Vv]edr(?=[ \u00A0]{1,2}[\\p{L}\\d]))");

    private static final List<String> KENDETEGN = List.of(
            "pr ", "Pr ", "ca ", "Ca ", "kl ", "Kl ", "nr ", "Nr ", "pkt ", "Pkt ", "tlf ", "Tlf ", "stk ", "Stk ",
            "jf ", "Jf ", "inkl ", "Inkl ", "kskl ", "vedr ", "Vedr ", "\u00A0");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                KENDETEGN,
                FORKORTELSE,
                (prosa, m) -> ud.meld(
                        prosa.tekst(),
                        m.start(1),
                        m.end(1),
                        "«" + m.group(1) + "» er en forkortelse uden punktum",
                        "Skriv «" + m.group(1) + ".»",
                        m.group(1) + "."));
    }
}
