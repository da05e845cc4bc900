package dk.referat.cli;

import dk.referat.diagnostic.Severity;
import dk.referat.read.Referatmappe;
import dk.referat.report.Meldingsform;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    /**
     * A slip of the pen must not cost a meeting.
     *
     * @throws ForkertBrug when the report would take the place of a YAML file
     */
    void kontroller(CommandLine linje) {
        if (til != null && Referatmappe.erYaml(til)) {
            throw new ForkertBrug(linje, "--til kan ikke skrive over en YAML-fil; giv rapporten et andet navn");
        }
    }

    /** @param ellers what is shown at least when nothing was asked for */
    Meldinger meldinger(Skaerm skaerm, Meldingsform form, Severity ellers) {
        return new Meldinger(skaerm, form, til, niveau(ellers));
    }

    /** What is shown at least. */
    Severity niveau(Severity ellers) {
        return niveau == null ? ellers : niveau;
    }
}
