package dk.referat.browser;

/** A whole page to be looked at, and the name to tell of it by. */
public record NamedHtml(String navn, String html) {}
