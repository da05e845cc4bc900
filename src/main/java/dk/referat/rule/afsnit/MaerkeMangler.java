package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** An item has no mark, though most others have one. */
public final class MaerkeMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "maerke-mangler", "Et punkt har intet mærke, selv om de fleste andre har")
            .because("Når de andre punkter er mærket, ved læseren ikke, om der skal besluttes noget under "
                    + "dette. Giv det et mærke.")
            .from("God praksis: dagsordenen viser, hvad der skal besluttes")
            .example("""
                    agenda:
                      - titel: Budget
                        type: B
                      - titel: Regnskab
                        type: B
                      - titel: Ny hjemmeside
                    """, """
                    agenda:
                      - titel: Budget
                        type: B
                      - titel: Regnskab
                        type: B
                      - titel: Ny hjemmeside
                        type: O
                    """);

    private static final Pattern UDEN =
            Pattern.compile("(?iu)(?:velkomst|velkommen|eventuelt|evt\\.?|godkendelse af (?:dagsorden|referat)"
                    + "|dagsorden|næste møde|\\p{L}*pause|frokost|afslutning|afrunding|indledning|valg af (?:dirigent|referent|ordstyrer)"
                    + "|præsentation|opsamling|mødeplan|kommende møder|underskrift)(?:en|er)?(?!\\p{L}).*");

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
        if (kontekst.organ().typer().isEmpty()) {
            return;
        }
        List<Dagsordenspunkt> egentlige = kontekst.punkter().stream()
                .filter(p -> p.underpunkter().isEmpty())
                .filter(p -> !UDEN.matcher(p.titel().value().strip()).matches())
                .toList();
        long maerkede = egentlige.stream().filter(p -> p.type() != null).count();
        for (Dagsordenspunkt punkt : egentlige) {
            if (punkt.type() == null && maerkede * 2 >= egentlige.size() - 1 && maerkede > 0) {
                ud.meld(
                        punkt.titel().span(),
                        "«" + punkt.titel().value() + "» har intet mærke",
                        "Skriv «type:» med et af organets mærker: "
                                + String.join(", ", kontekst.organ().typer().keySet()));
            }
        }
    }
}
