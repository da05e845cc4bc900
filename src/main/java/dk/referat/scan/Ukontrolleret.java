package dk.referat.scan;

/**
 * Something in a file that could not be searched.
 *
 * @param sted where it is, in words; empty when it is the whole file
 */
public record Ukontrolleret(String sted, Grund grund) {}
