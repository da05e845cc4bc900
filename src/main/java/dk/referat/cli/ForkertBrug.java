package dk.referat.cli;

/** Options that are right one by one, but not together. */
final class ForkertBrug extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String besked;

    /** @param besked in Danish, without a full stop */
    ForkertBrug(String besked) {
        super(besked);
        this.besked = besked;
    }

    String besked() {
        return besked;
    }
}
