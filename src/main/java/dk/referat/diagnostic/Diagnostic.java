package dk.referat.diagnostic;

import dk.referat.source.Orden;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding at one place.
 *
 * @param severity the rule's own, or the one that the body gives it
 * @param message what is wrong, in Danish, without a full stop
 * @param help the way out, in Danish
 * @param fix the changes that mend it; empty where only the author can
 */
public record Diagnostic(
        RuleInfo rule,
        Severity severity,
        Span span,
        String message,
        Optional<String> help,
        List<Related> related,
        List<Edit> fix) {
    /** As a reader meets them: file by file, from the top. */
    public static final Comparator<Diagnostic> IN_READING_ORDER = Orden.af(
            Orden.efter(d -> d.span().file().name()),
            Orden.efterTal(d -> d.span().start()),
            Orden.efter(d -> d.rule().id()),
            Orden.efter(Diagnostic::message));

    public Diagnostic(RuleInfo rule, Span span, String message, Optional<String> help, List<Related> related) {
        this(rule, rule.severity(), span, message, help, related, List.of());
    }

    public static Diagnostic of(RuleInfo rule, Span span, String message, String help) {
        return new Diagnostic(rule, span, message, Optional.of(help), List.of());
    }

    /** The same with one more place that it speaks of. */
    public Diagnostic withRelated(Span place, String note) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, note));
        return new Diagnostic(rule, severity, span, message, help, List.copyOf(more), fix);
    }

    public Diagnostic withFix(Edit... edits) {
        return new Diagnostic(rule, severity, span, message, help, related, List.of(edits));
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, span, message, help, related, fix);
    }

    public boolean isError() {
        return severity == Severity.FEJL;
    }

    public boolean isSilent() {
        return severity == Severity.TAVS;
    }
}
