package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;

/** The one who leads the meeting is on no list. */
public final class MoedelederUkendt implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("moedeleder-ukendt", "Mødelederen står ikke på deltagerlisten")
            .because(
                    "Mødelederen var med til mødet og ventes på listen over deltagere. En dirigent udefra kan stå i sin egen gruppe.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      mødeleder: Rikke Andersen
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      mødeleder: Anne Holm
                    """);

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
        Ledelse.kontroller(kontekst, Person.Sted.MOEDELEDER, "Mødelederen", ud);
    }
}
