package dk.referat.rule.henvisning;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The minutes promise material that is not among the attachments. */
public final class LovetBilag implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("lovet-bilag", "Referatet lover materiale, der ikke er vedlagt")
            .because(
                    "Når der står, at noget sendes ud med referatet, venter læseren at finde det der. Føj det til punktets"
                            + " «bilag», eller skriv, hvordan det kommer frem.")
            .from("God praksis: det, der loves i referatet, følger med det")
            .example("""
                    agenda:
                      - titel: Uddannelse
                        referat: Oversigten udsendes sammen med referatet.
                    """, """
                    agenda:
                      - titel: Uddannelse
                        referat: Oversigten udsendes sammen med referatet.
                        bilag:
                          - Oversigt over arbejdsgruppens medlemmer
                    """);

    private static final String M = "[\\s\\u00A0]{1,9}";

    /** It goes out with these very minutes, so it should be among their attachments. */
    private static final Pattern MED_REFERATET = Pattern.compile(
            "(?<!\\p{L})(?:(?:ud|rund|til|frem)?sendes(?:" + M + "(?:ud|rundt))?(?:" + M + "sammen)?" + M + "med"
                    + "|vedlægges(?:" + M + "(?:til|ved))?|vedhæftes(?:" + M + "til)?)" + M + "referatet(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SOM_BILAG = Pattern.compile(
            "(?<!\\p{L})(?:(?:se|jf\\.|jævnfør)" + M + "(?:det" + M + ")?(?:vedlagte" + M + "|vedhæftede" + M
                    + ")?bilag(?:et|ene)?" + "|(?:vedlagt|vedhæftet|vedlægges|vedhæftes)" + M + "(?:som|i)" + M
                    + "bilag)(?!\\p{L}|" + M + "\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORD = Pattern.compile("\\p{L}{5,}+");
    private static final int STAMME = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin().mindst(Trin.REFERAT);
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Set<String> titlernesOrd = new HashSet<>();
        boolean ingen = true;
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            for (Bilag bilag : punkt.bilag()) {
                ingen = false;
                titlernesOrd.addAll(stammer(bilag.titel().value()));
            }
        }
        for (Prosa prosa : kontekst.prosa()) {
            String tekst = prosa.ord();
            Matcher lovet = MED_REFERATET.matcher(tekst);
            while (lovet.find() && !ud.fuld()) {
                Set<String> saetningens = stammer(saetning(tekst, lovet.start()));
                if (saetningens.stream().noneMatch(titlernesOrd::contains)) {
                    meld(prosa, lovet, ud);
                }
            }
            Matcher bilag = SOM_BILAG.matcher(tekst);
            while (ingen && bilag.find() && !ud.fuld()) {
                meld(prosa, bilag, ud);
            }
        }
    }

    private static void meld(Prosa prosa, Matcher fundet, Melder ud) {
        ud.meld(
                prosa.tekst(),
                fundet.start(),
                fundet.end(),
                "Her loves et bilag, men det er ikke blandt mødets bilag",
                "Føj det til punktets «bilag», eller skriv, hvor det kan findes");
    }

    /** What goes before it in its sentence: that is where the material is named. */
    private static String saetning(String tekst, int til) {
        String foer = tekst.substring(Math.max(0, til - 160), til);
        int punktum = Math.max(foer.lastIndexOf(". "), foer.lastIndexOf('\n'));
        return punktum < 0 ? foer : foer.substring(punktum + 1);
    }

    /** The beginnings of the longer words, which stay the same when they are inflected. */
    private static Set<String> stammer(String tekst) {
        Set<String> stammer = new HashSet<>();
        Matcher ord = ORD.matcher(tekst);
        while (ord.find()) {
            stammer.add(ord.group().substring(0, STAMME).toLowerCase(Locale.ROOT));
        }
        return stammer;
    }
}
