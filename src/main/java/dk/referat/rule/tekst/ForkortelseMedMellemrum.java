package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An abbreviation of several words is written with spaces. */
public final class ForkortelseMedMellemrum implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "forkortelse-med-mellemrum", "En forkortelse er skrevet med mellemrum")
            .because("Forkortelser som bl.a. og m.m. skrives uden mellemrum; ellers kan linjen brydes midt "
                    + "i dem. Slet mellemrummet.")
            .from("Retskrivningsordbogen § 42")
            .example("""
                    agenda:
                      - titel: Økonomi
                        referat: Udvalget drøftede bl. a. huslejen.
                    """, """
                    agenda:
                      - titel: Økonomi
                        referat: Udvalget drøftede bl.a. huslejen.
                    """);

    private static final Pattern FORKORTELSE = Pattern.compile("(?<![\\p{L}\\d.-])"
            + "((?:[Bb]l\\.[ \u00A0]{1,2}a|m\\.[ \u00A0]{1,2}(?:m|v|fl)|[Ff]\\.[ \u00A0]{1,2}eks|[Oo]\\.[ \u00A0]{1,2}l"
            + "|[Dd]\\. ?v\\. s|[Dd]\\. v\\. ?s|[Pp]\\.[ \u00A0]{1,2}t|[Ff]\\.[ \u00A0]{1,2}h\\.[ \u00A0]?t)\\.)");

    private static final Pattern MELLEMRUM = Pattern.compile("[ \u00A0]");

    private static final List<String> KENDETEGN =
            List.of(". a.", ". m.", ". v.", ". fl.", ". eks.", ". l.", ". s.", ". t.", ". h.", "\u00A0");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(kontekst, ud, KENDETEGN, FORKORTELSE, (prosa, m) -> {
            String rettet = MELLEMRUM.matcher(m.group(1)).replaceAll("");
            ud.meld(
                    prosa.tekst(),
                    m.start(1),
                    m.end(1),
                    "«" + m.group(1) + "» er skrevet med mellemrum",
                    "Skriv «" + rettet + "»",
                    rettet);
        });
    }
}
