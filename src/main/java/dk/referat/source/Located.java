package dk.referat.source;

/** A typed value and the place it was read from. */
public record Located<T>(T value, Span span) {}
