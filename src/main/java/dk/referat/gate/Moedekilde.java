package dk.referat.gate;

import dk.referat.model.IkkeCpr;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.source.CprNumre;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the gate knows of one meeting: the text of its file, and the few choices that tell what in it is closed.
 *
 * @param privateAfsnit the sections that only the internal edition has
 * @param dannet what the program says of the meeting in words of its own
 * @param ikkeCpr the digits of numbers that somebody answers for
 */
public record Moedekilde(SourceFile fil, Set<String> privateAfsnit, List<String> dannet, Set<String> ikkeCpr) {
    /** Of another paper of a body: nothing in it is closed. */
    public static Moedekilde af(SourceFile fil, Organ organ, List<IkkeCpr> ikkeCpr) {
        return new Moedekilde(fil, organ.privateAfsnit(), List.of(), cifre(ikkeCpr));
    }

    public static Moedekilde af(Moede moede) {
        return new Moedekilde(
                moede.fil(),
                moede.organ().privateAfsnit(),
                Lukkemaerker.i(moede.organ().navn()).erTom() ? dannet(moede) : List.of(),
                cifre(moede.ikkeCpr()));
    }

    private static Set<String> cifre(List<IkkeCpr> ikkeCpr) {
        return ikkeCpr.stream()
                .filter(i -> i.grund() != null && !i.grund().isBlank())
                .map(IkkeCpr::tal)
                .flatMap(tal -> CprNumre.find(tal.value()).stream().map(f -> CprNumre.cifre(tal.value(), f)))
                .collect(Collectors.toSet());
    }

    private static List<String> dannet(Moede moede) {
        Tekst titel = moede.hoved().titel();
        String egen = titel == null ? "" : Lukkemaerker.i(titel.value()).udenLukket(titel.value());
        LocalDate dag = moede.hoved().dato().value();
        return Stream.of(moede.organ().navn(dag), "Møde i " + moede.organ().iSaetning(dag), egen)
                .flatMap(t -> Stream.of(t, "Dagsorden " + t, "Referat " + t))
                .toList();
    }

    /** What may be CPR numbers in a text, without those that somebody answers for. */
    boolean harCpr(String tekst) {
        return CprNumre.find(tekst).stream().anyMatch(f -> !ikkeCpr.contains(CprNumre.cifre(tekst, f)));
    }

    /** What a list of several meetings may hold. */
    static Moedekilde samlet(List<Moedekilde> kilder) {
        return new Moedekilde(
                kilder.get(0).fil(),
                Set.of(),
                List.of(),
                kilder.stream().flatMap(k -> k.ikkeCpr().stream()).collect(Collectors.toSet()));
    }
}
