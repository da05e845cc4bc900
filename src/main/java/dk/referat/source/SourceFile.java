package dk.referat.source;

import java.util.Arrays;
import java.util.Set;

/** The whole text of one file, with its lines found once, so that every place in it can be named. */
public final class SourceFile {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private volatile Set<String> privateKeys = Set.of();

    private SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = findLineStarts(text);
    }

    /**
     * @param name what the user calls the file; it is printed in front of every message
     * @param text the decoded text without a byte order mark
     */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text);
    }

    public String name() {
        return name;
    }

    /** Remembers the keys, as they are written, whose texts no report may quote. */
    public void keepPrivate(Set<String> keys) {
        privateKeys = Set.copyOf(keys);
    }

    /** The keys whose texts no report may quote. */
    public Set<String> privateKeys() {
        return privateKeys;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The place of a UTF-16 offset, as an editor shows it: both numbers count from one, columns in whole characters. */
    public Position position(int offset) {
        int line = lineAt(offset);
        int at = Math.max(0, Math.min(offset, text.length()));
        return new Position(line, text.codePointCount(lineStart(line), at) + 1);
    }

    /** The line of a UTF-16 offset, counted from one; it costs less than the whole {@link #position(int)}. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.max(0, Math.min(offset, text.length())));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset at which a line begins; {@code line} counts from one. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The offset at which a line ends, before its line break; {@code line} counts from one. */
    public int lineEnd(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A line without its line break; {@code line} counts from one. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** A whole line as a span, without indentation and line break. */
    public Span lineSpan(int line) {
        String content = line(line);
        int start = lineStart(line);
        int first = 0;
        while (first < content.length() && Character.isWhitespace(content.charAt(first))) {
            first++;
        }
        return new Span(this, start + first, start + content.stripTrailing().length()).atLeastOneCharacter();
    }

    /** The whole text. */
    public Span whole() {
        return new Span(this, 0, text.length());
    }

    /** A span of no length at the start of the file, for what concerns the file as a whole. */
    public Span start() {
        return new Span(this, 0, 0);
    }

    @Override
    public String toString() {
        return name;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (lineEnds) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
