package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of numbers or times is written with a hyphen or with spaces. */
public final class IntervalMedMellemrum implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "interval-med-mellemrum", "Et interval er skrevet med bindestreg eller mellemrum")
            .because("Mellem to tal, der betyder fra og til, står en tankestreg uden mellemrum. En "
                    + "bindestreg kan læses som et minus eller et nummer.")
            .from("Retskrivningsordbogen: tankestreg i betydningen fra … til")
            .example("""
                    agenda:
                      - titel: Økonomi
                        referat: Udgiften stiger med 25-30 pct.
                    """, """
                    agenda:
                      - titel: Økonomi
                        referat: Udgiften stiger med 25–30 pct.
                    """);

    private static final String ENHED =
            "(?:pct|procent|%|kr|mio|mia|minutter|min\\.|timer|dage|uger|måneder|år(?:s|ige)?"
                    + "|personer|deltagere|medlemmer|stk|km|meter|gange|sider|kroner|elever|børn|pladser)(?!\\p{L})";

    private static final Pattern TAL = Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,/:–—-]|[–—-] )(\\d{1,6}(?:,\\d{1,3})?)"
            + "(-| [–—-] )(\\d{1,6}(?:,\\d{1,3})?)(?=[ \u00A0]?" + ENHED + ")");

    private static final String TID = "((?:[01]?\\d|2[0-3])[.:][0-5]\\d)";
    private static final Pattern TIDER =
            Pattern.compile("(?iu)(?<!\\p{L})(?:kl\\.?|klokken) ?" + TID + "(-| [–—-] )" + TID + "(?![\\d:]|[.,-]\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.tekster()) {
            if (prosa.value().contains("-")
                    || prosa.value().contains(" – ")
                    || prosa.value().contains(" — ")) {
                String ord = prosa.ord();
                gennem(prosa, TAL.matcher(ord), ud);
                gennem(prosa, TIDER.matcher(ord), ud);
            }
        }
    }

    private static void gennem(Prosa prosa, Matcher m, Melder ud) {
        while (!ud.fuld() && m.find()) {
            if (vaerdi(m.group(1)) < vaerdi(m.group(3))) {
                Soegning.meld(
                        INFO,
                        ud,
                        prosa.tekst(),
                        m.start(1),
                        m.end(3),
                        "«" + m.group(1) + m.group(2) + m.group(3) + "» er et interval",
                        "Skriv «" + m.group(1) + "–" + m.group(3) + "» med tankestreg og uden mellemrum",
                        List.of(new Soegning.Ret(m.start(2), m.end(2), "–")));
            }
        }
    }

    private static double vaerdi(String tal) {
        return Double.parseDouble(tal.replace(',', '.').replace(':', '.'));
    }
}
