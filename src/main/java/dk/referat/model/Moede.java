package dk.referat.model;

import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.util.List;

/**
 * One meeting with its body: all that its agenda and its minutes are made from.
 *
 * @param udgaaede item numbers that are left out on purpose
 * @param undtagelser findings that the author accepts; neither is printed
 * @param ikkeCpr numbers that look like CPR numbers and are none
 */
public record Moede(
        SourceFile fil,
        Organ organ,
        Moedehoved hoved,
        Dokumentdata dokument,
        Fremmoede fremmoede,
        List<Dagsordensled> agenda,
        List<Udgaaet> udgaaede,
        List<Undtagelse> undtagelser,
        List<IkkeCpr> ikkeCpr) {
    /** Whether the file holds anything of the minutes, and not only an agenda. */
    public boolean harReferat() {
        return hoved.haevet() != null || allePunkter().stream().anyMatch(this::harReferat);
    }

    private boolean harReferat(Dagsordenspunkt punkt) {
        return organ.afsnit().stream()
                .filter(valg -> valg.trin() == Dokumenttype.REFERAT)
                .anyMatch(valg -> punkt.afsnit(valg.navn()).isPresent());
    }

    /** Every item of the agenda, sub-items included, in print order. */
    public List<Dagsordenspunkt> allePunkter() {
        return agenda.stream()
                .filter(Dagsordenspunkt.class::isInstance)
                .map(Dagsordenspunkt.class::cast)
                .flatMap(Dagsordenspunkt::medUnderpunkter)
                .toList();
    }

    /**
     * What the body's other meetings may be held against: numbers, times and persons, and not a word of prose. So a change in
     * the prose of one meeting changes nothing that can be said of another.
     */
    public Moede somNabo() {
        return new Moede(
                fil,
                organ,
                hoved.somNabo(),
                Dokumentdata.INGEN,
                fremmoede,
                agenda.stream().map(Moede::udenProsa).toList(),
                udgaaede.stream().map(u -> new Udgaaet(u.nummer(), null)).toList(),
                List.of(),
                List.of());
    }

    private static Dagsordensled udenProsa(Dagsordensled led) {
        return led instanceof Dagsordenspunkt punkt
                ? punkt.somNabo()
                : new Mellemoverskrift(
                        new Tekst("", ((Mellemoverskrift) led).tekst().span()));
    }
}
