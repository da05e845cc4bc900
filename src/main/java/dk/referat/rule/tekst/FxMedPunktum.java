package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** «fx» is written with a full stop. */
public final class FxMedPunktum implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("fx-med-punktum", "«fx» er skrevet med punktum")
            .because("Forkortelsen fx skrives uden punktum, og f.eks. med to. Slet punktummet, så sætningen "
                    + "ikke ser ud til at slutte der.")
            .from("Retskrivningsordbogen § 42")
            .example("""
                    agenda:
                      - titel: Økonomi
                        referat: Flere poster, fx. huslejen, er steget.
                    """, """
                    agenda:
                      - titel: Økonomi
                        referat: Flere poster, fx huslejen, er steget.
                    """);

    private static final Pattern FX = Pattern.compile("(?<![\\p{L}\\d.])([Ff]x)\\.(?=\\s+[\\p{Ll}\\d]|[,:])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                List.of("x."),
                FX,
                (prosa, m) -> ud.meld(
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "«" + m.group(1) + "» skrives uden punktum",
                        "Skriv «" + m.group(1) + "»",
                        m.group(1)));
    }
}
