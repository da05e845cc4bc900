package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What came of reading and checking a file that documents are made of. */
sealed interface Forberedt permits Moedebygning.Resultat, Papirbygning.Resultat {
    /** Empty where something keeps it from being built. */
    Optional<? extends Bygning> bygning();

    List<Diagnostic> diagnostics();
}
