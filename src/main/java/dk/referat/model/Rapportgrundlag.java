package dk.referat.model;

import dk.referat.source.Orden;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report can be made of: the body's meetings of a period, from the oldest, and its members. All that a report counts is
 * counted here, so that the printed figures and the ones that claims are held against are the same.
 */
public record Rapportgrundlag(Organ organ, Periode periode, List<Moede> moeder) {
    private static final String BESLUTNING = "beslutning";

    /**
     * How many came.
     *
     * @param medlemmer how many members the body had that day
     */
    public record Fremmoedetal(int tilStede, int medlemmer) {}

    /** Of a body's meetings, in any order, those of the period. */
    public static Rapportgrundlag af(Organ organ, Periode periode, List<Moede> alle) {
        return new Rapportgrundlag(
                organ,
                periode,
                alle.stream()
                        .filter(m -> periode.rummer(dato(m)))
                        .sorted(Orden.efter(Rapportgrundlag::dato))
                        .toList());
    }

    /** The meetings by year, the years without any too. */
    public Map<Integer, List<Moede>> moederPrAar() {
        Map<Integer, List<Moede>> aar = new TreeMap<>();
        periode.aar().forEach(a -> aar.put(a, moeder(a)));
        return aar;
    }

    private List<Moede> moeder(int aar) {
        return moeder.stream().filter(m -> dato(m).getYear() == aar).toList();
    }

    /** What a meeting was about, in the order of its agenda. */
    public static List<Tekst> hovedemner(Moede moede) {
        return moede.allePunkter().stream()
                .flatMap(p -> Stream.ofNullable(p.hovedemne()))
                .toList();
    }

    /** How many items of a meeting ended in a decision. */
    public static int beslutninger(Moede moede) {
        return (int) moede.allePunkter().stream()
                .filter(p -> p.afsnit(BESLUTNING).isPresent())
                .count();
    }

    /** Those who were in the body on some day of the period, in print order. */
    public List<Medlem> medlemmer(Medlem.Art art) {
        return organ.liv().medlemmer().stream()
                .filter(m -> m.art() == art && m.iPerioden(periode))
                .toList();
    }

    /**
     * How many members came to a meeting; empty where the body's file names none, or the meeting's none of them, and where there
     * is an agenda only: who is asked to come has not come yet.
     */
    public Optional<Fremmoedetal> fremmoede(Moede moede) {
        return moede.harReferat() ? fremmoedte(moede) : Optional.empty();
    }

    private Optional<Fremmoedetal> fremmoedte(Moede moede) {
        Navnesaet medlemmer = new Navnesaet(organ.liv().medlemmer(dato(moede)).stream()
                .filter(m -> m.art() == Medlem.Art.MEDLEM)
                .map(Medlem::person)
                .toList());
        List<Deltager> deltagere = moede.fremmoede().grupper().stream()
                .flatMap(g -> g.deltagere().stream())
                .toList();
        Set<String> fravaerende = moede.fremmoede().afbud().stream()
                .flatMap(a -> medlemmer.find(a).stream())
                .collect(Collectors.toSet());
        if (fravaerende.isEmpty()
                && deltagere.stream().allMatch(d -> medlemmer.find(d).isEmpty())) {
            return Optional.empty();
        }
        long tilStede = deltagere.stream()
                .filter(d -> d.afbud() == null)
                .flatMap(d -> medlemmer.find(d).stream())
                .filter(m -> !fravaerende.contains(m))
                .distinct()
                .count();
        boolean flereUdenNavn = moede.fremmoede().grupper().stream().anyMatch(g -> g.tekst() != null)
                && tilStede + fravaerende.size() < medlemmer.antal();
        // «Medlemmer: 12» may be any of those who are not named.
        return flereUdenNavn ? Optional.empty() : Optional.of(new Fremmoedetal((int) tilStede, medlemmer.antal()));
    }

    private static LocalDate dato(Moede moede) {
        return moede.hoved().dato().value();
    }
}
