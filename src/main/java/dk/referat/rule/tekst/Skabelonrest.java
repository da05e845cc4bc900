package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** Something of a template is left. */
public final class Skabelonrest implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("skabelonrest", "En tekst fra en skabelon er ikke udfyldt")
            .because("Det, der skulle udfyldes, står stadig tomt, og læseren ved ikke, hvad der skulle have "
                    + "stået. Skriv det, der mangler, eller slet stedet.")
            .from("God praksis: gennemgå dokumentet for pladsholdere, før det sendes ud")
            .example("""
                    agenda:
                      - titel: Eventuelt
                        referat: Næste møde holdes den [dato] i lokale XX.
                    """, """
                    agenda:
                      - titel: Eventuelt
                        referat: Næste møde holdes den 5. februar i lokale 12.
                    """);

    private static final String FELT =
            "(?:navne?|dato(?:er)?|tid(?:spunkt)?|sted|titel|beløb|antal|emne|tekst|klokkeslæt"
                    + "|underskrift|adresse|telefon|mail|nr|nummer|link|deltagere|organisation|beskrivelse|frist|ansvarlig)";

    private static final Pattern REST =
            Pattern.compile("(?u)\\[(?:[Ii]ndsæt|[Ss]kriv|[Uu]dfyld) [^\\[\\]\\n]{1,60}\\](?![(\\[:])"
                    + "|[\\[<](?i:" + FELT + ")[\\]>](?![(\\[:])"
                    + "|\\[(?:…|\\.{2,5}|_{2,20}|\\s{2,20})\\](?![(\\[:])"
                    + "|(?<!\\p{L})[Ii]ndsæt (?:her|" + FELT + ")(?![\\p{L}])(?= ?(?:$|[.…\\]>:]|her))"
                    + "|(?<!\\p{L})indsæt ?(?:…|\\.\\.\\.)"
                    + "|(?<![\\p{L}\\d./-])(?:xx[./-]xx(?:[./-](?:xx|xxxx))?|x{2,6}|X{2,6}|XX[./-]XX(?:[./-]X{2,4})?)(?![\\p{L}\\d/-])"
                    + "|(?i:lorem ipsum)|(?<![\\p{L}\\d])TODO(?![\\p{L}\\d])|\\?{3,}");

    private static final Pattern KROMOSOM =
            Pattern.compile("(?iu)kromosom|\\bXY\\b|(?:kong|christian|frederik|bind|kapitel|størrelse) XX");
    private static final int OMKRING = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                List.of("[", "<", "XX", "xx", "ndsæt", "psum", "PSUM", "TODO", "???"),
                REST,
                (prosa, m) -> {
                    boolean kryds = m.group().charAt(0) == 'X' || m.group().charAt(0) == 'x';
                    String omkring = prosa.value()
                            .substring(
                                    Math.max(0, m.start() - OMKRING),
                                    Math.min(prosa.value().length(), m.end() + OMKRING));
                    if (!kryds || !KROMOSOM.matcher(omkring).find()) {
                        ud.meld(
                                prosa.tekst(),
                                m.start(),
                                m.end(),
                                "«" + m.group() + "» ser ud til at være en rest fra en skabelon",
                                "Skriv det, der skal stå, eller slet det");
                    }
                });
    }
}
