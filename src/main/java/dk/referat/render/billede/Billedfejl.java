package dk.referat.render.billede;

/**
 * Why an image cannot be published.
 *
 * @param besked goes on after the image's name: «er et GIF-billede»
 */
public record Billedfejl(Art art, String besked, String hjaelp) {
    /** The kinds of faults, as the rules tell them apart. */
    public enum Art {
        /** Not a kind of image that every reader and every archive can show. */
        SLAGS,
        /** The file is not whole, or is not what it says it is. */
        BESKADIGET,
        /** More bytes or pixels than a document should have. */
        FOR_STORT,
        /** The camera's note says that it is to be turned, and not every program does so. */
        VENDT
    }
}
