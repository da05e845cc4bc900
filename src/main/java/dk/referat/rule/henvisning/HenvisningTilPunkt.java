package dk.referat.rule.henvisning;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.util.Optional;

/** «pkt. 160/24» points to an item that is not there, though it would have to be. */
public final class HenvisningTilPunkt implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "henvisning-til-punkt", "Der henvises til et punkt, som ikke findes")
            .because(
                    "Læseren skal kunne finde det punkt, der henvises til. Reglen siger kun noget, når punktet skulle have"
                            + " stået i et møde, der er i mappen; en henvisning til en lov, et andet papir eller et ældre møde lader"
                            + " den være.")
            .from("God praksis: en henvisning fører hen til det, den nævner")
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Velkomst
                        referat: Formanden bød velkommen.
                      - punkt: "2"
                        titel: Eventuelt
                        referat: Spørgsmålet blev drøftet under pkt. 3.
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Velkomst
                        referat: Formanden bød velkommen.
                      - punkt: "2"
                        titel: Eventuelt
                        referat: Spørgsmålet blev drøftet under pkt. 1.
                    """);

    private static final Numre HENVISNINGER = new Numre(
            "pkt\\.?|punkt(?:erne|er)?|dagsordenspunkt(?:erne|er)?|dagsordenens[\\s\\u00A0]{1,9}punkt(?:er)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        KendtePunkter kendte = new KendtePunkter(kontekst);
        for (Prosa prosa : kontekst.prosa()) {
            for (Numre.Nummer nummer : HENVISNINGER.i(prosa, kontekst.organ())) {
                if (ud.fuld()) {
                    return;
                }
                Optional<String> rigtigt = kendte.rettelse(nummer);
                if (rigtigt.isEmpty() || nummer.omgivelser().naevnerAndetOrgan()) {
                    continue;
                }
                ud.meld(prosa.tekst(), nummer.fra(), nummer.til(), "Der er intet punkt " + nummer.tal(), rigtigt.get());
            }
        }
    }
}
