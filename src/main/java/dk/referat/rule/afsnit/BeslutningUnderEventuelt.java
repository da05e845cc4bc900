package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A decision is made under an item where nothing can be decided. */
public final class BeslutningUnderEventuelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "beslutning-under-eventuelt", "Der er truffet en beslutning under eventuelt eller en orientering")
            .because("Under eventuelt og orienteringer kan medlemmerne ikke vide, at noget skal afgøres, og "
                    + "den, der er fraværende, kan ikke tage stilling. Giv sagen sit eget punkt, eller tag "
                    + "den op på næste møde.")
            .from("God praksis: der træffes kun beslutning om sager, der står på dagsordenen")
            .example("""
                    agenda:
                      - titel: Eventuelt
                        referat: Rådet besluttede at flytte sekretariatet.
                    """, """
                    agenda:
                      - titel: Flytning af sekretariatet
                        referat: Rådet besluttede at flytte sekretariatet.
                      - titel: Eventuelt
                        referat: Intet.
                    """);

    private static final Pattern TITEL = Pattern.compile(
            "(?iu)\\s*(?:eventuelt|evt\\.?|meddelelser|orienteringspunkter|orientering(?:er)?)(?!\\p{L}).*",
            Pattern.DOTALL);

    private static final String ORGAN = "(?:\\p{L}*(?:bestyrelsen|gruppen|udvalget|rådet|komitéen|nævnet|kredsen)"
            + "|mødet|generalforsamlingen|repræsentantskabet|direktionen|ledelsen)";

    private static final String HANDLING = "(?:besluttede|vedtog|godkendte)";

    /** At the beginning of a sentence: what stands in a clause may be what others did. */
    private static final Pattern BESLUTNING = Pattern.compile("(?iu)(?:(?:^|\\n)[ \\t]*+(?:[-*•] )?|[.!?] ++)"
            + "(?:" + ORGAN + "(?: (?:enstemmigt|derfor|herefter|derefter|så|også))? " + HANDLING
            + "|(?:derfor|herefter|derefter|på den baggrund|endelig|desuden) " + HANDLING + " " + ORGAN
            + "|det blev (?:derfor |herefter |enstemmigt )?(?:besluttet|vedtaget))(?!\\p{L})");

    /** What was decided before is only told here. */
    private static final Pattern TIDLIGERE =
            Pattern.compile("(?iu)(?:sidste|seneste|tidligere|forrige|allerede|dengang|i fjor|sidst"
                    + "|(?<!\\p{L})i \\d{4}|den \\d{1,2}[./]|på mødet i)");

    private static final int SAETNING = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.prosa()) {
            Dagsordenspunkt punkt = prosa.punkt();
            boolean udfald = prosa.afsnit().equals("referat") || prosa.afsnit().equals("beslutning");
            if (punkt != null && udfald && erUdenBeslutninger(punkt, kontekst)) {
                gennem(prosa, prosa.ord(), punkt, ud);
            }
        }
    }

    private static boolean erUdenBeslutninger(Dagsordenspunkt punkt, Kontekst kontekst) {
        return TITEL.matcher(punkt.titel().value()).matches()
                && Maerke.af(punkt, kontekst.organ()) != Maerke.BESLUTNING;
    }

    private static void gennem(Prosa prosa, String ord, Dagsordenspunkt punkt, Melder ud) {
        Matcher m = BESLUTNING.matcher(ord);
        while (!ud.fuld() && m.find()) {
            int punktum = ord.indexOf(". ", m.end());
            int slut = Math.min(punktum < 0 ? ord.length() : punktum, m.end() + SAETNING);
            if (!TIDLIGERE.matcher(ord.substring(m.end(), slut)).find()) {
                int fra = m.start();
                while (!Character.isLetter(ord.charAt(fra))) {
                    fra++;
                }
                ud.meld(
                        prosa.tekst(),
                        fra,
                        m.end(),
                        "Der er truffet en beslutning under «"
                                + punkt.titel().value().strip() + "»",
                        "Giv sagen sit eget punkt, eller tag den op på næste møde");
            }
        }
    }
}
