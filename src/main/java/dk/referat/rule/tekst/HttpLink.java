package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An address is not encrypted. */
public final class HttpLink implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("http-link", "Adressen begynder med http og ikke https")
            .because("Uden https kan andre følge med i, hvad læseren åbner, og nogle browsere advarer imod "
                    + "siden. Prøv adressen med https; næsten alle sider har den.")
            .from("God praksis: offentlige sider vises over https")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Tallene står på http://www.ngc.dk/tal.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Tallene står på https://www.ngc.dk/tal.
                    """);

    private static final Pattern HTTP = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])http://(?!localhost|127\\.|www\\.w3\\.org)(?=[\\p{L}\\d])[^\\s<>()\\]]*+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iTeksten(
                kontekst,
                ud,
                List.of("://"),
                HTTP,
                (prosa, m) -> ud.meld(
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "Adressen begynder med http",
                        "Prøv den med https, og skriv det, hvis siden findes der"));
    }
}
