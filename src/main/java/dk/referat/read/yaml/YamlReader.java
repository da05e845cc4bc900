package dk.referat.read.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.Orden;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** No more of a file's findings are told at once. */
    public static final int MAX_FINDINGS = 200;

    private static final String AS_BLOCK = "Skriv «|» efter nøglens kolon og hele teksten på linjerne under";

    /** A pasted chapter is not as long; the YAML parser takes ever more time over a line. */
    private static final int LONGEST_LINE = 20_000;

    /** A meeting of a whole day has some hundreds of keys and list items. */
    private static final int MAX_NODES = 20_000;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 2)
                    .maxNameLength(TextDecoder.MAX_BYTES)
                    .maxStringLength(TextDecoder.MAX_BYTES)
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
        for (int line = 1; line <= file.lineCount(); line++) {
            int start = file.lineStart(line);
            if (file.lineEnd(line) - start > LONGEST_LINE) {
                out.add(
                        FileRules.FOR_STOR,
                        new Span(file, start, start + 1),
                        "Linjen er på over " + LONGEST_LINE / 1000 + ".000 tegn",
                        "Del teksten på flere linjer under «|»");
                return new YamlTree(file, null, false, Set.of());
            }
        }
        return new YamlReader(file, out).readRecovering(HiddenCharacters.replace(file, out));
    }

    private YamlTree readRecovering(String text) {
        String rest = text;
        Set<Integer> damaged = new HashSet<>();
        boolean whole = true;
        for (int faults = 0; ; faults++) {
            Diagnostics found = Diagnostics.atMost(MAX_FINDINGS + 1);
            try {
                Pass pass = new Pass(rest, found);
                Node root = pass.document();
                damaged.addAll(pass.swallowedOn);
                out.addAll(found.sorted());
                return new YamlTree(file, root, whole, Set.copyOf(damaged));
            } catch (TooDeep e) {
                out.add(
                        FileRules.FOR_DYB,
                        e.span,
                        "Teksten er rykket ind i mere end " + MAX_DEPTH + " niveauer",
                        "Et punkt kan have underpunkter i tre niveauer; dybere bliver et referat ikke");
                return new YamlTree(file, null, false, Set.of());
            } catch (TooMany e) {
                out.add(
                        FileRules.FOR_STOR,
                        e.span,
                        "Filen har flere end " + MAX_NODES / 1000 + ".000 nøgler og listepunkter",
                        "Hold ét møde i hver fil, og læg bilag i egne filer");
                return new YamlTree(file, null, false, Set.of());
            } catch (IOException e) {
                SyntaxFault fault = SyntaxFault.explain(file, rest, e);
                int line = fault.loss().line(file);
                // A second fault on a line is nearly always the same fault seen again.
                if (damaged.add(line)) {
                    out.add(fault.rule(), fault.span(), fault.message(), fault.help());
                }
                whole = whole && fault.loss() instanceof Loss.Value;
                String shorter = fault.loss().without(file, rest);
                if (shorter.equals(rest)) {
                    whole = false;
                    shorter = new Loss.Block(file.lineStart(line)).without(file, rest);
                }
                if (shorter.equals(rest) || faults >= MAX_SYNTAX_FAULTS) {
                    return new YamlTree(file, null, false, Set.of());
                }
                rest = shorter;
            }
        }
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

    private static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Span span;

        TooMany(Span span) {
            super("too many nodes");
            this.span = span;
        }
    }

    /** One reading of the text, from the top to the end or to the first fault in the YAML. */
    private final class Pass {
        private final String text;
        private final Diagnostics found;
        private final Offsets offsets;
        private final List<Span> scalars = new ArrayList<>();
        private final Set<Integer> swallowedOn = new HashSet<>();
        private int nodes;

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
                            file.lineSpan(separatorAbove(offsets.utf16(parser.currentTokenLocation()))),
                            "Her begynder et nyt YAML-dokument; kun det første ville blive læst",
                            "Hold ét møde i hver fil: flyt det, der følger efter «---», over i sin egen fil");
                }
                swallowedLines();
                return root;
            }
        }

        private int separatorAbove(int offset) {
            int line = file.lineAt(offset);
            while (line > 1 && !file.line(line).startsWith("---")) {
                line--;
            }
            return line;
        }

        private Node node(YAMLParser parser, JsonToken token, int depth) throws IOException {
            int start = offsets.utf16(parser.currentTokenLocation());
            if (++nodes > MAX_NODES) {
                throw new TooMany(new Span(file, start, start).atLeastOneCharacter());
            }
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
            return new Node.Mapping(List.copyOf(entries), new Span(file, start, endOf(parser, start, '{', end)));
        }

        private Node sequence(YAMLParser parser, int start, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            int end = start;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                Node item = node(parser, token, depth + 1);
                items.add(item instanceof Node.Scalar scalar && scalar.isAbsent() ? atItsDash(scalar) : item);
                end = item.span().end();
            }
            return new Node.Sequence(List.copyOf(items), new Span(file, start, endOf(parser, start, '[', end)));
        }

        /** Brackets have an end of their own; what is only indented ends with its last part. */
        private int endOf(YAMLParser parser, int start, char bracket, int lastPart) {
            if (start >= text.length() || text.charAt(start) != bracket) {
                return lastPart;
            }
            int closing = offsets.utf16(parser.currentLocation());
            warnOfSwallowedText(start, closing, bracket);
            return closing;
        }

        /** Nothing has no place of its own; the dash of its list item is what can be pointed at. */
        private Node.Scalar atItsDash(Node.Scalar absent) {
            int dash = Math.min(absent.span().start(), text.length() - 1);
            while (dash > 0 && text.charAt(dash) != '-' && text.charAt(dash) != ',') {
                dash--;
            }
            return new Node.Scalar("", new Span(file, dash, dash + 1), true);
        }

        private Node.Scalar scalar(YAMLParser parser, int start) throws IOException {
            int end = Math.max(start, offsets.utf16(parser.currentLocation()));
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            Span span = new Span(file, start, end);
            char first = start < end ? text.charAt(start) : ' ';
            boolean block = first == '|' || first == '>';
            boolean quoted = first == '"' || first == '\'';
            if (!block) {
                warnOfSwallowedText(start, end, first);
            }
            if (first == '"') {
                warnOfEscapes(span);
            }
            scalars.add(span);
            String value = parser.getText();
            return new Node.Scalar(value == null ? "" : value, span, !block && !quoted);
        }

        /** {@code "bilag\nyt.pdf"} would quietly have a line break in its name. */
        private void warnOfEscapes(Span span) {
            for (int i = span.start() + 1; i + 1 < span.end(); i++) {
                if (text.charAt(i) == '\\') {
                    char escaped = text.charAt(i + 1);
                    if (escaped != '\\' && escaped != '"') {
                        found.add(
                                YamlRules.SYNTAKS,
                                new Span(file, i, i + 2),
                                YamlRules.BACKSLASH,
                                YamlRules.BACKSLASH_HELP);
                        return;
                    }
                    i++;
                }
            }
        }

        /** «titel: Møde #4 i udvalget» is only «Møde» to YAML: what follows a {@code #} is a comment and would be lost. */
        private void warnOfSwallowedText(int start, int end, char first) {
            int at = end;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':') && at <= end + 1) {
                at++;
            }
            boolean isKey = at > end && text.substring(end, at).contains(":");
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean comment = at > end && at + 1 < text.length() && text.charAt(at) == '#';
            if (!comment || Character.isWhitespace(text.charAt(at + 1)) || text.charAt(at + 1) == '#') {
                return;
            }
            if (isKey) {
                swallowed(at, inQuotes(at, at));
            } else if (first == '"' || first == '\'') {
                swallowed(at, "Flyt teksten ind i anførselstegnene");
            } else if (first == '[' || first == '{') {
                swallowed(at, "Flyt teksten ind i parentesen");
            } else {
                swallowed(at, inQuotes(start, at));
            }
        }

        private void swallowed(int hash, String remedy) {
            int line = file.lineAt(hash);
            swallowedOn.add(line);
            if (found.hasOverflowed()) {
                return;
            }
            found.add(
                    YamlRules.TEKST_SOM_KOMMENTAR,
                    new Span(file, hash, file.lineEnd(line)),
                    "Teksten fra # og linjen ud læses som en kommentar og kommer ikke med",
                    remedy + ", eller sæt et mellemrum efter #, hvis det er en kommentar");
        }

        private String inQuotes(int start, int hash) {
            return text.substring(start, hash).contains("\n")
                    ? AS_BLOCK
                    : "Sæt teksten i anførselstegn: "
                            + Quotes.around(text.substring(start, file.lineEnd(file.lineAt(hash))));
        }

        /** A line that begins with «#4» is meant as a number, not as a comment. */
        private void swallowedLines() {
            scalars.sort(Orden.efterTal(Span::start));
            int next = 0;
            for (int line = 1; line <= file.lineCount(); line++) {
                int at = file.lineStart(line);
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                while (next < scalars.size() && scalars.get(next).end() <= at) {
                    next++;
                }
                boolean inScalar = next < scalars.size() && scalars.get(next).start() <= at;
                boolean number =
                        at + 1 < text.length() && text.charAt(at) == '#' && Character.isDigit(text.charAt(at + 1));
                if (number && !inScalar) {
                    swallowed(at, AS_BLOCK);
                }
            }
        }

        private void refuseReferences(YAMLParser parser, int start) throws IOException {
            // Asked of every value there is, so only the first character may be looked at.
            if (start >= text.length() || "*&!".indexOf(text.charAt(start)) < 0) {
                return;
            }
            Span word = wordAt(start);
            String shown = "«" + Quotes.shown(word.text()) + "»";
            String quoted = Quotes.around(restOfLine(start));
            if (parser.isCurrentAlias()) {
                found.add(
                        YamlRules.YAML_HENVISNING,
                        word,
                        shown + " er en henvisning (alias) i YAML; det bruger referat ikke",
                        "Skriv det helt ud, som den henviser til; hører stjernen til teksten, så sæt anførselstegn: "
                                + quoted);
            } else if (parser.getObjectId() != null || isAnchor(start)) {
                found.add(
                        YamlRules.YAML_HENVISNING,
                        word,
                        shown + " er et anker i YAML; det bruger referat ikke",
                        "Slet " + shown + "; hører og-tegnet til teksten, så sæt anførselstegn: " + quoted);
            } else if (parser.getTypeId() != null && start < text.length() && text.charAt(start) == '!') {
                found.add(
                        YamlRules.YAML_TYPE,
                        word,
                        shown + " er et typemærke i YAML og ville ikke komme med i teksten",
                        "Slet " + shown + "; hører udråbstegnet til teksten, så sæt anførselstegn: " + quoted);
            }
        }

        /** The parser keeps an anchor's name for lists and keys only; before a text it would vanish with the name. */
        private boolean isAnchor(int start) {
            return start + 1 < text.length()
                    && text.charAt(start) == '&'
                    && !Character.isWhitespace(text.charAt(start + 1));
        }

        private Span wordAt(int start) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return new Span(file, start, end);
        }

        private String restOfLine(int start) {
            return file.line(file.lineAt(start))
                    .substring(start - file.lineStart(file.lineAt(start)))
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
            while (knownPoints > points) {
                knownUnits -= Character.charCount(text.codePointBefore(knownUnits));
                knownPoints--;
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
}
