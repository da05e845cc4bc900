package dk.referat.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The time that {@code SOURCE_DATE_EPOCH} gives to what a build makes; see reproducible-builds.org. There is no other clock:
 * the same input gives the same bytes.
 */
final class Kildetid {
    private static final String VARIABEL = "SOURCE_DATE_EPOCH";
    private static final String SEKUNDER = "[0-9]{1,12}";

    /** The last second of the year 9999; a PDF has no room for a longer year. */
    private static final long SIDSTE = 253_402_300_799L;

    private Kildetid() {}

    /** @throws ForkertBrug when the variable is set to something else than a time */
    static Optional<Instant> af(Map<String, String> miljoe) {
        String skrevet = miljoe.getOrDefault(VARIABEL, "").strip();
        if (skrevet.isEmpty()) {
            return Optional.empty();
        }
        if (!skrevet.matches(SEKUNDER) || Long.parseLong(skrevet) > SIDSTE) {
            throw new ForkertBrug("miljøvariablen " + VARIABEL + " er «" + skrevet
                    + "»; den skal være et antal sekunder siden 1. januar 1970, fx 1735689600 for 1. januar"
                    + " 2025, eller slet ikke være sat");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(skrevet)));
    }
}
