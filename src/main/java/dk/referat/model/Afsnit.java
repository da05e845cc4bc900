package dk.referat.model;

import dk.referat.source.Span;

/**
 * A section of an item.
 *
 * @param navn the standard key, such as {@code videre proces}
 * @param noegle where the key stands
 */
public record Afsnit(String navn, Span noegle, Indhold indhold) {}
