package dk.referat.render.template;

/** Writes a plain value so that Markdown shows it as it is, wherever a template puts it. */
final class MarkdownEscape {
    private MarkdownEscape() {}

    /** CommonMark takes a backslash before any ASCII punctuation as «this character and nothing more» (section 2.4). */
    static String escape(String text) {
        if (!text.isEmpty() && text.charAt(0) == Overskriftstegn.UFORTOLKET) {
            return text.substring(1);
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
                continue;
            }
            if (isAsciiPunctuation(c)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString().strip();
    }

    private static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
