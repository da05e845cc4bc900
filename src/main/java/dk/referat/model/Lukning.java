package dk.referat.model;

import dk.referat.source.Span;
import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * That something is closed to the public, and why.
 *
 * @param hjemmel the legal basis, such as forvaltningsloven § 27
 */
public record Lukning(
        Span span,
        @Nullable Tekst grund,
        @Nullable Tekst hjemmel,
        @Nullable Tekst offentligTitel,
        @Nullable Tekst offentligBeslutning) {}
