package dk.referat.rule;

/** A rule about a report. */
public interface Rapportregel extends RegelFor<Rapportkontekst> {}
