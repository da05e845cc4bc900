package dk.referat.model;

import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A number that looks like a CPR number, and that the author answers for is none.
 *
 * @param grund what it is instead; null when the author does not say
 */
public record IkkeCpr(Tekst tal, @Nullable Tekst grund) {}
