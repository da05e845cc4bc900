package dk.referat.render.template;

import dk.referat.diagnostic.Diagnostic;
import java.util.List;

/** Thrown when a template cannot be used; what is wrong with it is in the findings. */
public final class Skabelonfejl extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public Skabelonfejl(List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? "" : diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
