package dk.referat.cli;

/** The program's version. It stands here and not in a file that would have to be found in the jar and read at each start. */
final class Version {
    private static final String NUMMER = "0.1.0";

    private Version() {}

    static String nummer() {
        return NUMMER;
    }

    static String linje() {
        return "referat " + NUMMER;
    }
}
