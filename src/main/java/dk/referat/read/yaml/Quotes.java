package dk.referat.read.yaml;

/** Shows how a text is written so that YAML takes it as it stands. */
public final class Quotes {
    private static final int LONGEST = 60;

    private Quotes() {}

    public static String around(String text) {
        String shown = shown(text);
        return shown.contains("\"") ? "'" + shown.replace("'", "''") + "'" : "\"" + shown.replace("\\", "\\\\") + "\"";
    }

    /** A text short enough to stand in a message, on one line. */
    public static String shown(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST
                ? line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                                .stripTrailing()
                        + " …"
                : line;
    }
}
