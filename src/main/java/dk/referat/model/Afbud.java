package dk.referat.model;

import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/** A person's regrets, with the reason where one is given. */
public record Afbud(@Nullable Tekst grund) {}
