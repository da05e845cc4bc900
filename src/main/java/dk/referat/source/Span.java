package dk.referat.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file.
 *
 * @param start the first UTF-16 offset
 * @param end the offset after the last
 */
public record Span(SourceFile file, int start, int end) {
    /** Written out, as is {@link #hashCode}: what a record brings is made at the first call, which a short run feels. */
    @Override
    public boolean equals(@Nullable Object andet) {
        return andet instanceof Span span && start == span.start && end == span.end && file.equals(span.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + start) + end;
    }

    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException(start + "–" + end + " is not in " + file.name());
        }
    }

    public Position position() {
        return file.position(start);
    }

    /** The line that this span begins on, counted from one. */
    public int line() {
        return file.lineAt(start);
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** From the beginning of this span to the end of another in the same file. */
    public Span to(Span other) {
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Widened to one character where there is one, so that a caret has something to stand under. */
    public Span atLeastOneCharacter() {
        return start == end && end < file.text().length() ? new Span(file, start, end + 1) : this;
    }
}
