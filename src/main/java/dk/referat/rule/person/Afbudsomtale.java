package dk.referat.rule.person;

import dk.referat.rule.Prosa;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the prose says of regrets: «afbud fra Kurt Espersen og Anne Bukh», «Kurt Espersen havde meldt afbud», «ingen afbud».
 *
 * @param tekst the text that says so
 * @param fra where the names, or the words, begin
 * @param navne the persons as they are named; empty for «ingen afbud»
 * @param sikker whether the list of names was read to its end
 */
record Afbudsomtale(Tekst tekst, int fra, int til, Art art, List<String> navne, boolean sikker) {
    /** How sure the words are that somebody was away from the whole meeting. */
    enum Art {
        INGEN,
        AFBUD,
        DELTOG_IKKE
    }

    private static final String ORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]++)";
    private static final String NAVN =
            ORD + "(?:\\s(?:(?:von|van|de|der|af)\\s)?" + ORD + "){0,5}+(?:\\s\\([^)\\n]{0,80}\\))?+";
    private static final String LISTE =
            "(" + NAVN + "(?:(?:,\\s(?:og\\s|samt\\s)?|\\s(?:og|samt)\\s)(?:\\p{Ll}[\\p{L}-]{0,40}+\\s){0,2}?" + NAVN
                    + "){0,30}+)";
    private static final Pattern FRA =
            Pattern.compile("(?iu:\\bafbud)\\s(?:fra|af)\\s(?:\\p{Ll}[\\p{L}-]{0,40}+\\s){0,2}?" + LISTE);
    private static final Pattern MELDT = Pattern.compile(
            LISTE + "\\s(?:har|havde)\\s(?:også\\s|desværre\\s)?(?:meldt|sendt|givet)\\safbud(?!\\p{L})");
    private static final Pattern HAVDE =
            Pattern.compile("(?<!\\p{L})(?:har|havde)\\s" + LISTE + "\\s(?:meldt|sendt|givet)\\safbud(?!\\p{L})");
    private static final Pattern DELTOG_IKKE = Pattern.compile(LISTE + "\\sdeltog\\sikke(?=[.]|\\s[ip]å?\\smødet[.])");
    private static final Pattern INGEN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:der\\s(?:var|er)|modtaget|kommet)\\s(ingen\\safbud)(?=[.]|\\stil\\smødet[.])");
    private static final Pattern OMTALER_AFBUD = Pattern.compile("(?iu)(?<!\\p{L})(?:afbud|deltog\\sikke)(?!\\p{L})");
    private static final Pattern ANDET = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ikke\\s(?:modtaget\\s|kommet\\s)?afbud|ingen\\safbud\\sfra|(?:sidste|forrige|seneste|næste|kommende|tidligere|tidligt)"
                    + "|til\\spunkt|til\\spkt|fremover|konferencen?|hvis|når|såfremt)(?!\\p{L})");
    private static final Pattern NAVNESKEL = Pattern.compile("(?:,\\s(?:og\\s|samt\\s)?|\\s(?:og|samt)\\s)");
    private static final Pattern PARENTES = Pattern.compile("\\s\\([^)]*\\)");
    private static final Pattern FORAN = Pattern.compile("^(?:\\p{Ll}[\\p{L}-]*\\s)+");
    private static final Pattern FLERE =
            Pattern.compile("(?iu),?\\s(?:m\\.\\s?fl|m\\.\\s?v|med\\sflere|m\\.m|bl\\.\\s?a|,|og|samt)");

    /** Everything that a text says of the kind, from its beginning. */
    static List<Afbudsomtale> find(Prosa prosa) {
        String ord = prosa.ord();
        List<Afbudsomtale> fundne = new ArrayList<>();
        if (OMTALER_AFBUD.matcher(ord).find()) {
            find(INGEN, Art.INGEN, prosa, ord, fundne);
            find(FRA, Art.AFBUD, prosa, ord, fundne);
            find(MELDT, Art.AFBUD, prosa, ord, fundne);
            find(HAVDE, Art.AFBUD, prosa, ord, fundne);
            find(DELTOG_IKKE, Art.DELTOG_IKKE, prosa, ord, fundne);
        }
        return fundne;
    }

    private static void find(Pattern form, Art art, Prosa prosa, String ord, List<Afbudsomtale> fundne) {
        Matcher m = form.matcher(ord);
        while (m.find()) {
            if (!ANDET.matcher(saetning(ord, m.start(), m.end())).find()) {
                List<String> navne = art == Art.INGEN ? List.of() : navne(m.group(1));
                boolean sikker =
                        !FLERE.matcher(ord).region(m.end(), ord.length()).lookingAt();
                fundne.add(new Afbudsomtale(prosa.tekst(), m.start(1), m.end(1), art, navne, sikker));
            }
        }
    }

    private static List<String> navne(String liste) {
        return NAVNESKEL
                .splitAsStream(PARENTES.matcher(liste).replaceAll(""))
                .map(n -> FORAN.matcher(n).replaceFirst(""))
                .toList();
    }

    /** The sentence around a place, at most a few hundred characters of it. */
    private static String saetning(String tekst, int fra, int til) {
        int start = fra;
        while (start > 0 && fra - start < 200 && !slutter(tekst.charAt(start - 1))) {
            start--;
        }
        int slut = til;
        while (slut < tekst.length() && slut - til < 200 && !slutter(tekst.charAt(slut))) {
            slut++;
        }
        return tekst.substring(start, slut);
    }

    private static boolean slutter(char c) {
        return c == '.' || c == '!' || c == '?' || c == ';';
    }
}
