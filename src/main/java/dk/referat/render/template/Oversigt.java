package dk.referat.render.template;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of published documents.
 *
 * @param organer links to each body's own list; empty in a body's own
 * @param papirer those that no meeting made: a body's kommissorium and its reports
 * @param aargange newest first
 */
public record Oversigt(String overskrift, List<Link> organer, List<Papir> papirer, List<Aargang> aargange) {
    /** @param sti relative to the page */
    public record Link(String navn, String sti) {}

    /** A paper and its files. */
    public record Papir(String titel, List<Link> dokumenter) {}

    /** The meetings of a year, newest first. */
    public record Aargang(int aar, List<Moederaekke> moeder) {}

    /** One meeting and what is published of it. */
    public record Moederaekke(LocalDate dato, String titel, List<Link> dokumenter) {}
}
