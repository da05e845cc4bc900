package dk.referat.cli;

import dk.referat.diagnostic.Severity;
import dk.referat.report.Meldingsform;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where findings go and which of them; building and validating share them. */
final class Meldingsmuligheder {
    @Option(
            names = "--til",
            paramLabel = "FIL",
            converter = Kilder.Sti.class,
            description = "Skriv fejl og advarsler til denne fil.")
    private @Nullable Path til;

    @Option(
            names = "--niveau",
            paramLabel = "NIVEAU",
            completionCandidates = Meldinger.Niveauer.class,
            converter = Meldinger.Niveauer.class,
            description =
                    "fejl, advarsel eller oplysning: det mindste, der vises. Ellers viser validate det hele; build, og"
                            + " validate med --quiet, viser fejl og advarsler.")
    private @Nullable Severity niveau;

    /** @param ellers what is shown at least when nothing was asked for */
    Meldinger meldinger(Skaerm skaerm, Meldingsform form, Severity ellers) {
        return new Meldinger(skaerm, form, til, niveau == null ? ellers : niveau);
    }
}
