package dk.referat.rule.person;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Person;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about a meeting's persons that several rules ask. */
final class Personer {
    private static final Pattern TEGN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern HOS = Pattern.compile(" (?:i|ved|for|hos|fra) ");

    private Personer() {}

    /** Whether everybody who was invited is named: somebody is, and no group is a number or a phrase. */
    static boolean erNaevnt(Kontekst kontekst) {
        return !kontekst.inviterede().isEmpty()
                && kontekst.moede().fremmoede().grupper().stream().allMatch(g -> g.tekst() == null);
    }

    /** Whether the lists say that a person was not there. */
    static boolean erVaek(Person person) {
        return person.sted() == Person.Sted.AFBUD || person.deltager().afbud() != null;
    }

    /** Those whom the lists name, and those who came in their place. */
    static List<Tekst> iListerne(Kontekst kontekst) {
        List<Tekst> navne = new ArrayList<>(navne(kontekst, Person.Sted.DELTAGERE, Person.Sted.AFBUD));
        kontekst.inviterede().stream().map(p -> p.deltager().stedfortraeder()).forEach(s -> {
            if (s != null) {
                navne.add(s);
            }
        });
        return navne;
    }

    static List<Tekst> navne(Kontekst kontekst, Person.Sted... steder) {
        Set<Person.Sted> valgte = Set.of(steder);
        return kontekst.personer().stream()
                .filter(p -> valgte.contains(p.sted()))
                .map(p -> p.deltager().navn())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Those whom the lists name, and those who lead the meeting or write its minutes. */
    static List<Tekst> iListerneOgLedelsen(Kontekst kontekst) {
        List<Tekst> navne = iListerne(kontekst);
        navne.addAll(navne(kontekst, Person.Sted.MOEDELEDER, Person.Sted.SEKRETAER));
        return navne;
    }

    /** The guests of each item; those of an item are there for its sub-items too. */
    static IdentityHashMap<Dagsordenspunkt, List<Navne>> gaester(Kontekst kontekst) {
        IdentityHashMap<Dagsordenspunkt, List<Tekst>> egne = new IdentityHashMap<>();
        for (Person person : kontekst.personer()) {
            if (person.punkt() != null && person.sted() == Person.Sted.GAESTER) {
                egne.computeIfAbsent(person.punkt(), x -> new ArrayList<>())
                        .add(person.deltager().navn());
            }
        }
        IdentityHashMap<Dagsordenspunkt, List<Navne>> gaester = new IdentityHashMap<>();
        egne.forEach((punkt, liste) -> {
            Navne navne = new Navne(liste);
            punkt.medUnderpunkter()
                    .forEach(p ->
                            gaester.computeIfAbsent(p, x -> new ArrayList<>()).add(navne));
        });
        return gaester;
    }

    static boolean erBlandt(List<Navne> gaester, String navn) {
        return gaester.stream().anyMatch(g -> !g.passende(navn).isEmpty());
    }

    /** The bodies that somebody comes from, so that one of them can be known for what it is. */
    static Set<String> organisationer(Kontekst kontekst) {
        Set<String> alle = new HashSet<>();
        for (Person person : kontekst.personer()) {
            for (Tekst led : person.deltager().led()) {
                Stream.concat(Stream.of(led.value()), HOS.splitAsStream(led.value()))
                        .forEach(o -> alle.add(ren(o)));
            }
        }
        return alle;
    }

    /** What is said of a person besides the name and the role, in a form where only the words count. */
    static String oplysninger(Deltager deltager) {
        return deltager.led().stream().map(l -> ren(l.value())).collect(Collectors.joining());
    }

    static String ren(String tekst) {
        String ord = " " + TEGN.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        return ord.replace(" i ", " ").replace(" og ", " ").replace(" ", "");
    }

    /** The persons of a meeting's lists. */
    static List<Deltager> deltagere(Moede moede) {
        return Stream.concat(
                        moede.fremmoede().grupper().stream().flatMap(g -> g.deltagere().stream()),
                        moede.fremmoede().afbud().stream())
                .toList();
    }
}
