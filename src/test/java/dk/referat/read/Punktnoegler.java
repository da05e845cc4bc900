package dk.referat.read;

import java.util.List;
import java.util.stream.Stream;

/** The keys that an item may have, for tests that must leave none out. */
public final class Punktnoegler {
    private Punktnoegler() {}

    /** Of the item itself, of its attachments, votes and tasks. */
    public static List<String> alle() {
        return Stream.of(Noegler.PUNKT, Noegler.BILAG, Noegler.DELE, Noegler.AFSTEMNING, Noegler.OPGAVE, Noegler.PERSON)
                .flatMap(t -> t.noegler().stream())
                .map(Noegle::navn)
                .toList();
    }

    /** Of what is said of the meeting and of its paper. */
    public static List<String> omMoedet() {
        return Stream.of(Noegler.MOEDE, Noegler.DOKUMENT, Noegler.NAESTE_MOEDE)
                .flatMap(t -> t.noegler().stream())
                .map(Noegle::navn)
                .toList();
    }
}
