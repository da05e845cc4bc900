package dk.referat.report;

import java.util.stream.Collectors;

/** Text of a file as it may be shown: numbers of persons masked, control characters visible. */
public final class Skaermtekst {
    private Skaermtekst() {}

    /** Line by line; the line breaks stay. */
    public static String af(String tekst) {
        return tekst.lines().map(l -> Synlig.synlig(Maskering.maskeret(l))).collect(Collectors.joining("\n"));
    }
}
