package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body's meetings that are at hand, from the oldest. A meeting alone is a row of one, and then a rule about neighbours has
 * nothing to say.
 */
public final class Moederaekke {
    private static final Comparator<Moede> FRA_DEN_AELDSTE = Comparator.comparing(
                    (Moede m) -> m.hoved().dato().value())
            .thenComparing(m -> nummer(m).orElse(0))
            .thenComparing(m -> m.fil().name());

    private final List<Moede> moeder;
    private final IdentityHashMap<Moede, Integer> pladser = new IdentityHashMap<>();
    private final Map<String, List<Sted>> punkter = new HashMap<>();
    private final Map<Integer, List<Moede>> numre = new HashMap<>();

    /** An item, and the meeting that it stands in. */
    public record Sted(Moede moede, Dagsordenspunkt punkt) {}

    private Moederaekke(List<Moede> moeder) {
        this.moeder = moeder.stream().sorted(FRA_DEN_AELDSTE).toList();
        for (Moede moede : this.moeder) {
            pladser.put(moede, pladser.size());
            nummer(moede)
                    .ifPresent(n ->
                            numre.computeIfAbsent(n, x -> new ArrayList<>()).add(moede));
            for (Dagsordenspunkt punkt : moede.allePunkter()) {
                if (punkt.nummer() != null) {
                    punkter.computeIfAbsent(punkt.nummer().value(), x -> new ArrayList<>())
                            .add(new Sted(moede, punkt));
                }
            }
        }
    }

    /** One body's meetings, in any order. */
    public static Moederaekke af(List<Moede> moeder) {
        return new Moederaekke(moeder);
    }

    /** Whether it is this very meeting that stands in the row, and not another reading of its file. */
    public boolean rummer(Moede moede) {
        return pladser.containsKey(moede);
    }

    public List<Moede> moeder() {
        return moeder;
    }

    /** The meeting before a meeting of the row. */
    public Optional<Moede> forrige(Moede moede) {
        return ved(plads(moede) - 1);
    }

    /** The meeting after a meeting of the row. */
    public Optional<Moede> naeste(Moede moede) {
        return ved(plads(moede) + 1);
    }

    /** Where items of a number stand, from the oldest meeting. */
    public List<Sted> punkter(String nummer) {
        return List.copyOf(punkter.getOrDefault(nummer, List.of()));
    }

    /** The meetings that have an ordinal; more than one where it is given twice. */
    public List<Moede> moeder(int nummer) {
        return List.copyOf(numre.getOrDefault(nummer, List.of()));
    }

    /** A meeting's ordinal. */
    public static Optional<Integer> nummer(Moede moede) {
        var nummer = moede.hoved().nummer();
        return nummer == null ? Optional.empty() : Optional.of(nummer.value());
    }

    private int plads(Moede moede) {
        Integer plads = pladser.get(moede);
        if (plads == null) {
            throw new IllegalArgumentException("not in the row: " + moede.fil().name());
        }
        return plads;
    }

    private Optional<Moede> ved(int plads) {
        return plads >= 0 && plads < moeder.size() ? Optional.of(moeder.get(plads)) : Optional.empty();
    }
}
