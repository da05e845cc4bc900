package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** A number stands in brackets, as if it were to be confirmed. */
public final class AntalIKlamme implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "antal-i-klamme", "Et tal står i kantede parenteser, som om det ikke er endeligt")
            .because("Kantede parenteser om et tal viser som regel, at det skal bekræftes. Står de der "
                    + "stadig, ved læseren ikke, om tallet gælder. Slet dem, når tallet er rigtigt.")
            .from("God praksis: gennemgå dokumentet for pladsholdere, før det sendes ud")
            .example("""
                    agenda:
                      - titel: Nyt råd
                        referat: Rådet får [14] medlemmer.
                    """, """
                    agenda:
                      - titel: Nyt råd
                        referat: Rådet får 14 medlemmer.
                    """);

    private static final Pattern ANTAL =
            Pattern.compile("(?=\\[)(?<=\\p{L}[ \\n])\\[(\\d{1,6}(?:[.,]\\d{1,3})?)\\](?= \\p{Ll}| %)");

    /** References to literature or notes are numbered from one. */
    private static final String FOERSTE_NOTE = "[1]";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(kontekst, ud, List.of("["), ANTAL, (prosa, m) -> {
            if (!prosa.value().contains(FOERSTE_NOTE)) {
                ud.meld(
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "«" + m.group() + "» ser ud til at skulle bekræftes",
                        "Skriv «" + m.group(1) + "», når tallet er rigtigt");
            }
        });
    }
}
