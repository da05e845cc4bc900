package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param skrevet the files that stand there now, in the order of writing
 * @param fjernet what belonged to meetings that are gone
 */
public record Byggeresultat(List<Diagnostic> diagnostics, List<Path> skrevet, List<Path> fjernet) {
    static Byggeresultat fejlet(List<Diagnostic> diagnostics) {
        return new Byggeresultat(diagnostics, List.of(), List.of());
    }

    public boolean harFejl() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
