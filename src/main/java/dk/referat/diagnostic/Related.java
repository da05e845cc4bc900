package dk.referat.diagnostic;

import dk.referat.source.Span;

/** Another place that a finding speaks of, such as the first of two equal keys. */
public record Related(Span span, String message) {}
