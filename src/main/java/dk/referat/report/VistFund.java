package dk.referat.report;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import dk.referat.source.Position;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A finding as a report may show it; only {@link Maskering} makes one.
 *
 * @param rettelse empty as well where the change itself may not be shown
 */
record VistFund(
        RuleInfo regel,
        Severity alvor,
        Sted sted,
        String besked,
        Optional<String> hjaelp,
        List<Andet> andre,
        List<Rettelse> rettelse) {
    /**
     * A place in a file.
     *
     * @param slut the place after the last character
     */
    record Sted(Span span, String fil, Position start, Position slut) {}

    /**
     * Another place that the finding speaks of.
     *
     * @param besked what it says of it; empty where that may not be shown
     */
    record Andet(Sted sted, String besked) {}

    /** What is put in place of a stretch. */
    record Rettelse(Sted sted, String tekst) {}
}
