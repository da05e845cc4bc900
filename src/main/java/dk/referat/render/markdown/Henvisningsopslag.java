package dk.referat.render.markdown;

import java.util.List;

/** Finds the references ("jf. pkt. 160/24") in a piece of running text. */
@FunctionalInterface
public interface Henvisningsopslag {

    /** An opslag that finds nothing. */
    Henvisningsopslag INGEN = text -> List.of();

    /** The references in text, in any order; where two overlap, the first one wins. */
    List<Henvisningslink> find(String text);
}
