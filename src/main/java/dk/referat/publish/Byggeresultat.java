package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param filer the meeting files that were asked for
 * @param mapper the folders that were written to; none when there was an error
 */
public record Byggeresultat(List<Diagnostic> diagnostics, List<String> filer, List<Mappe> mapper) {
    /**
     * What happened in one output folder. Copies of attachments are not told of: they are many, and nobody asked for them by
     * name.
     *
     * @param skrevet the documents that are new or have changed
     * @param uaendrede the documents that were there already
     * @param fjernet what belonged to meetings that are gone
     * @param efterladt what belonged to them too, but has been changed by somebody
     */
    public record Mappe(
            Path udmappe, List<Path> skrevet, List<Path> uaendrede, List<Path> fjernet, List<Path> efterladt) {}

    public boolean harFejl() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
