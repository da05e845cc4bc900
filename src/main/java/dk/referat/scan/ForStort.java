package dk.referat.scan;

/** There is more in the file than is read; never leaves the package. */
final class ForStort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForStort() {
        super("too much", null, false, false);
    }
}
