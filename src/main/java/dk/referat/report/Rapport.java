package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;

/**
 * Findings in one form. A report keeps what it has found closed in a file, so that one is made for each run of the program.
 *
 * <p>All of them write {@code \n} and expect to be written as UTF-8.
 */
public interface Rapport {
    /** @param fund in reading order; the silent ones are left out */
    void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException;
}
