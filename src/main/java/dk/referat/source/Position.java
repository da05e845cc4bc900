package dk.referat.source;

/** A line and a column, both counted from one. */
public record Position(int line, int column) {}
