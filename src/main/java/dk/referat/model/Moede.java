package dk.referat.model;

import dk.referat.source.SourceFile;
import java.util.List;

/** One meeting with its body: all that its agenda and its minutes are made from. */
public record Moede(
        SourceFile fil,
        Organ organ,
        Moedehoved hoved,
        Dokumentdata dokument,
        Fremmoede fremmoede,
        List<Dagsordensled> agenda) {
    /** Every item of the agenda, sub-items included, in print order. */
    public List<Dagsordenspunkt> allePunkter() {
        return agenda.stream()
                .filter(Dagsordenspunkt.class::isInstance)
                .map(Dagsordenspunkt.class::cast)
                .flatMap(Dagsordenspunkt::medUnderpunkter)
                .toList();
    }
}
