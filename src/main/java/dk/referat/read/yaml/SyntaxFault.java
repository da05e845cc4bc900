package dk.referat.read.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser stumbled over, said so that a secretary can mend it.
 *
 * <p>The parser's own words («mapping values are not allowed here») tell what it expected; what the author did wrong is
 * seen in the line itself.
 *
 * @param loss what must be left out for the rest to be read
 */
record SyntaxFault(RuleInfo rule, Span span, String message, String help, Loss loss) {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("^[ \\t]*+(?:- ++)*+([^\\s:#\"'\\[{][^:#\"'\\[{]*):\\s+(\\S.*)$");
    private static final Pattern LIST_ITEM = Pattern.compile("^[ \\t]*+(?:- ++)++(\\S.*)$");
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("^[ \\t]*+(?:- ++)*+([\\p{L} ]+):(\\S.*)$");
    private static final Pattern TAB_IN_INDENTATION = Pattern.compile("^ *(\t+)");

    private static final Pattern COMMENT = Pattern.compile("\\s#|^#");

    /** Longer lines are not looked into: no key stands so far out, and patterns have their limits. */
    private static final int LINE_LIMIT = 1000;

    private static final String ALIGN =
            "Lad linjen begynde lige så langt inde som de andre på samme niveau; brug mellemrum, to for hvert niveau";

    static SyntaxFault explain(SourceFile file, String text, IOException e) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            return new Explanation(file, text, marked).find();
        }
        int offset = e instanceof JsonProcessingException json && json.getLocation() != null
                ? YamlReader.utf16(text, (int) Math.max(0, json.getLocation().getCharOffset()))
                : 0;
        int line = file.lineAt(offset);
        return onLine(
                file,
                line,
                "En nøgle skal være en enkelt tekst",
                "Skriv nøglen, et kolon og et mellemrum: «titel: Velkomst»");
    }

    private static SyntaxFault onLine(SourceFile file, int line, String message, String help) {
        return new SyntaxFault(
                YamlRules.SYNTAKS, file.lineSpan(line), message, help, new Loss.Block(file.lineStart(line)));
    }

    /** Reads the parser's complaint and the lines around it. */
    private record Explanation(
            SourceFile file,
            String text,
            String problem,
            @Nullable Integer context,
            int at,
            int line) {
        Explanation(SourceFile file, String text, MarkedYAMLException e) {
            this(
                    file,
                    text,
                    e.getProblem() == null ? "" : e.getProblem(),
                    offset(text, e.getContextMark()),
                    nonNull(offset(text, e.getProblemMark())),
                    file.position(nonNull(offset(text, e.getProblemMark()))).line());
        }

        private static int nonNull(@Nullable Integer offset) {
            return offset == null ? 0 : offset;
        }

        private static @Nullable Integer offset(String text, @Nullable Mark mark) {
            return mark == null ? null : YamlReader.utf16(text, mark.getIndex());
        }

        SyntaxFault find() {
            boolean tabHere = at < text.length() && text.charAt(at) == '\t';
            if (tabHere || tabIndents(line)) {
                return tab();
            }
            if (problem.contains("could not find expected ':'")) {
                return missingColon();
            }
            if (problem.contains("mapping values are not allowed")) {
                return unexpectedColon();
            }
            if (problem.contains("unexpected end of stream")) {
                return unclosedQuote(context == null ? at : context);
            }
            if (problem.contains("cannot start any token")) {
                return badFirstCharacter(at);
            }
            if (problem.contains("escape character") || problem.contains("hexadecimal numbers")) {
                return backslash();
            }
            if (problem.contains("sequence entries are not allowed")) {
                return value(
                        at,
                        "En liste kan ikke begynde på samme linje som nøglen",
                        "Flyt «-» ned på næste linje, eller sæt teksten i anførselstegn: "
                                + Quotes.around(restOfLine(at)));
            }
            if (problem.contains("expected ',' or")) {
                return unclosedBracket();
            }
            return unexpectedText();
        }

        private SyntaxFault value(int start, String message, String help) {
            int at = Math.min(start, text.length());
            int end = Math.max(at, lineEnd(file.lineAt(at)));
            return value(new Span(file, at, end).atLeastOneCharacter(), at, message, help);
        }

        private SyntaxFault value(Span span, int start, String message, String help) {
            return new SyntaxFault(YamlRules.SYNTAKS, span, message, help, new Loss.Value(start));
        }

        private boolean tabIndents(int line) {
            return TAB_IN_INDENTATION.matcher(lineText(line)).find()
                    && (problem.contains("TAB") || problem.contains("\\t"));
        }

        private SyntaxFault tab() {
            Matcher indentation = TAB_IN_INDENTATION.matcher(lineText(line));
            boolean indents = indentation.find();
            int start = indents ? file.lineStart(line) + indentation.start(1) : at;
            int length = indents ? indentation.group(1).length() : 1;
            return new SyntaxFault(
                    YamlRules.TABULATOR,
                    new Span(file, start, start + length),
                    indents
                            ? "Linjen er rykket ind med tabulator"
                            : "Her står en tabulator, hvor der skal være mellemrum",
                    indents
                            ? "Brug mellemrum, to for hvert niveau; de fleste editorer kan sættes til at gøre det selv"
                            : "Skriv ét mellemrum i stedet",
                    new Loss.Tabs(start));
        }

        private SyntaxFault missingColon() {
            int start = context == null ? at : context;
            int culprit = file.lineAt(start);
            Matcher noSpace = NO_SPACE_AFTER_COLON.matcher(lineText(culprit));
            if (noSpace.find()) {
                return missingSpace(culprit, noSpace);
            }
            String content = lineText(culprit).strip().replaceFirst("^(?:- ++)+", "");
            String word = content.split("\\s", 2)[0];
            boolean sentence = Character.isUpperCase(word.codePointAt(0));
            String key = "skriv et kolon og et mellemrum efter nøglen («" + Quotes.shown(word) + ": …»)";
            return new SyntaxFault(
                    YamlRules.SYNTAKS,
                    new Span(file, start, lineEnd(culprit)),
                    "Linjen har ingen nøgle med kolon",
                    sentence
                            ? "Ryk linjen længere ind, hvis den fortsætter teksten ovenfor; ellers " + key
                            : "S" + key.substring(1)
                                    + ", eller ryk linjen længere ind, hvis den fortsætter teksten ovenfor",
                    new Loss.Block(file.lineStart(culprit)));
        }

        private SyntaxFault missingSpace(int culprit, Matcher noSpace) {
            int colon = file.lineStart(culprit) + noSpace.end(1);
            return value(
                    new Span(file, colon, colon + 1),
                    colon + 1,
                    "Der mangler et mellemrum efter kolon",
                    "Skriv «" + noSpace.group(1).strip() + ": "
                            + Quotes.shown(noSpace.group(2).strip()) + "»");
        }

        private SyntaxFault unexpectedColon() {
            Matcher sameLine = KEY_AND_VALUE.matcher(lineText(line));
            if (sameLine.find() && file.lineStart(line) + sameLine.start(2) <= at) {
                int start = file.lineStart(line) + sameLine.start(2);
                return value(
                        start,
                        "Teksten har et kolon, som YAML tager for en ny nøgle",
                        "Sæt teksten i anførselstegn: " + sameLine.group(1).strip() + ": "
                                + Quotes.around(restOfLine(start)));
            }
            int above = lineAbove(line);
            Matcher noSpace = NO_SPACE_AFTER_COLON.matcher(lineText(above));
            if (noSpace.find() && !lineText(above).contains(": ")) {
                return missingSpace(above, noSpace);
            }
            return onLine(
                    file,
                    line,
                    "Linjen er rykket ind under en linje, som allerede har en værdi",
                    "Lad linjen begynde lige så langt inde som de andre på samme niveau; fortsætter den teksten ovenfor, så"
                            + " skriv «|» efter nøglens kolon og hele teksten på linjerne under");
        }

        private SyntaxFault unclosedQuote(int start) {
            return value(
                    new Span(file, start, start).atLeastOneCharacter(),
                    start,
                    "Anførselstegnet bliver ikke lukket igen",
                    "Sæt et anførselstegn mere, hvor teksten slutter; hører det til teksten, så brug ”danske” anførselstegn");
        }

        private SyntaxFault badFirstCharacter(int start) {
            String rest = restOfLine(start);
            return value(
                    start,
                    "En tekst kan ikke begynde med «"
                            + rest.substring(0, rest.offsetByCodePoints(0, Math.min(1, rest.length()))) + "»",
                    "Sæt teksten i anførselstegn: " + Quotes.around(rest));
        }

        private SyntaxFault backslash() {
            int start = Math.max(0, text.lastIndexOf('\\', at));
            return value(
                    new Span(file, start, Math.min(start + 2, text.length())),
                    context == null ? start : context,
                    YamlRules.BACKSLASH,
                    YamlRules.BACKSLASH_HELP);
        }

        private SyntaxFault unclosedBracket() {
            int start = context == null ? at : context;
            boolean list = start < text.length() && text.charAt(start) == '[';
            return value(
                    start,
                    list ? "Listen i [ ] er ikke skrevet færdig" : "Nøglerne i { } er ikke skrevet færdig",
                    "Luk med «" + (list ? "]" : "}") + "», eller sæt teksten i anførselstegn: "
                            + Quotes.around(restOfLine(start)));
        }

        private SyntaxFault unexpectedText() {
            if (problem.contains("<document start>")) {
                return onLine(
                        file,
                        line,
                        "Linjen står efter «...», som slutter filen i YAML",
                        "Slet linjen «...», eller sæt den i anførselstegn, hvis den er tekst");
            }
            if (COMMENT.matcher(lineText(lineAbove(line))).find()
                    && !lineText(line).contains(":")) {
                return onLine(
                        file,
                        line,
                        "Teksten er afbrudt af en kommentar (#) på linjen ovenfor",
                        "Skriv «|» efter nøglens kolon og hele teksten på linjerne under, så er # en del af teksten");
            }
            int start = valueStart(line);
            if (start >= 0 && start < text.length() && start <= at) {
                char first = text.charAt(start);
                if (first == '"' || first == '\'') {
                    int opener = at <= start + 1 ? unclosedAbove(line, first) : -1;
                    return opener >= 0 ? unclosedQuote(opener) : textAfterQuote(start);
                }
                if ("*&!|>[{?".indexOf(first) >= 0) {
                    return badFirstCharacter(start);
                }
            }
            if (problem.contains("found '-'")) {
                return onLine(
                        file,
                        line,
                        "Punktet med «-» hører ikke til nogen nøgle",
                        "Ryk det ind under den nøgle, listen hører til, eller lad det begynde lige så langt inde som listens"
                                + " andre punkter");
            }
            return onLine(file, line, "Linjen er rykket forkert ind", ALIGN);
        }

        private SyntaxFault textAfterQuote(int start) {
            String whole = restOfLine(start);
            char quote = whole.charAt(0);
            boolean quotedTwice = whole.length() > 1 && whole.charAt(whole.length() - 1) == quote;
            return value(
                    new Span(file, Math.min(at, lineEnd(line)), lineEnd(line)).atLeastOneCharacter(),
                    start,
                    "Der står tekst efter det anførselstegn, som slutter værdien",
                    "Brug ”danske” anførselstegn inde i teksten, eller sæt andre om det hele: "
                            + Quotes.around(quotedTwice ? whole.substring(1, whole.length() - 1) : whole));
        }

        /** A quote that was meant to open a value closed one from above, whose own closing quote is missing. */
        private int unclosedAbove(int line, char quote) {
            for (int above = line - 1; above >= 1; above--) {
                int start = valueStart(above);
                if (start >= 0 && file.text().charAt(start) == quote) {
                    boolean closes =
                            restOfLine(start).length() > 1 && restOfLine(start).endsWith(String.valueOf(quote));
                    return closes ? -1 : start;
                }
            }
            return -1;
        }

        /** Where the value begins on a line with a key or a list item, or -1. */
        private int valueStart(int line) {
            Matcher keyed = KEY_AND_VALUE.matcher(lineText(line));
            if (keyed.find()) {
                return file.lineStart(line) + keyed.start(2);
            }
            Matcher listed = LIST_ITEM.matcher(lineText(line));
            return listed.find() ? file.lineStart(line) + listed.start(1) : -1;
        }

        private String restOfLine(int start) {
            int end = lineEnd(file.lineAt(start));
            return start < end ? text.substring(start, end).strip() : "";
        }

        private String lineText(int line) {
            String whole = file.line(line);
            return whole.length() > LINE_LIMIT ? whole.substring(0, LINE_LIMIT) : whole;
        }

        private int lineEnd(int line) {
            return file.lineStart(line) + file.line(line).stripTrailing().length();
        }

        private int lineAbove(int line) {
            int above = line - 1;
            while (above > 1 && file.line(above).isBlank()) {
                above--;
            }
            return Math.max(above, 1);
        }
    }
}
