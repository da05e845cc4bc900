package dk.referat.render.markdown;

/** Markup that cannot be written as HTML; the message is for who wrote it. */
public final class UvisbarMarkupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UvisbarMarkupException(String besked) {
        super(besked);
    }
}
