package dk.referat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command: shows what there is. */
@Command(
        name = "referat",
        versionProvider = Version.class,
        mixinStandardHelpOptions = false,
        sortOptions = false,
        header = "Dagsorden og referat af én fil for hvert møde.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat KOMMANDO [VALG]...",
        optionListHeading = "%nValg:%n",
        commandListHeading = "%nKommandoer:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat build moede.yaml              byg HTML og PDF ved siden af filen",
            "  referat build referater -o udgivet    byg en hel mappe med oversigter",
            "  referat validate moede.yaml           se efter fejl uden at bygge",
            "  referat regler tekst-som-kommentar    hvad en melding betyder",
            "",
            "Hjælp til en kommando: referat KOMMANDO --help"
        },
        subcommands = {
            Build.class,
            Validate.class,
            VisRegler.class,
            KopierSkabeloner.class,
            SkrivSkema.class,
            Completion.class
        })
final class Referat implements Callable<Integer> {
    private final Skaerm skaerm;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    Referat(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public Integer call() {
        skaerm.besked("referat: der mangler en kommando");
        spec.commandLine().usage(skaerm.fejl());
        return Udgangskode.FORKERT_BRUG;
    }
}
