package dk.referat.diagnostic;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers findings, so that all of them come in one run. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void add(RuleInfo rule, Span span, String message) {
        add(new Diagnostic(rule, span, message, Optional.empty(), List.of()));
    }

    public void add(RuleInfo rule, Span span, String message, String help) {
        add(new Diagnostic(rule, span, message, Optional.of(help), List.of()));
    }

    public void add(RuleInfo rule, Span span, String message, String help, Related related) {
        add(new Diagnostic(rule, span, message, Optional.of(help), List.of(related)));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything found so far, in reading order. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.IN_READING_ORDER).distinct().toList();
    }
}
