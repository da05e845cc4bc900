package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An abbreviation that is not known to everybody is nowhere written out. */
public final class ForkortelseUforklaret implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "forkortelse-uforklaret", "En forkortelse med store bogstaver er ikke skrevet ud noget sted")
            .because("Den, der læser referatet uden at sidde i organet, kender ikke organets forkortelser. Skriv navnet"
                    + " helt ud første gang med forkortelsen i parentes: «Lægevidenskabelige Selskaber (LVS)».")
            .from("God praksis: en forkortelse forklares, første gang den bruges")
            .example("""
                    agenda:
                      - titel: Ny proces
                        referat: RKKP er hørt.
                    """, """
                    agenda:
                      - titel: Ny proces
                        referat: Regionernes Kliniske Kvalitetsudviklingsprogram (RKKP) er hørt.
                    """);

    /** What every Danish reader of minutes knows, and words that are always written in capitals. */
    private static final Set<String> KENDTE = Set.of(
            "EU", "USA", "UK", "FN", "NATO", "OECD", "WHO", "DK", "KL", "DNA", "RNA", "IT", "EDB", "PDF", "CPR", "CVR",
            "EAN", "KPI", "GDPR", "TV", "PC", "SMS", "ID", "OK", "HR", "CV", "NB", "PS", "AI", "PR", "WC", "FAQ", "VIP",
            "URL", "HTML", "QR", "USB", "MR", "CT", "BNP", "EURO", "EUR", "DKK", "USD", "SEK", "NOK", "DSB", "SKAT",
            "ISBN", "ISSN", "CEO", "CFO", "WCAG", "AM", "PM", "AD", "A", "IBAN", "NGO", "MRSA", "HIV", "AIDS", "COVID",
            "TODO", "TEMA", "OBS", "NOTE", "NYT", "PUNKT", "BILAG", "DATO", "STED", "MØDE", "IKKE", "ALLE", "OG", "MEN",
            "ÅR", "RET", "KU", "AU", "SDU", "DTU", "CBS", "RUC", "AAU", "PLUS");

    private static final Pattern FORKORTELSE =
            Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\d_/-])(\\p{Lu}{2,5})(?:s|[’']s)?(?![\\p{L}\\d_]|[’']\\p{L}{3})");
    private static final Pattern ROMERTAL = Pattern.compile("[IVXLCDM]+");
    private static final Pattern RAABT = Pattern.compile("\\p{Lu}{2,}[^\\p{L}]{1,3}\\p{Lu}{2,}");

    /** «… Genom Center (NGC)» or «(1+ MG)». */
    private static final Pattern I_PARENTES =
            Pattern.compile("\\([^()\\n]{0,20}?(?<!\\p{L})(\\p{Lu}{2,5})(?=[ \\n,;:)])");

    /** «NGC (Nationalt Genom Center)», «NGC, Nationalt …», «NGC = …» */
    private static final Pattern FOER_PARENTES = Pattern.compile(
            "(?=\\p{Lu})(?<!\\p{L})(\\p{Lu}{2,5}) ?(?:\\(|= ?|står for |betyder |er en forkortelse)(?=\\p{L}{3})");

    private static final Pattern NAVN = Pattern.compile(
            "\\p{Lu}[\\p{L}’-]*+(?:[ \\n]++(?:(?:og|for|i|af|the|of|and|på|til) )?\\p{Lu}[\\p{L}’-]*+){1,9}+");
    private static final Pattern SKEL = Pattern.compile("[ \\n]++(?:(?:og|for|i|af|the|of|and|på|til) )?");
    private static final int LAENGST = 5;

    private record Sted(Tekst tekst, int fra, int til) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Map<String, Sted> foerste = new LinkedHashMap<>();
        kontekst.tekster().forEach(t -> find(t, t.ord(), foerste));
        if (foerste.isEmpty()) {
            return;
        }
        forklaringer(kontekst).forEach(t -> slet(t, foerste));
        foerste.forEach((forkortelse, sted) -> ud.meld(
                sted.tekst(),
                sted.fra(),
                sted.til(),
                "«" + forkortelse + "» er ikke forklaret noget sted",
                "Skriv navnet helt ud her med «(" + forkortelse + ")» efter"));
    }

    private static void find(Prosa prosa, String ord, Map<String, Sted> foerste) {
        Matcher m = FORKORTELSE.matcher(ord);
        while (m.find()) {
            String forkortelse = m.group(1);
            boolean kendt = KENDTE.contains(forkortelse)
                    || ROMERTAL.matcher(forkortelse).matches();
            if (!kendt && !foerste.containsKey(forkortelse) && !erRaabt(prosa.value(), m.start(1), m.end(1))) {
                foerste.put(forkortelse, new Sted(prosa.tekst(), m.start(1), m.end(1)));
            }
        }
    }

    /** In a line of capitals no word is an abbreviation. */
    private static boolean erRaabt(String tekst, int fra, int til) {
        String omkring = tekst.substring(Math.max(0, fra - 8), Math.min(tekst.length(), til + 8));
        return RAABT.matcher(omkring).find();
    }

    private static Stream<String> forklaringer(Kontekst kontekst) {
        Stream<String> personers = kontekst.personer().stream()
                .flatMap(p -> Stream.concat(p.deltager().led().stream(), p.deltager().bemaerkninger().stream()))
                .map(Tekst::value);
        Stream<String> organets =
                Stream.of(kontekst.organ().navn(), kontekst.organ().iSaetning());
        return Stream.of(kontekst.tekster().stream().map(Prosa::value), personers, organets)
                .flatMap(s -> s);
    }

    private static void slet(String tekst, Map<String, Sted> foerste) {
        for (Pattern moenster : List.of(I_PARENTES, FOER_PARENTES)) {
            Matcher m = moenster.matcher(tekst);
            while (m.find()) {
                foerste.remove(m.group(1));
            }
        }
        Matcher navn = NAVN.matcher(tekst);
        while (navn.find()) {
            initialer(navn.group(), foerste);
        }
    }

    /** The first letters of any neighbouring words of a name, such as those of «Nationalt Genom Center». */
    private static void initialer(String navn, Map<String, Sted> foerste) {
        String[] ord = SKEL.split(navn);
        for (int i = 0; i < ord.length; i++) {
            StringBuilder bogstaver = new StringBuilder();
            for (int n = i; n < Math.min(ord.length, i + LAENGST); n++) {
                bogstaver.append(ord[n].charAt(0));
                foerste.remove(bogstaver.toString());
            }
        }
    }
}
