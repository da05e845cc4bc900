package dk.referat.model;

import dk.referat.source.Tekst;

/**
 * The mark at the top of a document.
 *
 * @param fil the image, seen from the file that names it
 * @param alt what it says to those who cannot see it
 */
public record Logo(Tekst fil, Tekst alt) {}
