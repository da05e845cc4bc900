package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Both «fx» and «f.eks.» are used in a meeting. */
public final class FxOgFEks implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("fx-og-f-eks", "Både fx og f.eks. bruges i samme møde")
            .because("Begge former er rigtige, men i samme dokument bør kun den ene bruges. Skriv den, der "
                    + "står flest gange, alle steder.")
            .from("Retskrivningsordbogen § 42: begge former er tilladt; god praksis er at bruge én")
            .example("""
                    agenda:
                      - titel: Økonomi
                        referat: Vi kan fx spare på papir, fx blanketter, og f.eks. porto.
                    """, """
                    agenda:
                      - titel: Økonomi
                        referat: Vi kan fx spare på papir, fx blanketter, og fx porto.
                    """);

    private static final Pattern EKSEMPEL =
            Pattern.compile("(?<![\\p{L}\\d.])(?:([Ff]x)(?![\\p{L}\\d])|([Ff]\\.[ \u00A0]?eks\\.))");

    private record Sted(Tekst tekst, int fra, int til) {}

    private static final List<String> KENDETEGN = List.of("fx", "Fx", "eks.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        List<Sted> fx = new ArrayList<>();
        List<Sted> fEks = new ArrayList<>();
        Soegning.iOrdene(
                kontekst,
                ud,
                KENDETEGN,
                EKSEMPEL,
                (prosa, m) -> (m.group(1) != null ? fx : fEks).add(new Sted(prosa.tekst(), m.start(), m.end())));
        if (fx.isEmpty() || fEks.isEmpty()) {
            return;
        }
        boolean fxErSjaeldnest = fx.size() < fEks.size();
        for (Sted sted : fxErSjaeldnest ? fx : fEks) {
            ud.meld(
                    sted.tekst(),
                    sted.fra(),
                    sted.til(),
                    fxErSjaeldnest ? "Her står «fx», andre steder «f.eks.»" : "Her står «f.eks.», andre steder «fx»",
                    fxErSjaeldnest ? "Skriv «f.eks.»" : "Skriv «fx»");
        }
    }
}
