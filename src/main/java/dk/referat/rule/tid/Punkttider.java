package dk.referat.rule.tid;

import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Tidsrum;
import dk.referat.source.Located;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times of items that follow each other on the same level. */
final class Punkttider {
    private static final Pattern PAUSE =
            Pattern.compile("(?iu)pause|frokost|middag|kaffe|spisning|morgenmad|ankomst|rundvisning|formøde|transport");
    /** What begins after this hour may go on after midnight. */
    static final int AFTEN = 16;

    static final int MORGEN = 6;

    private Punkttider() {}

    /**
     * An item with a time.
     *
     * @param lige whether the item before it in the row stands right before it, with nothing untimed and no break between
     */
    record Led(Dagsordenspunkt punkt, Located<Tidsrum> tid, boolean lige) {
        LocalTime start() {
            return tid.value().start();
        }

        /** When it ends, as far as its own lines say. */
        @Nullable
        LocalTime slut() {
            LocalTime slut = tid.value().slut();
            var varighed = punkt.varighed();
            if (slut != null || varighed == null) {
                return slut;
            }
            LocalTime beregnet = start().plus(varighed.value().laengde());
            return beregnet.isBefore(start()) ? null : beregnet;
        }

        /** Whether the item is on the other side of midnight from one before it. */
        boolean erNaesteDag(Led forrige) {
            return forrige.start().getHour() >= AFTEN && start().getHour() < MORGEN;
        }
    }

    /** Each row of items with times: the meeting's own, and the sub-items of each item. */
    static List<List<Led>> raekker(Moede moede) {
        List<List<Led>> raekker = new ArrayList<>();
        raekker.add(raekke(moede.agenda()));
        moede.allePunkter().forEach(p -> raekker.add(raekke(p.underpunkter())));
        return raekker;
    }

    private static List<Led> raekke(List<? extends Dagsordensled> agenda) {
        List<Led> raekke = new ArrayList<>();
        boolean lige = false;
        for (Dagsordensled led : agenda) {
            if (led instanceof Dagsordenspunkt punkt) {
                var tid = punkt.tid();
                if (tid != null) {
                    raekke.add(new Led(punkt, tid, lige));
                }
                lige = tid != null;
            } else if (led instanceof Mellemoverskrift overskrift) {
                lige = lige && !erPause(overskrift.tekst().value());
            }
        }
        return raekke;
    }

    /** Whether a heading or a title is of a break, or of what lies around the meeting itself. */
    static boolean erPause(String tekst) {
        return PAUSE.matcher(tekst).find();
    }

    static String vis(LocalTime tid) {
        return toCifre(tid.getHour()) + "." + toCifre(tid.getMinute());
    }

    private static String toCifre(int tal) {
        return tal < 10 ? "0" + tal : String.valueOf(tal);
    }
}
