package dk.referat.source;

import org.jspecify.annotations.Nullable;

/**
 * A text as its author meant it, and the place in the file that it was read from.
 *
 * <p>The two differ: YAML folds lines, strips indentation and undoes quotes. {@link #span(int, int)} finds the way back.
 */
public record Tekst(String value, Span span) {
    /** Written out, as is {@link #hashCode}: what a record brings is made at the first call, which a short run feels. */
    @Override
    public boolean equals(@Nullable Object andet) {
        return andet instanceof Tekst tekst && value.equals(tekst.value) && span.equals(tekst.span);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + span.hashCode();
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** The place in the file of the characters {@code from} to {@code to} of the value. */
    public Span span(int from, int to) {
        int[] place = locate(from, Math.max(from, to));
        return new Span(span.file(), place[0], place[1]);
    }

    /** A part of this text, with its own place. */
    public Tekst part(int from, int to) {
        return new Tekst(value.substring(from, to), span(from, to));
    }

    /**
     * Walks the value and the source side by side: each visible character of the value is the next such character of the
     * source, since YAML only adds or drops white space, quotes and indentation between them. Where an escape in double
     * quotes breaks this, the whole span is the answer.
     */
    private int[] locate(int from, int to) {
        String source = span.file().text();
        int[] whole = {span.start(), span.end()};
        boolean same = span.end() - span.start() == value.length() && source.startsWith(value, span.start());
        if (same) {
            return new int[] {span.start() + from, span.start() + to};
        }
        int at = afterBlockHeader(source);
        int start = -1;
        int end = -1;
        for (int i = 0; i < to; i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c)) {
                if (i >= from && start < 0 && i == from) {
                    start = at;
                    end = at;
                }
                continue;
            }
            while (at < span.end() && source.charAt(at) != c) {
                at++;
            }
            if (at >= span.end()) {
                return whole;
            }
            if (i >= from) {
                if (start < 0) {
                    start = at;
                }
                end = at + 1;
            }
            at++;
        }
        return start < 0 ? new int[] {Math.min(at, span.end()), Math.min(at, span.end())} : new int[] {start, end};
    }

    private int afterBlockHeader(String source) {
        int at = span.start();
        if (at < span.end() && (source.charAt(at) == '|' || source.charAt(at) == '>')) {
            while (at < span.end() && source.charAt(at) != '\n') {
                at++;
            }
        }
        return at;
    }
}
