package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a link does not say where it leads. */
public final class LinkUdenTekst implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "link-uden-tekst", "Linkets tekst siger ikke, hvor det fører hen")
            .because("Den, der får siden læst op, kan springe fra link til link og hører da kun «link» "
                    + "eller «her». På papir er adressen helt væk. Lad linkets tekst være navnet på det, det "
                    + "viser.")
            .from("WCAG 2.1, succeskriterium 2.4.4 (webtilgængelighedsloven)")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Årsrapporten kan hentes [her](https://www.ngc.dk/rapport).
                    """, """
                    agenda:
                      - titel: Status
                        referat: Se [årsrapporten for 2023](https://www.ngc.dk/rapport).
                    """);

    private static final String INTET =
            "(?iu:link|linket|dette link|her|klik her|tryk her|se her|læs mere|læs mere her|læs her"
                    + "|mere|se mere|hent|hent her|hjemmeside|klik)";

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[\\s*+(" + INTET + "|)\\s*+[.:]?\\](?=\\()");

    /** «… kan tilgås her: link.» is what is left of a link when a text has been copied. */
    private static final Pattern REST = Pattern.compile("(?<=: )(link)(?=\\.?\\s*(?:\\n|$))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.prosa()) {
            gennem(prosa, prosa.ord(), LINK, "Linkets tekst siger ikke, hvor det fører hen", ud);
            gennem(prosa, prosa.ord(), REST, "«link» er tilbage fra en tekst, der er kopieret; adressen er væk", ud);
        }
    }

    private static void gennem(Prosa prosa, String ord, Pattern moenster, String besked, Melder ud) {
        if (!prosa.value().contains(moenster == LINK ? "](" : ": link")) {
            return;
        }
        Matcher m = moenster.matcher(ord);
        while (!ud.fuld() && m.find()) {
            ud.meld(
                    prosa.tekst(),
                    m.start(),
                    m.end(),
                    besked,
                    "Skriv, hvad der ligger der: «[Årsrapport 2023](https://…)»");
        }
    }
}
