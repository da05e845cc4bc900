package dk.referat.edition;

import dk.referat.source.Span;

/**
 * Something that the public edition does not have.
 *
 * @param hvad the kind of thing
 * @param punkt the number of the item that it stands in, as the public edition shows it, or its place in the agenda
 * @param sted where it stands in the file
 */
public record Fjernet(Art hvad, String punkt, Span sted) {

    /** What can be left out. */
    public enum Art {
        PUNKT("punkt"),
        BILAG("bilag"),
        PASSAGE("passage"),
        PRIVAT_AFSNIT("internt afsnit");

        private final String navn;

        Art(String navn) {
            this.navn = navn;
        }

        public String navn() {
            return navn;
        }
    }
}
