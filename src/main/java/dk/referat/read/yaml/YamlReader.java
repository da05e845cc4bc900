package dk.referat.read.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML as raw text with places.
 *
 * <p>The streaming parser is used and not data binding: only so do {@code 0101701234}, {@code Yes} and {@code 16:05} stay
 * what was typed, and only so can an alias, a tag or a second document be seen and refused instead of quietly resolved.
 *
 * <p>After a fault in the YAML the line at fault is left out and the rest is read again, so that one run finds them all.
 */
public final class YamlReader {
    private static final int MAX_DEPTH = 24;
    private static final int MAX_SYNTAX_FAULTS = 20;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 2)
                    .build())
            .loaderOptions(loaderOptions())
            .build();

    private final SourceFile file;
    private final Diagnostics out;

    private YamlReader(SourceFile file, Diagnostics out) {
        this.file = file;
        this.out = out;
    }

    /** Never throws for what the file holds: every fault is a diagnostic. */
    public static YamlTree read(SourceFile file, Diagnostics out) {
        return new YamlReader(file, out).readRecovering(HiddenCharacters.replace(file, out));
    }

    private YamlTree readRecovering(String text) {
        String rest = text;
        int lastLine = Integer.MIN_VALUE;
        boolean whole = true;
        for (int faults = 0; ; faults++) {
            Diagnostics found = new Diagnostics();
            try {
                Node root = new Pass(rest, found).document();
                out.addAll(found.sorted());
                return new YamlTree(file, root, whole);
            } catch (TooDeep e) {
                out.add(
                        YamlRules.FOR_DYB,
                        e.span,
                        "Teksten er rykket ind i mere end " + MAX_DEPTH + " niveauer",
                        "Et punkt kan have underpunkter i tre niveauer; dybere bliver et referat ikke");
                return new YamlTree(file, null, false);
            } catch (IOException e) {
                whole = false;
                SyntaxFault fault = SyntaxFault.explain(file, rest, e);
                // A fault on the next line is nearly always the same fault seen again.
                if (fault.line() > lastLine + 1) {
                    out.add(fault.rule(), fault.span(), fault.message(), fault.help());
                }
                lastLine = Math.max(lastLine, fault.line());
                String shorter = withoutLine(rest, fault.line());
                if (shorter.equals(rest) || faults >= MAX_SYNTAX_FAULTS) {
                    return new YamlTree(file, null, false);
                }
                rest = shorter;
            }
        }
    }

    /** The text with one line blanked out: every offset stays what it was. */
    private String withoutLine(String text, int line) {
        int start = file.lineStart(line);
        int end = start + file.line(line).length();
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    private static LoaderOptions loaderOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextDecoder.MAX_BYTES + 1);
        return options;
    }

    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Span span;

        TooDeep(Span span) {
            super("too deep");
            this.span = span;
        }
    }

    /** One reading of the text, from the top to the end or to the first fault in the YAML. */
    private final class Pass {
        private final String text;
        private final Diagnostics found;
        private final Offsets offsets;

        Pass(String text, Diagnostics found) {
            this.text = text;
            this.found = found;
            this.offsets = new Offsets(text);
        }

        @Nullable
        Node document() throws IOException {
            try (YAMLParser parser = FACTORY.createParser(text)) {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    return null;
                }
                Node root = node(parser, first, 0);
                JsonToken second = parser.nextToken();
                if (second == null) {
                    second = parser.nextToken();
                }
                if (second != null) {
                    found.add(
                            YamlRules.FLERE_DOKUMENTER,
                            file.lineSpan(file.position(offsets.utf16(parser.currentTokenLocation()))
                                    .line()),
                            "Her begynder et nyt YAML-dokument; kun det første ville blive læst",
                            "Hold ét møde i hver fil, og fjern linjen «---» foran");
                }
                return root;
            }
        }

        private Node node(YAMLParser parser, JsonToken token, int depth) throws IOException {
            int start = offsets.utf16(parser.currentTokenLocation());
            refuseReferences(parser, start);
            if (depth > MAX_DEPTH) {
                throw new TooDeep(new Span(file, start, start).atLeastOneCharacter());
            }
            return switch (token) {
                case START_OBJECT -> mapping(parser, start, depth);
                case START_ARRAY -> sequence(parser, start, depth);
                default -> scalar(parser, start);
            };
        }

        private Node mapping(YAMLParser parser, int start, int depth) throws IOException {
            List<Node.Entry> entries = new ArrayList<>();
            int end = start;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Node.Scalar key = scalar(parser, offsets.utf16(parser.currentTokenLocation()));
                JsonToken token = parser.nextToken();
                Node value = node(parser, token, depth + 1);
                if (key.text().equals("<<") && key.plain()) {
                    found.add(
                            YamlRules.YAML_HENVISNING,
                            key.span(),
                            "«<<» fletter YAML-nøgler sammen; det bruger referat ikke",
                            "Skriv nøglerne ud, eller læg det fælles i organets fil");
                    continue;
                }
                entries.add(new Node.Entry(key, value));
                end = value.span().end();
            }
            int closing = offsets.utf16(parser.currentLocation());
            return new Node.Mapping(
                    List.copyOf(entries),
                    new Span(file, start, start < text.length() && text.charAt(start) == '{' ? closing : end));
        }

        private Node sequence(YAMLParser parser, int start, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            int end = start;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                Node item = node(parser, token, depth + 1);
                items.add(item);
                end = item.span().end();
            }
            int closing = offsets.utf16(parser.currentLocation());
            return new Node.Sequence(
                    List.copyOf(items),
                    new Span(file, start, start < text.length() && text.charAt(start) == '[' ? closing : end));
        }

        private Node.Scalar scalar(YAMLParser parser, int start) throws IOException {
            int end = Math.max(start, offsets.utf16(parser.currentLocation()));
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            char first = start < end ? text.charAt(start) : ' ';
            boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
            if (plain) {
                warnOfSwallowedText(start, end);
            }
            String value = parser.getText();
            return new Node.Scalar(value == null ? "" : value, new Span(file, start, end), plain);
        }

        /** «titel: Møde #4 i udvalget» is only «Møde» to YAML: what follows a {@code #} is a comment and would be lost. */
        private void warnOfSwallowedText(int start, int end) {
            int at = end;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':') && at <= end + 1) {
                at++;
            }
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean comment = at > end && at + 1 < text.length() && text.charAt(at) == '#';
            if (comment && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '#') {
                int lineEnd = at;
                while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                    lineEnd++;
                }
                String whole = text.substring(start, lineEnd).strip();
                found.add(
                        YamlRules.TEKST_SOM_KOMMENTAR,
                        new Span(file, at, lineEnd),
                        "Teksten fra # og linjen ud læses som en kommentar og kommer ikke med",
                        "Sæt teksten i anførselstegn: " + Quotes.around(whole)
                                + ", eller sæt et mellemrum efter #, hvis det er en kommentar");
            }
        }

        private void refuseReferences(YAMLParser parser, int start) throws IOException {
            Span word = wordAt(start);
            if (parser.isCurrentAlias()) {
                found.add(
                        YamlRules.YAML_HENVISNING,
                        word,
                        "«" + word.text() + "» er en henvisning (alias) i YAML; det bruger referat ikke",
                        "Sæt teksten i anførselstegn, hvis stjernen hører til den: "
                                + Quotes.around(restOfLine(start)));
            } else if (parser.getObjectId() != null) {
                found.add(
                        YamlRules.YAML_HENVISNING,
                        word,
                        "«" + word.text() + "» er et anker i YAML; det bruger referat ikke",
                        "Sæt teksten i anførselstegn, hvis og-tegnet hører til den: "
                                + Quotes.around(restOfLine(start)));
            } else if (parser.getTypeId() != null && start < text.length() && text.charAt(start) == '!') {
                found.add(
                        YamlRules.YAML_TYPE,
                        word,
                        "«" + word.text() + "» er et typemærke i YAML; alt læses her som den tekst, der står",
                        "Slet mærket, eller sæt teksten i anførselstegn: " + Quotes.around(restOfLine(start)));
            }
        }

        private Span wordAt(int start) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return new Span(file, start, end);
        }

        private String restOfLine(int start) {
            return file.line(file.position(start).line())
                    .substring(start - file.lineStart(file.position(start).line()))
                    .strip();
        }
    }

    /** The YAML parser counts whole characters, Java counts UTF-16 units. */
    private static final class Offsets {
        private final String text;
        private final boolean same;
        private int knownPoints;
        private int knownUnits;

        Offsets(String text) {
            this.text = text;
            this.same = text.codePointCount(0, text.length()) == text.length();
        }

        int utf16(JsonLocation location) {
            int points = (int) Math.max(0, location.getCharOffset());
            if (same) {
                return Math.min(points, text.length());
            }
            if (points < knownPoints) {
                knownPoints = 0;
                knownUnits = 0;
            }
            while (knownPoints < points && knownUnits < text.length()) {
                knownUnits += Character.charCount(text.codePointAt(knownUnits));
                knownPoints++;
            }
            return knownUnits;
        }
    }

    /** The place of a code point index in a text. */
    static int utf16(String text, int codePoints) {
        int limit = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, Math.max(0, limit));
    }

    static boolean isTooDeep(JsonProcessingException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().contains("nesting depth");
    }
}
