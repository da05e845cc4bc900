package dk.referat.render.markdown;

/** A range of a text that becomes a link. */
public record Henvisningslink(int start, int end, String href) {}
