package dk.referat.diagnostic;

import dk.referat.source.Span;

/**
 * A change of a file's text that mends a finding without changing what the file means.
 *
 * @param span what is replaced; of no length where text is put in
 */
public record Edit(Span span, String text) {}
