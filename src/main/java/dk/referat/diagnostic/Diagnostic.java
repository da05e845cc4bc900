package dk.referat.diagnostic;

import dk.referat.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding at one place.
 *
 * @param message what is wrong, in Danish, without a full stop
 * @param help the way out, in Danish
 */
public record Diagnostic(RuleInfo rule, Span span, String message, Optional<String> help, List<Related> related) {
    /** As a reader meets them: file by file, from the top. */
    public static final Comparator<Diagnostic> IN_READING_ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().name())
            .thenComparingInt(d -> d.span().start())
            .thenComparing(d -> d.rule().id())
            .thenComparing(Diagnostic::message);

    public Severity severity() {
        return rule.severity();
    }

    public boolean isError() {
        return severity() == Severity.FEJL;
    }
}
