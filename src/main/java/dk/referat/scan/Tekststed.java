package dk.referat.scan;

/**
 * A text in a file.
 *
 * @param sted where it stands, in words: «side 3», «rapport.zip › ark «Løn» (skjult)»
 */
public record Tekststed(String sted, String tekst) {}
