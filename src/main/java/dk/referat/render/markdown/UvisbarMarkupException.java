package dk.referat.render.markdown;

/** Markup that cannot be written as HTML: deeper than any person writes, or of a kind we do not know. */
final class UvisbarMarkupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UvisbarMarkupException(String besked) {
        super(besked);
    }
}
