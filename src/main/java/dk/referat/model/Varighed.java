package dk.referat.model;

import java.time.Duration;

/**
 * How long an item is meant to take.
 *
 * @param tekst as it is printed: {@code 25 min.}
 */
public record Varighed(Duration laengde, String tekst) {}
