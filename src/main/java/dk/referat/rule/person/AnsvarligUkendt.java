package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Opgave;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.Set;

/** A task is given to somebody who was not there; an organisation may be given one without a word. */
public final class AnsvarligUkendt implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "ansvarlig-ukendt", "Den ansvarlige for en opgave står ikke på nogen liste")
            .because(
                    "En opgave går let i glemmebogen, når den ansvarlige ikke var med til at få den. Se efter, om navnet er stavet som"
                            + " på deltagerlisten, og om personen ved besked.")
            .from("God praksis: den, der får en opgave, var til stede, eller får besked")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev vedtaget.
                        opfølgning:
                          - hvad: Sende budgettet til revisor
                            ansvarlig: Karen Dahl
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev vedtaget.
                        opfølgning:
                          - hvad: Sende budgettet til revisor
                            ansvarlig: Carl Munk
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
        kendte.addAll(Personer.navne(kontekst, Person.Sted.GAESTER, Person.Sted.VED, Person.Sted.ANKOM));
        Navne navne = new Navne(kendte);
        Set<String> organisationer = Personer.organisationer(kontekst);
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            for (Afsnit afsnit : punkt.afsnit()) {
                if (afsnit.indhold() instanceof Indhold.Opgaveliste liste) {
                    liste.opgaver().stream()
                            .map(Opgave::ansvarlige)
                            .flatMap(List::stream)
                            .filter(a -> Navne.lignerPerson(a.value()))
                            .filter(a -> navne.passende(a.value()).isEmpty())
                            .filter(a -> !organisationer.contains(Personer.ren(a.value())))
                            .forEach(a -> meld(a, ud));
                }
            }
        }
    }

    private static void meld(Tekst ansvarlig, Melder ud) {
        ud.meld(
                ansvarlig.span(),
                "«" + ansvarlig.value() + "» skal følge op, men står ikke på deltagerlisten",
                "Se efter, om navnet er stavet som på listen");
    }
}
