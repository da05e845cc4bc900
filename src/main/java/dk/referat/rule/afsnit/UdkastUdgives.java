package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dokumentstatus;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.util.regex.Pattern;

/** A draft is about to be public. */
public final class UdkastUdgives implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("udkast-udgives", "Et udkast er ved at blive lagt frem")
            .because("Det, der er lagt på nettet, kan ikke kaldes tilbage, og et udkast er ikke godkendt. "
                    + "Ret status, når referatet er udsendt eller godkendt.")
            .from("God praksis: kun det, medlemmerne har set, lægges frem")
            .example("""
                    # trin: udgivelse
                    dokument:
                      status: udkast
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                    """, """
                    # trin: udgivelse
                    dokument:
                      status: godkendt
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                    """);

    private static final Pattern UDKAST = Pattern.compile("(?iu)(?<!\\p{L})(?:udkast|kladde)(?!\\p{L})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin() == Trin.UDGIVELSE;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Located<Dokumentstatus> status = kontekst.moede().dokument().status();
        Tekst version = kontekst.moede().dokument().version();
        if (status != null && status.value() == Dokumentstatus.UDKAST) {
            ud.meld(
                    status.span(),
                    "Dokumentet har status «udkast» og kan ikke lægges frem",
                    "Skriv «status: udsendt» eller «status: godkendt», når det er det");
        }
        if (version != null && UDKAST.matcher(version.value()).find()) {
            ud.meld(
                    version.span(),
                    "Versionen «" + version.value() + "» er et udkast og kan ikke lægges frem",
                    "Ret versionen, når dokumentet er færdigt");
        }
    }
}
