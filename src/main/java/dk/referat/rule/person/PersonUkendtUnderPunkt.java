package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import java.util.IdentityHashMap;
import java.util.List;

/** Somebody came late, left early or was disqualified without being among those who were there. */
public final class PersonUkendtUnderPunkt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "person-ukendt-under-punkt", "Den, der kom, gik eller var inhabil, står ikke på deltagerlisten")
            .because(
                    "Ved hvert punkt skal det kunne ses, hvem der var med til at beslutte. Det kræver, at navnet er det samme som på"
                            + " deltagerlisten.")
            .from("Forvaltningsloven kap. 2 om inhabilitet")
            .example("""
                    agenda:
                      - titel: Budget
                        inhabile: Kirsten Dahl
                        referat: Budgettet blev vedtaget.
                    """, """
                    agenda:
                      - titel: Budget
                        inhabile: Carl Munk
                        referat: Budgettet blev vedtaget.
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
        if (!Personer.erNaevnt(kontekst)) {
            return;
        }
        Navne navne = new Navne(Personer.iListerneOgLedelsen(kontekst));
        IdentityHashMap<Dagsordenspunkt, List<Navne>> gaester = Personer.gaester(kontekst);
        for (Person person : kontekst.personer()) {
            String gjorde = gjorde(person.sted());
            if (gjorde.isEmpty() || person.punkt() == null || !Navne.lignerPerson(person.navn())) {
                continue;
            }
            List<Navne> punktets = gaester.getOrDefault(person.punkt(), List.of());
            if (navne.passende(person.navn()).isEmpty() && !Personer.erBlandt(punktets, person.navn())) {
                ud.meld(
                        person.deltager().navn().span(),
                        "«" + person.navn() + "» " + gjorde + ", men står ikke på deltagerlisten",
                        "Ret navnet, så det er som på listen, eller skriv personen dér");
            }
        }
    }

    private static String gjorde(Person.Sted sted) {
        return switch (sted) {
            case ANKOM -> "ankom";
            case FORLOD -> "forlod mødet";
            case INHABILE -> "var inhabil";
            default -> "";
        };
    }
}
