package dk.referat.read.yaml;

/** Shows how a text is written so that YAML takes it as it stands. */
final class Quotes {
    private static final int LONGEST = 60;

    private Quotes() {}

    static String around(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST).stripTrailing() + " …" : text;
        return shown.contains("\"") ? "'" + shown.replace("'", "''") + "'" : "\"" + shown.replace("\\", "\\\\") + "\"";
    }
}
