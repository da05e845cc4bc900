package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody presents an item without being among those who were there, or goes by a name that several of them could have. */
public final class OplaegsholderUkendt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "oplaegsholder-ukendt", "Den, der fremlægger punktet, står ikke på nogen liste")
            .because(
                    "Listen over deltagere skal vise, hvem der var til stede; den, der fremlægger et punkt, var der også. Skriv"
                            + " personen blandt deltagerne, eller som gæst ved punktet, hvis de kun var med der.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    agenda:
                      - titel: Budget
                        ved: Lene Dahl, konsulent
                        referat: Budgettet blev gennemgået.
                    """, """
                    agenda:
                      - titel: Budget
                        ved: Lene Dahl, konsulent
                        gæster:
                          - Lene Dahl, konsulent
                        referat: Budgettet blev gennemgået.
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
        List<Tekst> kendte = Personer.iListerneOgLedelsen(kontekst);
        kendte.addAll(Personer.navne(kontekst, Person.Sted.ANKOM));
        Navne navne = new Navne(kendte);
        IdentityHashMap<Dagsordenspunkt, List<Navne>> gaester = Personer.gaester(kontekst);
        Set<String> organisationer = Personer.organisationer(kontekst);
        for (Person person : kontekst.personer()) {
            if (person.sted() != Person.Sted.VED
                    || person.punkt() == null
                    || Personer.erBlandt(gaester.getOrDefault(person.punkt(), List.of()), person.navn())) {
                continue;
            }
            List<Tekst> passende = navne.passende(person.navn());
            if (passende.size() > 1) {
                tvetydig(person, passende, ud);
            } else if (passende.isEmpty()
                    && Navne.lignerPerson(person.navn())
                    && !organisationer.contains(Personer.ren(person.navn()))) {
                ud.meld(
                        person.deltager().navn().span(),
                        "«" + person.navn()
                                + "» fremlægger punktet, men står hverken blandt deltagerne eller punktets gæster",
                        "Skriv «" + person.navn() + "» under «deltagere», eller under «gæster» ved punktet");
            }
        }
    }

    private static void tvetydig(Person person, List<Tekst> passende, Melder ud) {
        ud.meld(
                person.deltager().navn().span(),
                "«" + person.navn() + "» kan være flere: "
                        + passende.stream().limit(3).map(Tekst::value).collect(Collectors.joining(", ")),
                "Skriv hele navnet");
    }
}
