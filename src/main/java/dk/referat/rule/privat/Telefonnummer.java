package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number stands where everybody can read it. */
public final class Telefonnummer implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "telefonnummer", "Et telefonnummer står i en tekst, som alle kan læse")
            .because("Et referat ligger længe på nettet. Er nummeret en persons eget, så skriv et hovednummer, eller"
                    + " nøjes med navnet; et hovednummer kan blive stående.")
            .from("God praksis: databeskyttelsesforordningens princip om dataminimering, artikel 5, stk. 1, litra c")
            .example("""
                    agenda:
                      - titel: Eventuelt
                        referat: Anne Holm kan træffes på tlf. 12 34 56 78.
                    """, """
                    agenda:
                      - titel: Eventuelt
                        referat: Anne Holm kan træffes gennem sekretariatet.
                    """);

    private static final Pattern NUMMER = Pattern.compile(
            "(?iu)(?:(?<![\\p{L}\\d])(?:tlf|tlf\\.nr|telefon|telefonnr|telefonnummer|mobil|mobilnr|mobilnummer)[.:]*+ {0,2}"
                    + "(?:(?:på|nr\\.|nummer) )?(?:\\+45 ?)?|(?<!\\d)\\+45[ -]?)"
                    + "(\\d{2}(?: ?\\d{2}){3}|\\d{4} \\d{4})(?!\\d)");

    private static final List<String> KENDETEGN = List.of("+45", "lf", "elefon", "obil", "LF", "ELEFON", "OBIL");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Offentligt.tekster(kontekst)
                .filter(t -> KENDETEGN.stream().anyMatch(t.value()::contains))
                .forEach(tekst -> kontroller(tekst, ud));
    }

    private static void kontroller(Tekst tekst, Melder ud) {
        Matcher m = NUMMER.matcher(tekst.value());
        while (!ud.fuld() && m.find()) {
            ud.meld(
                    tekst,
                    m.start(1),
                    m.end(1),
                    "Her står et telefonnummer",
                    "Skriv et hovednummer, eller nøjes med navnet");
        }
    }
}
