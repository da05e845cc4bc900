package dk.referat.rule;

/** A rule about a meeting. */
public interface Regel extends RegelFor<Kontekst> {}
