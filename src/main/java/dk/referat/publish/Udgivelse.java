package dk.referat.publish;

import dk.referat.model.Dokumenttype;
import dk.referat.model.Udseende;
import dk.referat.render.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is published of one file, as the lists show it.
 *
 * @param organ the body's name
 * @param udseende the body's own
 * @param mappe the body's folder
 * @param dato the meeting's; null for a paper that is no meeting's
 * @param dokumenter file names in that folder
 */
record Udgivelse(
        String organ,
        Udseende udseende,
        String mappe,
        @Nullable LocalDate dato,
        String titel,
        List<Dokument> dokumenter) {
    record Dokument(String navn, String fil) {}

    static Udgivelse af(Bygning bygning, List<Dokumenttype> typer, Set<Format> formater) {
        boolean udkast = bygning.erUdkast();
        List<Dokument> dokumenter = new ArrayList<>();
        for (Dokumenttype type : typer) {
            if (formater.contains(Format.HTML)) {
                dokumenter.add(
                        new Dokument(type.titel() + (udkast ? " (udkast)" : ""), bygning.filnavn(type, Format.HTML)));
            }
            if (formater.contains(Format.PDF)) {
                dokumenter.add(new Dokument(
                        type.titel() + (udkast ? " (udkast, PDF)" : " (PDF)"), bygning.filnavn(type, Format.PDF)));
            }
        }
        LocalDate dato = bygning instanceof Moedebygning moede
                ? moede.udgave().moede().hoved().dato().value()
                : null;
        return new Udgivelse(
                bygning.organ().navn(),
                bygning.organ().udseende(),
                bygning.mappe(),
                dato,
                bygning.overskrift(),
                List.copyOf(dokumenter));
    }
}
