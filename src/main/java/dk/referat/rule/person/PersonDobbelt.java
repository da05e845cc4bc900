package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;

/** The same person stands twice among those who came, or twice among those who did not. */
public final class PersonDobbelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("person-dobbelt", "Den samme person står to gange på listen")
            .because(
                    "En person, der står to gange, tælles to gange, når nogen ser efter, om mødet var beslutningsdygtigt. Slet den"
                            + " ene linje. To personer med samme navn skelnes ved titel eller organisation.")
            .from("God praksis: hver deltager nævnes én gang")
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Bo Lind
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Bo Lund
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Opslag tilStede = new Opslag();
        Opslag vaek = new Opslag();
        for (Person person : kontekst.inviterede()) {
            Opslag opslag = Personer.erVaek(person) ? vaek : tilStede;
            Person foerste = opslag.samme(person);
            // Two in the body's own list are told of there, once for all its meetings.
            if (foerste != null && (iMoedet(kontekst, foerste) || iMoedet(kontekst, person))) {
                ud.meld(Diagnostic.of(
                                INFO,
                                person.deltager().navn().span(),
                                "«" + person.navn() + "» står to gange",
                                "Slet den ene linje; er de to personer, så skriv begges titel eller organisation")
                        .withRelated(foerste.deltager().navn().span(), "første gang"));
            }
            opslag.tilfoej(person);
        }
    }

    private static boolean iMoedet(Kontekst kontekst, Person person) {
        return kontekst.iFilen(person.deltager().span());
    }
}
