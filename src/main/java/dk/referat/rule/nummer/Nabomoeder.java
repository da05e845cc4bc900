package dk.referat.rule.nummer;

import dk.referat.model.Moede;
import dk.referat.rule.Moederaekke;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What can be known of two meetings that stand beside each other in a folder. An archive has holes, so being neighbours there
 * does not make one the next meeting after the other.
 */
final class Nabomoeder {
    /** Bodies without ordinals that meet at all meet more often than this. */
    private static final int DAGE = 200;

    /** A body that counts from one each year or school year has come no further, and does not do so so soon again. */
    private static final int FLEST_PR_AAR = 12;

    private static final int KORT_TID = 100;

    private Nabomoeder() {}

    /**
     * Whether no other meeting can have lain between: the ordinals follow each other, or neither has one and they lie near
     * each other on different days.
     */
    static boolean foelgerDirekte(Moede forrige, Moede dette) {
        Optional<Integer> foer = Moederaekke.nummer(forrige);
        Optional<Integer> nu = Moederaekke.nummer(dette);
        if (foer.isPresent() && nu.isPresent()) {
            return nu.get() == foer.get() + 1;
        }
        long dage = dage(forrige, dette);
        return foer.isEmpty() && nu.isEmpty() && dage > 0 && dage < DAGE;
    }

    /** Whether the ordinals may have begun again between two meetings, so that a low one is no mistake. */
    static boolean kanVaereBegyndtForfra(Moede foer, Moede dette, int nummer) {
        return nummer <= FLEST_PR_AAR && (!sammeAar(foer, dette) || dage(foer, dette) >= KORT_TID);
    }

    static boolean erSamme(Moede et, Moede andet) {
        return et.fil().name().equals(andet.fil().name());
    }

    static boolean sammeAar(Moede foer, Moede dette) {
        return foer.hoved().dato().value().getYear()
                == dette.hoved().dato().value().getYear();
    }

    static long dage(Moede foer, Moede dette) {
        return ChronoUnit.DAYS.between(
                foer.hoved().dato().value(), dette.hoved().dato().value());
    }
}
