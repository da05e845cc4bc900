package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** The letter of a postal district has a full stop. */
public final class PunktumEfterPostdistrikt implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "punktum-efter-postdistrikt", "Bogstavet i postdistriktet er skrevet med punktum")
            .because("København K er postdistriktets navn og ikke en forkortelse. Slet punktummet.")
            .from("God praksis: Danmarks Adresseregister skriver postdistrikterne uden punktum")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Holbergsgade 6, 1057 København K., lokale 1
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Holbergsgade 6, 1057 København K, lokale 1
                    """);

    /** In a sentence the full stop may be the sentence's; a comma after it tells that it is not. */
    private static final Pattern DISTRIKT = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{4} (?:København|Aarhus|Århus|Odense|Aalborg|Esbjerg|Randers) (?:K|V|N|S|C|Ø|NV|SV|SØ|NØ))"
                    + "\\.(?=[,;)])");

    private static final List<String> KENDETEGN = List.of(".,", ".;", ".)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                KENDETEGN,
                DISTRIKT,
                (prosa, m) -> Soegning.meld(
                        INFO,
                        ud,
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "«" + m.group() + "» er skrevet med punktum",
                        "Skriv «" + m.group(1) + "»",
                        List.of(new Soegning.Ret(m.end(1), m.end(), ""))));
    }
}
