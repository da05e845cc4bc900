package dk.referat.render.markdown;

/** A place in an author's prose that is shown in another way than its author may expect. */
public record ProsaFund(int start, int end, Art art) {

    /** What was found. */
    public enum Art {
        /** HTML, shown as the characters typed. */
        RAA_HTML,
        /** A link to an address that is not allowed, shown as text and address. */
        AFVIST_LINK,
        /** An image whose address cannot be read, shown as it is typed. */
        BILLEDE,
        /** An image without a text for those who cannot see it. */
        BILLEDE_UDEN_ALT,
        /** An image whose text is a file's name or only says that it is an image. */
        BILLEDE_INTETSIGENDE_ALT,
        /** A heading two levels or more below the one before it. */
        OVERSKRIFT_SPRINGER,
        /** The empty first row of a table, where the headings of its columns should be. */
        TABEL_UDEN_OVERSKRIFT,
        /** A reference to a note that is not there, shown as it is typed. */
        FODNOTE_MANGLER,
        /** A note that nothing refers to, shown where it stands. */
        FODNOTE_UBRUGT,
        /** A note with another one's name, shown where it stands. */
        FODNOTE_DOBBELT,
        /** A note without a text. */
        FODNOTE_TOM
    }
}
