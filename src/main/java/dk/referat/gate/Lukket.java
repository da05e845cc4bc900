package dk.referat.gate;

import dk.referat.source.Span;
import java.util.List;

/**
 * A closed text.
 *
 * @param sted where it stands in the file
 * @param ord its words
 * @param foelge those of them that tell something by the order that they stand in
 */
record Lukket(Span sted, List<String> ord, List<String> foelge) {
    static Lukket af(Span sted, String tekst) {
        return new Lukket(sted, Ord.af(tekst), Ord.sigende(tekst));
    }
}
