package dk.referat.model;

import java.util.List;

/** Who came and who sent regrets, in print order. */
public record Fremmoede(List<Deltagergruppe> grupper, List<Deltager> afbud) {}
