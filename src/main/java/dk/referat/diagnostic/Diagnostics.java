package dk.referat.diagnostic;

import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers findings, so that all of them come in one run. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Severity, Integer> count = new EnumMap<>(Severity.class);
    private final int limit;
    private final boolean strict;
    private boolean overflowed;

    public Diagnostics() {
        this(Integer.MAX_VALUE, false);
    }

    private Diagnostics(int limit, boolean strict) {
        this.limit = limit;
        this.strict = strict;
    }

    /** Keeps so many of each severity: what has thousands of faults is no work of hand, and nobody reads them all. */
    public static Diagnostics atMost(int limit) {
        return new Diagnostics(limit, false);
    }

    /** Takes every warning for an error. */
    public static Diagnostics strict() {
        return new Diagnostics(Integer.MAX_VALUE, true);
    }

    public void add(Diagnostic found) {
        boolean promoted = strict && found.severity() == Severity.ADVARSEL;
        keep(promoted ? found.withSeverity(Severity.FEJL) : found);
    }

    private void keep(Diagnostic diagnostic) {
        // What nobody is told of does not make a report too long.
        if (diagnostic.isSilent() || count.merge(diagnostic.severity(), 1, Integer::sum) <= limit) {
            found.add(diagnostic);
        } else {
            overflowed = true;
        }
    }

    /** Whether some were left out. */
    public boolean hasOverflowed() {
        return overflowed;
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
        diagnostics.forEach(this::add);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything found so far that is worth a word, in reading order. */
    public List<Diagnostic> visible() {
        return sorted().stream().filter(d -> !d.isSilent()).toList();
    }

    /** Everything found so far, in reading order, and each thing once. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(Diagnostic.IN_READING_ORDER);
        List<Diagnostic> once = new ArrayList<>();
        int alike = 0;
        for (Diagnostic one : all) {
            // What is equal is alike, and what is alike stands together.
            if (!once.isEmpty() && Diagnostic.IN_READING_ORDER.compare(once.get(once.size() - 1), one) != 0) {
                alike = once.size();
            }
            if (!once.subList(alike, once.size()).contains(one)) {
                once.add(one);
            }
        }
        return List.copyOf(once);
    }
}
