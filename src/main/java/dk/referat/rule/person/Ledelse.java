package dk.referat.rule.person;

import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.source.Tekst;
import java.util.List;

/** Looks for those of the meeting's head on its lists. */
final class Ledelse {
    private Ledelse() {}

    static void kontroller(Kontekst kontekst, Person.Sted sted, String hvem, Melder ud) {
        if (!Personer.erNaevnt(kontekst)) {
            return;
        }
        List<Tekst> kendte = Personer.iListerne(kontekst);
        kendte.addAll(Personer.navne(kontekst, Person.Sted.GAESTER));
        Navne navne = new Navne(kendte);
        for (Person person : kontekst.personer()) {
            if (person.sted() == sted
                    && Navne.lignerPerson(person.navn())
                    && navne.passende(person.navn()).isEmpty()) {
                ud.meld(
                        person.deltager().navn().span(),
                        hvem + " «" + person.navn() + "» står ikke blandt deltagerne",
                        "Skriv «" + person.navn() + "» på listen, om nødvendigt i en gruppe for sig");
            }
        }
    }
}
