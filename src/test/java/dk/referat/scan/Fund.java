package dk.referat.scan;

import dk.referat.source.CprNumre;
import java.util.List;

/** What is looked for in a file that was read. */
final class Fund {
    private Fund() {}

    /** The places that hold a word. */
    static List<String> steder(Udfald udfald, String ord) {
        return udfald.tekster().stream()
                .filter(t -> t.tekst().contains(ord))
                .map(Tekststed::sted)
                .distinct()
                .toList();
    }

    /** The places that hold a CPR number. */
    static List<String> cpr(Udfald udfald) {
        return udfald.tekster().stream()
                .filter(t -> !CprNumre.find(t.tekst()).isEmpty())
                .map(Tekststed::sted)
                .distinct()
                .toList();
    }

    static List<Grund> grunde(Udfald udfald) {
        return udfald.ukontrollerede().stream()
                .map(Ukontrolleret::grund)
                .distinct()
                .toList();
    }
}
