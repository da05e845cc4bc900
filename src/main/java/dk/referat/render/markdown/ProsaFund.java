package dk.referat.render.markdown;

/** A place in an author's prose that is shown in another way than its author may expect. */
public record ProsaFund(int start, int end, Art art) {

    /** What was found. */
    public enum Art {
        /** HTML, shown as the characters typed. */
        RAA_HTML,
        /** A link to an address that is not allowed, shown as text and address. */
        AFVIST_LINK,
        /** An image, shown as its text and address. */
        BILLEDE
    }
}
