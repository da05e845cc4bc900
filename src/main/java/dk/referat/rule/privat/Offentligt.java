package dk.referat.rule.privat;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.rule.Kontekst;
import dk.referat.source.Tekst;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** What everybody may read: texts of open items, what is said of persons, and the paper's own data. */
final class Offentligt {
    private Offentligt() {}

    static Stream<Tekst> tekster(Kontekst kontekst) {
        Set<Dagsordenspunkt> punkter = Collections.newSetFromMap(new IdentityHashMap<>());
        Lukkede.aabne(kontekst).forEach(punkter::add);
        Stream<Tekst> aabne = kontekst.tekster().stream()
                .filter(t -> t.punkt() == null || punkter.contains(t.punkt()))
                .map(t -> t.tekst());
        Stream<Tekst> personers = kontekst.personer().stream().flatMap(p -> omtale(p.deltager()));
        return Stream.of(
                        aabne,
                        personers,
                        Stream.ofNullable(kontekst.moede().dokument().sagsbehandler()))
                .flatMap(s -> s);
    }

    private static Stream<Tekst> omtale(Deltager deltager) {
        return Stream.of(Stream.of(deltager.navn()), deltager.led().stream(), deltager.bemaerkninger().stream())
                .flatMap(s -> s);
    }
}
