package dk.referat.model;

import dk.referat.source.Span;
import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * That a finding is accepted, and why.
 *
 * @param omraade the part of the file that it holds for: the mapping in which it stands
 * @param regel the rule's id
 * @param grund null when the author gave no reason
 */
public record Undtagelse(
        Span omraade, Tekst regel, @Nullable Tekst grund) {}
