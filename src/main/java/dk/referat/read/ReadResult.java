package dk.referat.read;

import dk.referat.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param value null when too little could be read to make anything of it; with errors beside it, it is for looking at only
 */
public record ReadResult<T>(@Nullable T value, List<Diagnostic> diagnostics) {
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
