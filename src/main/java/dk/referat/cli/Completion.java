package dk.referat.cli;

import java.util.List;
import picocli.AutoComplete;

/** {@code referat completion}: the script by which a shell completes commands and options. */
final class Completion implements Kommando {
    private final Skaerm skaerm;
    private final Kommandoer kommandoer;

    Completion(Skaerm skaerm, Kommandoer kommandoer) {
        this.skaerm = skaerm;
        this.kommandoer = kommandoer;
    }

    @Override
    public String navn() {
        return "completion";
    }

    @Override
    public List<Argument<?>> argumenter() {
        return List.of();
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Skriv det script, som lader bash og zsh gøre kommandoer færdige.",
                "referat completion [VALG]...",
                "",
                List.of(
                        "",
                        "Eksempler:",
                        "  source <(referat completion)",
                        "  referat completion > ~/.local/share/bash-completion/completions/referat"));
    }

    @Override
    public int koer() {
        String script = AutoComplete.bash("referat", Picolinje.af(skaerm, kommandoer, k -> Udgangskode.VORES_FEJL));
        // zsh, which has no such command, reads the functions before the alias counts, and says so at each completion.
        skaerm.ud().print(script.replace("alias compopt=complete", "compopt() { :; }"));
        return Udgangskode.FINT;
    }
}
