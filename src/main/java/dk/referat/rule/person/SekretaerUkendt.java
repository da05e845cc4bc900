package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;

/** The secretary of the meeting is on no list. */
public final class SekretaerUkendt implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("sekretaer-ukendt", "Sekretæren står ikke på deltagerlisten")
            .because(
                    "Den, der skrev referatet, var som regel med til mødet. Sekretæren behøver ikke være medlem, men kan stå i sin"
                            + " egen gruppe på listen.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      sekretær: Rikke Andersen
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      sekretær: Carl Munk
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
        Ledelse.kontroller(kontekst, Person.Sted.SEKRETAER, "Sekretæren", ud);
    }
}
