package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's mail address stands where everybody can read it. */
public final class EmailAdresse implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "e-mail-adresse", "En persons mailadresse står i en tekst, som alle kan læse")
            .because(
                    "En mailadresse på nettet bliver samlet op af dem, der sender spam, og den følger personen, også når"
                            + " opgaven er gået til en anden. Skriv en fælles postkasse, eller nøjes med navnet.")
            .from("God praksis: databeskyttelsesforordningens princip om dataminimering, artikel 5, stk. 1, litra c")
            .example("""
                    agenda:
                      - titel: Eventuelt
                        referat: Tilmelding sker til anne.holm@raadet.dk.
                    """, """
                    agenda:
                      - titel: Eventuelt
                        referat: Tilmelding sker til sekretariat@raadet.dk.
                    """);

    private static final Pattern ADRESSE = Pattern.compile(
            "(?<![\\p{L}\\d.+-])[\\p{L}\\d_+-]++(?:\\.[\\p{L}\\d_+-]++)*+@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++");
    private static final int FORAN = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Offentligt.tekster(kontekst)
                .filter(t -> t.value().indexOf('@') >= 0)
                .forEach(tekst -> kontroller(tekst, kontekst, ud));
    }

    private static void kontroller(Tekst tekst, Kontekst kontekst, Melder ud) {
        Matcher m = ADRESSE.matcher(tekst.value());
        while (!ud.fuld() && m.find()) {
            String foran = tekst.value().substring(Math.max(0, m.start() - FORAN), m.start());
            if (Mailadresse.erPersons(m.group(), foran, kontekst)) {
                ud.meld(
                        tekst,
                        m.start(),
                        m.end(),
                        "Mailadressen ser ud til at være en persons",
                        "Skriv en fælles postkasse, eller nøjes med navnet");
            }
        }
    }
}
