package dk.referat.model;

import dk.referat.source.Located;
import java.time.LocalDate;

/**
 * A name that is no longer used.
 *
 * @param iSaetning as the name stands in a sentence
 * @param til the last day of it
 */
public record Navneskift(String navn, String iSaetning, Located<LocalDate> til) {}
