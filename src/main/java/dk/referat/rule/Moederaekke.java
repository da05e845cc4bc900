package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.source.Located;
import dk.referat.source.Orden;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body's meetings that are at hand, from the oldest. A meeting alone is a row of one, and then a rule about neighbours has
 * nothing to say.
 *
 * <p>A row may be thousands of meetings long, so it holds only what they are found by; a meeting itself is fetched when a rule
 * asks for it, and then without its prose.
 */
public final class Moederaekke {
    private static final Comparator<Led> FRA_DEN_AELDSTE = Orden.af(
            Orden.efter(Led::dato), Orden.efterTal(l -> l.nummer() == null ? 0 : l.nummer()), Orden.efter(Led::navn));

    private final List<Led> led;
    private final Function<Led, Moede> opslag;
    private final Map<String, Integer> pladser = new HashMap<>();
    private final Map<String, Led> punkter = new HashMap<>();
    private final Map<Integer, List<Led>> numre = new HashMap<>();

    /**
     * What a meeting is found by.
     *
     * @param navn the file, as messages name it
     * @param nummer the meeting's ordinal
     * @param harReferat whether there are minutes and not only an agenda
     * @param punktnumre those of its items and their sub-items, as written
     */
    public record Led(
            String navn, LocalDate dato, @Nullable Integer nummer, boolean harReferat, List<String> punktnumre) {
        /** Whether the two say the same, wherever they stand. */
        private boolean siger(Led andet) {
            return dato.equals(andet.dato)
                    && Objects.equals(nummer, andet.nummer)
                    && harReferat == andet.harReferat
                    && punktnumre.equals(andet.punktnumre);
        }

        public static Led af(Moede moede) {
            return new Led(
                    moede.fil().name(),
                    moede.hoved().dato().value(),
                    Moederaekke.nummer(moede).orElse(null),
                    moede.harReferat(),
                    moede.allePunkter().stream()
                            .map(Dagsordenspunkt::nummer)
                            .flatMap(Stream::ofNullable)
                            .map(Tekst::value)
                            .distinct()
                            .toList());
        }
    }

    /** An item, and the meeting that it stands in. */
    public record Sted(Moede moede, Dagsordenspunkt punkt) {}

    private Moederaekke(Collection<Led> led, Function<Led, Moede> opslag) {
        this.led = led.stream().sorted(FRA_DEN_AELDSTE).toList();
        this.opslag = opslag;
        for (Led et : this.led) {
            pladser.put(et.navn(), pladser.size());
            if (et.nummer() != null) {
                numre.computeIfAbsent(et.nummer(), x -> new ArrayList<>()).add(et);
            }
            et.punktnumre().forEach(n -> punkter.putIfAbsent(n, et));
        }
    }

    /**
     * One body's meetings, in any order.
     *
     * @param opslag fetches one of them
     */
    public static Moederaekke af(Collection<Led> led, Function<Led, Moede> opslag) {
        return new Moederaekke(led, opslag.andThen(Moede::somNabo));
    }

    /** One body's meetings that have been read already. */
    public static Moederaekke af(List<Moede> moeder) {
        Map<String, Moede> efterNavn =
                moeder.stream().collect(Collectors.toMap(m -> m.fil().name(), UnaryOperator.identity()));
        return af(moeder.stream().map(Led::af).toList(), l -> efterNavn.get(l.navn()));
    }

    /** Whether the meeting's file stands in the row, and says what it said when the row was made. */
    public boolean rummer(Moede moede) {
        Integer plads = pladser.get(moede.fil().name());
        return plads != null && led.get(plads).siger(Led.af(moede));
    }

    /** All of them, from the oldest. */
    public List<Led> led() {
        return led;
    }

    /** The meeting before a meeting of the row. */
    public Optional<Moede> forrige(Moede moede) {
        return ved(plads(moede) - 1);
    }

    /** The meeting after a meeting of the row. */
    public Optional<Moede> naeste(Moede moede) {
        return ved(plads(moede) + 1);
    }

    /** Whether any of the meetings has an item of a number. */
    public boolean harPunkt(String nummer) {
        return punkter.containsKey(nummer);
    }

    /** Where an item of a number stands first. */
    public Optional<Sted> foerstePunkt(String nummer) {
        return Optional.ofNullable(punkter.get(nummer))
                .map(opslag)
                .flatMap(moede -> moede.allePunkter().stream()
                        .filter(p -> p.nummer() != null && p.nummer().value().equals(nummer))
                        .findFirst()
                        .map(p -> new Sted(moede, p)));
    }

    /** The meetings that have an ordinal, from the oldest; more than one where it is given twice. */
    public List<Led> medNummer(int nummer) {
        return List.copyOf(numre.getOrDefault(nummer, List.of()));
    }

    /** A meeting of the row, without its prose. */
    public Moede moede(Led et) {
        return opslag.apply(et);
    }

    /** A meeting's ordinal. */
    public static Optional<Integer> nummer(Moede moede) {
        return Optional.ofNullable(moede.hoved().nummer()).map(Located::value);
    }

    private int plads(Moede moede) {
        Integer plads = pladser.get(moede.fil().name());
        if (plads == null) {
            throw new IllegalArgumentException("not in the row: " + moede.fil().name());
        }
        return plads;
    }

    private Optional<Moede> ved(int plads) {
        return plads >= 0 && plads < led.size() ? Optional.of(opslag.apply(led.get(plads))) : Optional.empty();
    }
}
