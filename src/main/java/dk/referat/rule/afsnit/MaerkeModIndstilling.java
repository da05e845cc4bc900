package dk.referat.rule.afsnit;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.regex.Pattern;

/** The mark of an item says one thing, its indstilling another. */
public final class MaerkeModIndstilling implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "maerke-mod-indstilling", "Punktets mærke og dets indstilling siger ikke det samme")
            .because("Mærket er det, medlemmerne forbereder sig efter: om der skal besluttes noget eller "
                    + "kun tales. Passer det ikke til indstillingen, så ret den af dem, der er forkert.")
            .from("God praksis: dagsordenen viser, hvad der skal besluttes")
            .example("""
                    agenda:
                      - titel: Budget
                        type: B
                        indstilling: Det indstilles, at rådet drøfter budgettet.
                    """, """
                    agenda:
                      - titel: Budget
                        type: D
                        indstilling: Det indstilles, at rådet drøfter budgettet.
                    """);

    /** Any word of deciding; only where there is none does a text ask for no decision. */
    private static final Pattern AFGOERELSE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:beslutter?|godkende[rs]?|vedtage?r?|vedtages"
                    + "|tiltræde[rs]?|tilslutte[rs]?|vælge[rs]?|udpege[rs]?|bevilger?|bevilges|afgøre?r?|afgøres|stilling|fastlægge[rs]?"
                    + "|fastsætte[rs]?|bemyndiger?|nedsætte[rs]?|afsætte[rs]?|frigiver?|frigives|konstituerer|giver|give|gives|anbefaler?"
                    + "|accepterer?|støtter?|beder|be|meddeler?|prioriterer?|igangsætte[rs]?|afslår?|afvise[rs]?|udsætte[rs]?|indgår?|ansætte[rs]?"
                    + "|afslutter?|ophæve[rs]?|ændrer?|fastholder?|bakker?|peger?|sender?|oversender?|overdrager?|fordeler?)(?!\\p{L})");

    private static final Pattern SAMTALE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:drøfter?|drøftes|til efterretning|kommenterer?|orienteres)(?!\\p{L})");

    private static final String BESLUTTER = "(?:beslutter|godkender|vedtager)(?!\\p{L})";

    private static final String AT_BESLUTTE = "(?:beslutte|godkende|vedtage)(?!\\p{L})";

    /** The body's own act: right after it is named, first in a part, or after «drøfter og». */
    private static final Pattern BESLUTNING =
            Pattern.compile("(?iu)(?:indstilles(?: til [^,.;]{1,80})?,?[ \\n]at[ \\n](?:"
                    + "(?:(?!drøft|tag|orienter|kommenter|giv|at[ \\n])[\\p{L}-]+[ \\n]){0,12}?" + BESLUTTER + "|"
                    + AT_BESLUTTE + ")"
                    + "|(?:drøfter|til efterretning) og (?:" + BESLUTTER + "|at " + AT_BESLUTTE + ")"
                    + "|(?:^|\\n)[ \\t]*(?:[-*•]|\\d{1,2}[.)])?[ \\t]*(?:" + BESLUTTER + "|at " + AT_BESLUTTE + "))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Maerke maerke = Maerke.af(punkt, kontekst.organ());
            String indstilling = punkt.afsnit("indstilling")
                    .map(a -> Afsnitstekst.af(a.indhold()))
                    .orElse("");
            if (punkt.type() == null || maerke == Maerke.ANDET || indstilling.isEmpty()) {
                continue;
            }
            if (maerke == Maerke.BESLUTNING
                    && SAMTALE.matcher(indstilling).find()
                    && !AFGOERELSE.matcher(indstilling).find()) {
                meld(punkt, punkt.type(), kontekst, "indstillingen beder ikke om en beslutning", ud);
            } else if (maerke != Maerke.BESLUTNING
                    && BESLUTNING.matcher(indstilling).find()) {
                meld(punkt, punkt.type(), kontekst, "indstillingen beder om en beslutning", ud);
            }
        }
    }

    private static void meld(Dagsordenspunkt punkt, Tekst type, Kontekst kontekst, String besked, Melder ud) {
        String ord = kontekst.organ().typer().getOrDefault(type.value(), "");
        Diagnostic fund = Diagnostic.of(
                INFO,
                type.span(),
                "Punktet er mærket «" + type.value() + "» (" + ord + "), men " + besked,
                "Ret mærket, eller skriv i indstillingen, hvad der skal ske");
        ud.meld(punkt.afsnit("indstilling")
                .map(a -> fund.withRelated(a.noegle(), "indstillingen"))
                .orElse(fund));
    }
}
