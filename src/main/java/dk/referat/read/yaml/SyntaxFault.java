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
 */
record SyntaxFault(RuleInfo rule, Span span, int line, String message, String help) {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("^\\s*(?:- +)*([^\\s:#\"'\\[{][^:#\"'\\[{]*):\\s+(\\S.*)$");
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("^\\s*(?:- +)*([\\p{L} ]+):(\\S.*)$");
    private static final Pattern TAB_IN_INDENTATION = Pattern.compile("^ *(\t+)");
    private static final String ALIGN =
            "Lad linjen begynde lige så langt inde som de andre på samme niveau; brug mellemrum, to for hvert niveau";

    static SyntaxFault explain(SourceFile file, String text, IOException e) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            return new Explanation(file, text, marked).find();
        }
        int offset = e instanceof JsonProcessingException json && json.getLocation() != null
                ? YamlReader.utf16(text, (int) Math.max(0, json.getLocation().getCharOffset()))
                : 0;
        int line = file.position(offset).line();
        if (e instanceof JsonProcessingException json && YamlReader.isTooDeep(json)) {
            return onLine(
                    file,
                    line,
                    YamlRules.FOR_DYB,
                    "Linjen er rykket ind i flere niveauer, end et referat kan have",
                    "Et punkt kan have underpunkter i tre niveauer; dybere bliver et referat ikke");
        }
        return onLine(
                file,
                line,
                YamlRules.SYNTAKS,
                "En nøgle skal være en enkelt tekst",
                "Skriv nøglen, et kolon og et mellemrum: «titel: Velkomst»");
    }

    private static SyntaxFault onLine(SourceFile file, int line, RuleInfo rule, String message, String help) {
        return new SyntaxFault(rule, file.lineSpan(line), line, message, help);
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
            Matcher tab = TAB_IN_INDENTATION.matcher(file.line(line));
            if (tab.find() && problem.contains("TAB")) {
                return tab(line, tab);
            }
            if (problem.contains("could not find expected ':'")) {
                return missingColon();
            }
            if (problem.contains("mapping values are not allowed")) {
                return unexpectedColon();
            }
            if (problem.contains("unexpected end of stream")) {
                return unclosedQuote();
            }
            if (problem.contains("cannot start any token")) {
                return badFirstCharacter();
            }
            if (problem.contains("sequence entries are not allowed")) {
                return new SyntaxFault(
                        YamlRules.SYNTAKS,
                        new Span(file, at, lineEnd(line)),
                        line,
                        "En liste kan ikke begynde på samme linje som nøglen",
                        "Flyt «-» ned på næste linje, eller sæt teksten i anførselstegn: "
                                + Quotes.around(
                                        text.substring(at, lineEnd(line)).strip()));
            }
            if (problem.contains("expected ',' or")) {
                return unclosedBracket();
            }
            if (problem.contains("expected <block end>")) {
                return unexpectedText();
            }
            return onLine(file, line, YamlRules.SYNTAKS, "Linjen kan ikke læses som YAML", ALIGN);
        }

        private SyntaxFault tab(int line, Matcher tab) {
            int start = file.lineStart(line) + tab.start(1);
            return new SyntaxFault(
                    YamlRules.TABULATOR,
                    new Span(file, start, start + tab.group(1).length()),
                    line,
                    "Linjen er rykket ind med tabulator",
                    "Brug mellemrum, to for hvert niveau; de fleste editorer kan sættes til at gøre det selv");
        }

        private SyntaxFault missingColon() {
            int start = context == null ? at : context;
            int culprit = file.position(start).line();
            String content = file.line(culprit).strip().replaceFirst("^(- +)+", "");
            String word = content.split("\\s", 2)[0];
            return new SyntaxFault(
                    YamlRules.SYNTAKS,
                    new Span(file, start, lineEnd(culprit)),
                    culprit,
                    "Linjen har ingen nøgle med kolon",
                    "Skriv et kolon og et mellemrum efter nøglen («" + word
                            + ": …»), eller ryk linjen længere ind, hvis den fortsætter teksten ovenfor");
        }

        private SyntaxFault unexpectedColon() {
            Matcher sameLine = KEY_AND_VALUE.matcher(file.line(line));
            if (sameLine.find() && file.lineStart(line) + sameLine.start(2) <= at) {
                String value = sameLine.group(2).strip();
                int start = file.lineStart(line) + sameLine.start(2);
                return new SyntaxFault(
                        YamlRules.SYNTAKS,
                        new Span(file, start, start + value.length()),
                        line,
                        "Teksten har et kolon, som YAML tager for en ny nøgle",
                        "Sæt teksten i anførselstegn: " + sameLine.group(1).strip() + ": " + Quotes.around(value));
            }
            int above = lineAbove(line);
            Matcher noSpace = NO_SPACE_AFTER_COLON.matcher(file.line(above));
            if (noSpace.find() && !file.line(above).contains(": ")) {
                int colon = file.lineStart(above) + noSpace.end(1);
                return new SyntaxFault(
                        YamlRules.SYNTAKS,
                        new Span(file, colon, colon + 1),
                        above,
                        "Der mangler et mellemrum efter kolon",
                        "Skriv «" + noSpace.group(1) + ": " + noSpace.group(2).strip() + "»");
            }
            return onLine(
                    file,
                    line,
                    YamlRules.SYNTAKS,
                    "Linjen er rykket ind under en linje, som allerede har en værdi",
                    ALIGN);
        }

        private SyntaxFault unclosedQuote() {
            int start = context == null ? at : context;
            int culprit = file.position(start).line();
            return new SyntaxFault(
                    YamlRules.SYNTAKS,
                    new Span(file, start, start).atLeastOneCharacter(),
                    culprit,
                    "Anførselstegnet bliver ikke lukket igen",
                    "Sæt et anførselstegn mere, hvor teksten slutter; står det inde i teksten, så brug ”danske” anførselstegn");
        }

        private SyntaxFault badFirstCharacter() {
            String rest = text.substring(at, lineEnd(line)).strip();
            String first = rest.isEmpty() ? "" : rest.substring(0, 1);
            return new SyntaxFault(
                    YamlRules.SYNTAKS,
                    new Span(file, at, lineEnd(line)),
                    line,
                    "En tekst kan ikke begynde med «" + first + "»",
                    "Sæt teksten i anførselstegn: " + Quotes.around(rest));
        }

        private SyntaxFault unclosedBracket() {
            int start = context == null ? at : context;
            int culprit = file.position(start).line();
            boolean list = start < text.length() && text.charAt(start) == '[';
            String rest = text.substring(start, lineEnd(culprit)).strip();
            return new SyntaxFault(
                    YamlRules.SYNTAKS,
                    new Span(file, start, lineEnd(culprit)),
                    culprit,
                    list ? "Listen i [ ] er ikke skrevet færdig" : "Nøglerne i { } er ikke skrevet færdig",
                    "Luk med «" + (list ? "]" : "}") + "», eller sæt teksten i anførselstegn: " + Quotes.around(rest));
        }

        private SyntaxFault unexpectedText() {
            Matcher keyed = KEY_AND_VALUE.matcher(file.line(line));
            Matcher listed = Pattern.compile("^\\s*(?:- +)+(\\S.*)$").matcher(file.line(line));
            String value = keyed.find() ? keyed.group(2) : listed.find() ? listed.group(1) : "";
            int start = value.isEmpty()
                    ? -1
                    : file.lineStart(line) + file.line(line).indexOf(value);
            if (start >= 0 && start < at && (value.startsWith("\"") || value.startsWith("'"))) {
                return new SyntaxFault(
                        YamlRules.SYNTAKS,
                        new Span(file, at, lineEnd(line)),
                        line,
                        "Der står tekst efter det anførselstegn, som slutter værdien",
                        "Brug ”danske” anførselstegn inde i teksten, eller sæt '…' om det hele");
            }
            if (start >= 0 && start < at && (value.startsWith("*") || value.startsWith("&") || value.startsWith("!"))) {
                return new SyntaxFault(
                        YamlRules.SYNTAKS,
                        new Span(file, start, lineEnd(line)),
                        line,
                        "En tekst kan ikke begynde med «" + value.charAt(0) + "»",
                        "Sæt teksten i anførselstegn: " + Quotes.around(value.strip()));
            }
            if (problem.contains("found '-'")) {
                return onLine(
                        file,
                        line,
                        YamlRules.SYNTAKS,
                        "Punktet med «-» hører ikke til nogen nøgle",
                        "Ryk det ind under nøglen, listen hører til, og lad nøglens egen linje slutte med kolon");
            }
            return onLine(file, line, YamlRules.SYNTAKS, "Linjen er rykket forkert ind", ALIGN);
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
