package dk.referat.rule.henvisning;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.rule.Talord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «de fire vedlagte kommissorier», but there are three. */
public final class PaastaaetAntal implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "paastaaet-antal", "Teksten siger et andet antal bilag, end der er")
            .because(
                    "Er der færre bilag, end teksten siger, mangler læseren noget; er der flere, ved ingen, hvilke der menes."
                            + " Ret tallet eller listen af bilag.")
            .from("God praksis: tallene i teksten passer med det, de tæller")
            .example("""
                    agenda:
                      - titel: Kommissorier
                        indstilling: Det indstilles, at rådet godkender de tre vedlagte kommissorier.
                        bilag:
                          - Kommissorium for bestyrelsen
                          - Kommissorium for fagligt råd
                    """, """
                    agenda:
                      - titel: Kommissorier
                        indstilling: Det indstilles, at rådet godkender de to vedlagte kommissorier.
                        bilag:
                          - Kommissorium for bestyrelsen
                          - Kommissorium for fagligt råd
                    """);

    private static final String TAL = "(" + Talord.FLERE + ")";
    private static final String MELLEM = "[\\s\\u00A0]{1,9}";

    /** The count, and what is counted; a bare «to bilag» only where all of them are meant. */
    private static final Pattern PAASTAND = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])(?:" + TAL + MELLEM + "(?:vedlagte|vedhæftede|vedføjede)" + MELLEM + "(\\p{L}{4,})"
                    + "|" + TAL + MELLEM + "(\\p{L}{4,}),?" + MELLEM + "(?:der|som)" + MELLEM + "er" + MELLEM
                    + "(?:vedlagt|vedhæftet)"
                    + "|(?:punktets|sagens|vedlagt er|vedlægges|vedhæftet er)" + MELLEM + TAL + MELLEM + "(bilag)"
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What follows may narrow it down: «de to vedlagte rapporter om økonomi». */
    private static final Pattern INDSNAEVRET =
            Pattern.compile("^,?[\\s\\u00A0]{1,9}(?:om|vedr|vedrørende|af|fra|for|til|med|der|som)(?!\\p{L})");

    /** «to af de fire», «de første to». */
    private static final Pattern EN_DEL = Pattern.compile(
            "(?:første|sidste|andre|øvrige|kun|yderligere|nye|mindst|højst|ca\\.|cirka|over|under)[\\s\\u00A0]{1,9}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BOEJNING = Pattern.compile("(?:erne|ene|er|ne|en|et|e)$");
    private static final Set<String> ALT = Set.of("bilag", "bilagene", "dokumenter", "dokument", "filer", "materialer");
    private static final int STAMME = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.prosa()) {
            Dagsordenspunkt punkt = prosa.punkt();
            if (punkt != null && !punkt.bilag().isEmpty() && !ud.fuld()) {
                kontroller(prosa, punkt.bilag(), ud);
            }
        }
    }

    private static void kontroller(Prosa prosa, List<Bilag> bilag, Melder ud) {
        String tekst = prosa.ord();
        Matcher fundet = PAASTAND.matcher(tekst);
        while (fundet.find() && !ud.fuld()) {
            int gruppe = fundet.group(1) != null ? 1 : fundet.group(3) != null ? 3 : 5;
            int paastaaet = Talord.tal(fundet.group(gruppe));
            String navneord = fundet.group(gruppe + 1).toLowerCase(Locale.ROOT);
            String foer = tekst.substring(Math.max(0, fundet.start() - 14), fundet.start());
            String efter = tekst.substring(fundet.end(), Math.min(tekst.length(), fundet.end() + 14));
            int antal = antal(navneord, bilag);
            boolean forFaa = antal < paastaaet;
            boolean forMange = antal > paastaaet
                    && (ALT.contains(navneord) || harOrdet(navneord, bilag))
                    && !INDSNAEVRET.matcher(efter).find();
            if (paastaaet > 0 && (forFaa || forMange) && !EN_DEL.matcher(foer).find()) {
                ud.meld(
                        prosa.tekst(),
                        fundet.start(gruppe),
                        fundet.end(gruppe + 1),
                        "Teksten siger " + fundet.group(gruppe) + " " + navneord + ", men punktet har " + antal
                                + (antal == bilag.size()
                                        ? " bilag"
                                        : " af den slags blandt sine " + bilag.size() + " bilag"),
                        "Ret tallet, eller ret listen af bilag");
            }
        }
    }

    /** As many as have the word in their titles; all, where none has. */
    private static int antal(String navneord, List<Bilag> bilag) {
        return harOrdet(navneord, bilag)
                ? (int) bilag.stream().filter(b -> harOrdet(navneord, b)).count()
                : bilag.size();
    }

    private static boolean harOrdet(String navneord, List<Bilag> bilag) {
        return !ALT.contains(navneord) && bilag.stream().anyMatch(b -> harOrdet(navneord, b));
    }

    private static boolean harOrdet(String navneord, Bilag bilag) {
        String stamme = BOEJNING.matcher(navneord).replaceFirst("");
        return stamme.length() >= STAMME
                && bilag.titel().value().toLowerCase(Locale.ROOT).contains(stamme);
    }
}
