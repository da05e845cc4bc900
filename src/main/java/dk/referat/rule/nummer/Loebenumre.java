package dk.referat.rule.nummer;

import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The running numbers of a meeting, 159/24 to 164/24: the counter goes on from the meeting before, and the year follows the
 * meeting.
 *
 * @param punkter the agenda's items, in order
 * @param udgaaede the counts that are left out on purpose
 * @param erklaeret whether the body says that it numbers so, and it is not only seen
 */
public record Loebenumre(List<Loebenummer> punkter, Set<Integer> udgaaede, boolean erklaeret) {
    /** One item's. */
    public record Loebenummer(Tekst tekst, Punktnummer nummer) {}

    /**
     * Empty where the meeting has none. Where the body lays down no scheme, all the agenda's items must have such a number
     * with the meeting's year, and the first must not be 1: then the counter does not begin again at each meeting.
     */
    public static Optional<Loebenumre> i(Moede moede) {
        boolean erklaeret = moede.organ().nummerering().moenster() == Organ.Moenster.LOEBENUMMER_AAR;
        if (!erklaeret && moede.organ().nummerering().moenster() != Organ.Moenster.FRI) {
            return Optional.empty();
        }
        List<Loebenummer> punkter = new ArrayList<>();
        for (Nummereret punkt : Nummereret.numre(Nummereret.oeverste(moede))) {
            punkt.nummer()
                    .filter(n -> n.aar() != null && n.tal().size() == 1)
                    .ifPresent(n -> punkter.add(new Loebenummer(punkt.tekst(), n)));
        }
        if (punkter.isEmpty() || (!erklaeret && !serSaadanUd(moede, punkter))) {
            return Optional.empty();
        }
        Set<Integer> udgaaede = new HashSet<>();
        moede.udgaaede()
                .forEach(u -> Punktnummer.af(u.nummer())
                        .filter(n -> n.aar() != null)
                        .ifPresent(n -> udgaaede.add(n.sidste())));
        return Optional.of(new Loebenumre(List.copyOf(punkter), Set.copyOf(udgaaede), erklaeret));
    }

    private static boolean serSaadanUd(Moede moede, List<Loebenummer> punkter) {
        int aar = moede.hoved().dato().value().getYear() % 100;
        return punkter.size() > 1
                && punkter.size() == moede.agenda().size()
                && punkter.get(0).nummer().sidste() > 1
                && punkter.stream().allMatch(p -> p.nummer().toCifretAar().orElse(-1) == aar);
    }

    /** The item with the lowest count. */
    public Loebenummer laveste() {
        return punkter.stream()
                .reduce((a, b) -> b.nummer().sidste() < a.nummer().sidste() ? b : a)
                .orElseThrow();
    }

    /** The item with the highest count. */
    public Loebenummer hoejeste() {
        return punkter.stream()
                .reduce((a, b) -> b.nummer().sidste() > a.nummer().sidste() ? b : a)
                .orElseThrow();
    }

    /** The item of a count. */
    public Optional<Loebenummer> punkt(int tal) {
        return punkter.stream().filter(p -> p.nummer().sidste() == tal).findFirst();
    }
}
