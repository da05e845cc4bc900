package dk.referat.rule.tid;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Tidsrum;
import dk.referat.source.Located;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the items take in all, against how long the meeting takes.
 *
 * @param alle whether every item says how long it takes, and no break lies between them
 */
record Varigheder(Duration sum, boolean alle, Duration moedet, Located<Tidsrum> tid) {
    /** Empty where the meeting has no end, or no item says how long it takes. */
    static Optional<Varigheder> af(Moede moede) {
        Located<Tidsrum> tid = moede.hoved().tid();
        if (tid == null || tid.value().slut() == null) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        boolean alle = true;
        for (var led : moede.agenda()) {
            if (led instanceof Dagsordenspunkt punkt) {
                Duration laengde = laengde(punkt);
                sum = laengde == null ? sum : sum.plus(laengde);
                alle &= laengde != null;
            } else if (led instanceof Mellemoverskrift overskrift) {
                alle &= !Punkttider.erPause(overskrift.tekst().value());
            }
        }
        Duration moedet = Duration.between(tid.value().start(), tid.value().slut());
        return sum.isZero() ? Optional.empty() : Optional.of(new Varigheder(sum, alle, moedet, tid));
    }

    /** Its own duration, or that of its sub-items together where each has one; items with times of day are another matter. */
    private static @Nullable Duration laengde(Dagsordenspunkt punkt) {
        var egen = punkt.varighed();
        if (egen != null) {
            return egen.value().laengde();
        }
        Duration sum = Duration.ZERO;
        for (Dagsordenspunkt under : punkt.underpunkter()) {
            Duration laengde = laengde(under);
            if (laengde == null) {
                return null;
            }
            sum = sum.plus(laengde);
        }
        return punkt.underpunkter().isEmpty() ? null : sum;
    }

    static String vis(Duration laengde) {
        return laengde.toMinutes() + " min.";
    }
}
