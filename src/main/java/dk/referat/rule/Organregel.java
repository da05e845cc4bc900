package dk.referat.rule;

import dk.referat.model.Organ;

/** A rule about a body: its members and its kommissorium. */
public interface Organregel extends RegelFor<Organ> {}
