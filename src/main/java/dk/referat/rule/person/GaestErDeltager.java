package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;

/** A guest of one item takes part in the whole meeting. */
public final class GaestErDeltager implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("gaest-er-deltager", "Gæsten er allerede deltager i mødet")
            .because(
                    "En gæst er kun med ved et enkelt punkt. Den, der står på deltagerlisten, er med til hele mødet og skal ikke også"
                            + " nævnes som gæst.")
            .from("God praksis: hver deltager nævnes én gang")
            .example("""
                    agenda:
                      - titel: Budget
                        gæster: Bo Lind, kontorchef
                        referat: Budgettet blev vedtaget.
                    """, """
                    agenda:
                      - titel: Budget
                        gæster: Dorte Lind, revisor
                        referat: Budgettet blev vedtaget.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Opslag deltagere = new Opslag();
        kontekst.inviterede().stream().filter(p -> !Personer.erVaek(p)).forEach(deltagere::tilfoej);
        for (Person person : kontekst.personer()) {
            Person samme = person.sted() == Person.Sted.GAESTER ? deltagere.samme(person) : null;
            if (samme != null) {
                ud.meld(Diagnostic.of(
                                INFO,
                                person.deltager().navn().span(),
                                "Gæsten «" + person.navn() + "» står også på deltagerlisten",
                                "Slet personen under «gæster», eller på deltagerlisten, hvis de kun var med her")
                        .withRelated(samme.deltager().navn().span(), "på deltagerlisten"));
            }
        }
    }
}
