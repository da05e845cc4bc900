package dk.referat.render.markdown;

/** Markup nests deeper than any person writes it. */
final class ForDybMarkupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForDybMarkupException() {
        super("Markdown-opmærkningen er for dyb");
    }
}
