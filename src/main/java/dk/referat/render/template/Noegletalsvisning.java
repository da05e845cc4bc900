package dk.referat.render.template;

import dk.referat.model.Aarsrapport.Noegletal;
import dk.referat.model.Moede;
import dk.referat.model.Rapportgrundlag;
import dk.referat.model.Rapportgrundlag.Fremmoedetal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A report's figures, each in a table with bars; all are counted by {@link Rapportgrundlag}. */
final class Noegletalsvisning {
    private static final int PROCENT = 100;

    private final Rapportgrundlag grundlag;

    Noegletalsvisning(Rapportgrundlag grundlag) {
        this.grundlag = grundlag;
    }

    static String overskrift(Noegletal tal) {
        return switch (tal) {
            case MOEDER -> "Antal møder";
            case BESLUTNINGER -> "Antal beslutninger";
            case FREMMOEDE -> "Fremmøde";
        };
    }

    /** The finished table; empty when there is nothing to count. */
    String html(Noegletal tal) {
        return switch (tal) {
            case MOEDER -> prAar("Møder", List::size);
            case BESLUTNINGER ->
                prAar(
                        "Beslutninger",
                        moeder -> moeder.stream()
                                .mapToInt(Rapportgrundlag::beslutninger)
                                .sum());
            case FREMMOEDE -> fremmoede();
        };
    }

    private String prAar(String hvad, Function<List<Moede>, Integer> tael) {
        Map<Integer, Integer> prAar = new TreeMap<>();
        grundlag.moederPrAar().forEach((aar, moeder) -> prAar.put(aar, tael.apply(moeder)));
        Noegletalstabel tabel = new Noegletalstabel("År", hvad);
        prAar.forEach((aar, antal) -> tabel.raekke(Integer.toString(aar), Integer.toString(antal), antal));
        if (prAar.size() > 1) {
            int ialt = prAar.values().stream().mapToInt(Integer::intValue).sum();
            tabel.sum("I alt", Integer.toString(ialt));
        }
        return tabel.html(
                prAar.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private String fremmoede() {
        if (grundlag.moeder().stream().allMatch(m -> grundlag.fremmoede(m).isEmpty())) {
            return "";
        }
        Noegletalstabel tabel = new Noegletalstabel("Møde", "Medlemmer til stede");
        for (Moede moede : grundlag.moeder()) {
            Optional<Fremmoedetal> tal = grundlag.fremmoede(moede);
            int procent = tal.map(Noegletalsvisning::procent).orElse(0);
            tabel.raekke(
                    Moedelinje.titel(moede) + ", " + Moedelinje.dato(moede),
                    tal.map(t -> t.tilStede() + " af " + t.medlemmer() + " (" + procent + "\u00A0%)")
                            .orElse("ikke oplyst"),
                    procent);
        }
        return tabel.html(PROCENT);
    }

    private static int procent(Fremmoedetal tal) {
        return Math.round((float) PROCENT * tal.tilStede() / tal.medlemmer());
    }
}
