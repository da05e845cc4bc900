package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;

/** One and the same person came and sent regrets. */
public final class BaadeTilStedeOgAfbud implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "baade-til-stede-og-afbud", "Personen står både blandt deltagerne og blandt afbuddene")
            .because(
                    "Læseren kan ikke se, om personen var med til at beslutte. Slet personen det ene sted; kom de senere, så skriv"
                            + " dem under «ankom» ved punktet.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Carl Munk, konsulent
                    afbud:
                      - Bo Lind, kontorchef
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Carl Munk, konsulent
                    afbud:
                      - Bo Lind, kontorchef
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Opslag tilStede = new Opslag();
        kontekst.inviterede().stream().filter(p -> !Personer.erVaek(p)).forEach(tilStede::tilfoej);
        for (Person person : kontekst.inviterede()) {
            Person samme = Personer.erVaek(person) ? tilStede.samme(person) : null;
            if (samme != null) {
                ud.meld(Diagnostic.of(
                                INFO,
                                person.deltager().navn().span(),
                                "«" + person.navn() + "» har meldt afbud, men står også som deltager",
                                "Slet personen det ene sted")
                        .withRelated(samme.deltager().navn().span(), "her som deltager"));
            }
        }
    }
}
