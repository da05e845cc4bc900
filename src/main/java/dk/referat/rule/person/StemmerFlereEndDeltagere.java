package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * More votes than people. Where there are more than twice as many, the lists do not name the voters (a general assembly) or
 * votes are weighed, and nothing is said.
 */
public final class StemmerFlereEndDeltagere implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "stemmer-flere-end-deltagere", "Der er afgivet flere stemmer, end der var deltagere")
            .because(
                    "Stemmetallet afgør, hvad der blev besluttet, og det skal kunne passe med, hvem der var til stede. Ret tallet eller"
                            + " deltagerlisten; blev der stemt ved fuldmagt, så skriv det ved stemmerne.")
            .from("God praksis: stemmetallet skal kunne efterprøves på deltagerlisten")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev sat til afstemning.
                        afstemning:
                          for: 3
                          imod: 1
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev sat til afstemning.
                        afstemning:
                          for: 2
                          imod: 1
                    """);

    private static final Set<Person.Sted> LEDELSEN =
            Set.of(Person.Sted.MOEDELEDER, Person.Sted.SEKRETAER, Person.Sted.ANKOM);
    private static final Pattern TAL =
            Pattern.compile("(?iu)(\\d{1,5})(?:\\s+(?:stemmer?|medlemmer|medlem))?\\s*(?:[(:–-].*)?", Pattern.DOTALL);
    private static final Pattern MELLEM = Pattern.compile("\\s*(?:,|;|\\sog\\s|\\ssamt\\s|\\n)\\s*");
    private static final Pattern FULDMAGT = Pattern.compile("(?iu)fuldmagt|pct\\.|%|vægt");

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
        int stemmeberettigede = tilStede(kontekst);
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            for (Afsnit afsnit : punkt.afsnit()) {
                if (afsnit.indhold() instanceof Indhold.Afstemning afstemning) {
                    kontroller(afstemning, stemmeberettigede, ud);
                }
            }
        }
    }

    /** As many as can have voted: those who were there, in whatever part. */
    private static int tilStede(Kontekst kontekst) {
        Set<String> deltagere = new HashSet<>();
        Set<String> andre = new HashSet<>();
        int antal = 0;
        for (Person person : kontekst.personer()) {
            boolean deltager = person.sted() == Person.Sted.DELTAGERE && !Personer.erVaek(person);
            if (deltager) {
                antal++;
                deltagere.add(Navnenoegle.af(person.navn()));
            } else if (LEDELSEN.contains(person.sted())) {
                andre.add(Navnenoegle.af(person.navn()));
            }
            Tekst stedfortraeder = person.deltager().stedfortraeder();
            if (stedfortraeder != null) {
                andre.add(Navnenoegle.af(stedfortraeder.value()));
            }
        }
        andre.removeAll(deltagere);
        return antal + andre.size();
    }

    private static void kontroller(Indhold.Afstemning afstemning, int deltagere, Melder ud) {
        List<Tekst> felter = Stream.of(afstemning.stemmerFor(), afstemning.imod(), afstemning.blank())
                .filter(Objects::nonNull)
                .toList();
        Optional<Tekst> fuldmagt = Stream.concat(felter.stream(), Stream.ofNullable(afstemning.mindretal()))
                .filter(f -> FULDMAGT.matcher(f.value()).find())
                .findFirst();
        int stemmer = felter.stream().mapToInt(f -> stemmer(f.value())).sum();
        if (fuldmagt.isEmpty() && stemmer > deltagere && stemmer <= 2 * deltagere) {
            ud.meld(
                    felter.get(0).span(),
                    "Der er " + stemmer + " stemmer, men kun " + deltagere + " til stede efter deltagerlisten",
                    "Ret stemmetallet eller deltagerlisten; stemte nogen ved fuldmagt, så skriv det her");
        }
    }

    /** So many votes as a field surely has: its number, or the persons that it names. */
    private static int stemmer(String felt) {
        Matcher tal = TAL.matcher(felt.strip());
        if (tal.matches()) {
            return Integer.parseInt(tal.group(1));
        }
        return (int)
                MELLEM.splitAsStream(felt.strip()).filter(Navne::lignerPerson).count();
    }
}
