package dk.referat.model;

import dk.referat.source.Tekst;

/** A heading between items, such as «Sager til beslutning». */
public record Mellemoverskrift(Tekst tekst) implements Dagsordensled {}
