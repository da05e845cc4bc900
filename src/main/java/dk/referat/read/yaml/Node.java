package dk.referat.read.yaml;

import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;

/** A piece of the YAML file: raw text, a list, or keys with values; each knows its place. */
public sealed interface Node {
    Span span();

    /**
     * A single value, as the characters typed: {@code 16:05} is four digits and a colon, {@code nej} is three letters.
     *
     * @param plain whether it stands without quotes and without a block mark, so that YAML may have read it otherwise
     */
    record Scalar(String text, Span span, boolean plain) implements Node {
        public Tekst tekst() {
            return new Tekst(text, span);
        }

        /** Nothing at all after the key; {@code ""} in quotes is a text, though an empty one. */
        public boolean isAbsent() {
            return plain && text.isEmpty();
        }
    }

    record Sequence(List<Node> items, Span span) implements Node {}

    record Mapping(List<Entry> entries, Span span) implements Node {}

    /** A key as written, and its value. */
    record Entry(Scalar key, Node value) {}
}
