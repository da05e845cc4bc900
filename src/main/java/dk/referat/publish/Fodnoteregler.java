package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with a footnote. */
public final class Fodnoteregler {
    private static final String KILDE = "God praksis: en henvisning fører til det, den nævner";
    private static final String RIGTIGT = """
            agenda:
              - titel: Budget
                referat: |
                  Udgiften er 1,2 mio. kr.[^moms]

                  [^moms]: Beløbet er uden moms.
            """;

    public static final RuleInfo MANGLER = RuleInfo.error("fodnote-mangler", "Fodnoten findes ikke")
            .because(
                    "Læseren ville se tegnene, som de er skrevet, og lede efter en note, der ikke er der. Noten skal stå i den"
                            + " samme tekst som henvisningen, sidst og på sin egen linje. Skal tegnene stå i teksten, skrives \\[^1].")
            .from(KILDE)
            .example(RIGTIGT.replace("kr.[^moms]", "kr.[^mom]"), RIGTIGT);

    public static final RuleInfo DOBBELT = RuleInfo.error("fodnote-dobbelt", "To fodnoter i samme tekst har samme navn")
            .because(
                    "Det kan ikke ses, hvilken af dem der menes. Giv den ene et andet navn, både i noten og i teksten.")
            .from(KILDE)
            .example(
                    RIGTIGT.replace("uden moms.\n", "uden moms.\n      [^moms]: Momsen er 25 %.\n"),
                    RIGTIGT.replace("kr.[^moms]", "kr.[^moms] Det er dyrt.[^sats]")
                            .replace("uden moms.\n", "uden moms.\n      [^sats]: Momsen er 25 %.\n"));

    public static final RuleInfo UBRUGT = RuleInfo.warning("fodnote-ubrugt", "Intet henviser til fodnoten")
            .because(
                    "Noten kan ikke få et nummer og bliver stående i teksten, som den er skrevet. Skriv dens navn der, hvor"
                            + " den hører til, fx [^1], eller slet den.")
            .from(KILDE)
            .example(RIGTIGT.replace("kr.[^moms]", "kr."), RIGTIGT);

    public static final RuleInfo TOM = RuleInfo.error("fodnote-tom", "Fodnoten har ingen tekst")
            .because(
                    "Læseren følger henvisningen og finder kun et nummer. Skriv noten efter kolonet på samme linje, eller"
                            + " slet både den og henvisningen.")
            .from(KILDE)
            .example(RIGTIGT.replace(": Beløbet er uden moms.", ":"), RIGTIGT);

    public static final List<RuleInfo> ALLE = List.of(MANGLER, DOBBELT, UBRUGT, TOM);

    private Fodnoteregler() {}
}
