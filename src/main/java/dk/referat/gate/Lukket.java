package dk.referat.gate;

import dk.referat.source.Span;
import java.util.List;

/**
 * A closed text.
 *
 * @param sted where it stands in the file
 * @param ord its words
 */
record Lukket(Span sted, List<String> ord) {}
