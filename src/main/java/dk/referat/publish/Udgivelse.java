package dk.referat.publish;

import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.render.Format;
import dk.referat.render.template.Dokumentbygger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is published of one meeting, as the lists show it.
 *
 * @param mappe the body's folder
 * @param dokumenter file names in that folder
 */
record Udgivelse(Organ organ, String mappe, LocalDate dato, String titel, List<Dokument> dokumenter) {
    record Dokument(String navn, String fil) {}

    static Udgivelse af(Moedebygning bygning, List<Dokumenttype> typer, Set<Format> formater) {
        Moede moede = bygning.udgave().moede();
        boolean udkast = moede.dokument().erUdkast();
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
        return new Udgivelse(
                moede.organ(),
                mappe(bygning),
                moede.hoved().dato().value(),
                Dokumentbygger.overskrift(bygning.udgave()),
                List.copyOf(dokumenter));
    }

    /** The folder of the meeting's body. */
    static String mappe(Moedebygning bygning) {
        return Filnavne.sikkert(bygning.organ().fil());
    }
}
