package dk.referat.rule.nummer;

import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item that has a number.
 *
 * @param nummer empty where the number has a form of its own
 */
record Nummereret(Tekst tekst, Optional<Punktnummer> nummer) {
    /** The number as it is compared: without a full stop after it, and with single spaces. */
    String noegle() {
        return tekst.value().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    /** The items of the agenda itself, in order. */
    static List<Dagsordenspunkt> oeverste(Moede moede) {
        return moede.agenda().stream()
                .filter(Dagsordenspunkt.class::isInstance)
                .map(Dagsordenspunkt.class::cast)
                .toList();
    }

    /**
     * The rows in which numbers count up: the agenda's own, and each item's sub-items. Where the body lays down no scheme, a
     * heading with a number one after it begins a row of its own, as in «Åben dagsorden» and «Lukket dagsorden».
     */
    static List<List<Nummereret>> raekker(Moede moede) {
        List<List<Nummereret>> raekker = new ArrayList<>();
        boolean fri = moede.organ().nummerering().moenster() == Organ.Moenster.FRI;
        List<Nummereret> denne = new ArrayList<>();
        boolean efterOverskrift = false;
        for (Dagsordensled led : moede.agenda()) {
            if (led instanceof Mellemoverskrift) {
                efterOverskrift = true;
            } else if (led instanceof Dagsordenspunkt punkt && punkt.nummer() != null) {
                Nummereret nummereret = af(punkt.nummer());
                if (fri && efterOverskrift && nummereret.erEt() && !denne.isEmpty()) {
                    raekker.add(denne);
                    denne = new ArrayList<>();
                }
                denne.add(nummereret);
                efterOverskrift = false;
            }
        }
        raekker.add(denne);
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            raekker.add(numre(punkt.underpunkter()));
        }
        return raekker;
    }

    static List<Nummereret> numre(List<Dagsordenspunkt> punkter) {
        List<Nummereret> numre = new ArrayList<>();
        for (Dagsordenspunkt punkt : punkter) {
            if (punkt.nummer() != null) {
                numre.add(af(punkt.nummer()));
            }
        }
        return numre;
    }

    private static Nummereret af(Tekst tekst) {
        return new Nummereret(tekst, Punktnummer.af(tekst));
    }

    private boolean erEt() {
        return nummer.filter(n -> n.aar() == null && n.tal().equals(List.of(1))).isPresent();
    }
}
