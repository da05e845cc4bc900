package dk.referat.render.markdown;

/** An image in an author's prose: where it stands, and the address that it gives. */
public record Prosabillede(int start, int end, String adresse) {}
