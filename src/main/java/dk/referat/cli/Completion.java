package dk.referat.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code referat completion}: the script by which a shell completes commands and options. */
@Command(
        name = "completion",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Skriv det script, som lader bash og zsh gøre kommandoer færdige.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat completion [VALG]...",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  source <(referat completion)",
            "  referat completion > ~/.local/share/bash-completion/completions/referat"
        })
final class Completion implements Callable<Integer> {
    private final Skaerm skaerm;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    Completion(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public Integer call() {
        skaerm.ud().print(AutoComplete.bash("referat", spec.root().commandLine()));
        return Udgangskode.FINT;
    }
}
