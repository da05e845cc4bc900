package dk.referat.model;

import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * An item number that is not used, and why: «80/20 – punktet blev trukket». It is not printed.
 *
 * @param grund null when the author gave no reason
 */
public record Udgaaet(Tekst nummer, @Nullable Tekst grund) {}
