package dk.referat.render.billede;

/**
 * The mark at the top of a document.
 *
 * @param alt what it says to those who cannot see it
 */
public record Logobillede(Billede billede, String alt) {}
