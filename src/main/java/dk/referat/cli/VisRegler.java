package dk.referat.cli;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import dk.referat.report.Regelforklaring;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code referat regler}: what there is to be told of, and what each of it means. */
@Command(
        name = "regler",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Vis reglerne, eller forklar en af dem med eksempler.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat regler [VALG]... [REGEL]...",
        parameterListHeading = "%nHvad der vises:%n",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat regler",
            "  referat regler tekst-som-kommentar",
            "  referat regler tom-gruppe bilag-mangler",
            "",
            "Reglens navn står i kantede parenteser i hver melding: fejl[yaml-syntaks]."
        })
final class VisRegler implements Callable<Integer> {
    private static final int BREDDE = 80;

    private final Skaerm skaerm;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @Parameters(
            paramLabel = "REGEL",
            arity = "0..*",
            hideParamSyntax = true,
            completionCandidates = Navne.class,
            description = "Navnet på den eller de regler, der forklares. Ellers: en liste over dem alle.")
    private List<String> navne = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    VisRegler(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public Integer call() {
        if (navne.isEmpty()) {
            skaerm.ud().print(Regelforklaring.liste(Regelkatalog.ALLE));
            return Udgangskode.FINT;
        }
        List<RuleInfo> valgte = new ArrayList<>();
        for (String navn : navne) {
            Optional<RuleInfo> regel = Regelkatalog.find(navn.strip().toLowerCase(Locale.ROOT));
            if (regel.isEmpty()) {
                return ukendt(navn);
            }
            valgte.add(regel.get());
        }
        int bredde = Math.min(BREDDE, skaerm.bredde(BREDDE));
        skaerm.ud()
                .print(valgte.stream()
                        .distinct()
                        .map(r -> Regelforklaring.hel(r, bredde))
                        .collect(Collectors.joining("\n\n")));
        return Udgangskode.FINT;
    }

    private int ukendt(String navn) {
        skaerm.besked("referat: der er ingen regel, der hedder «" + navn + "»");
        Regelkatalog.naermeste(navn).ifPresent(naer -> skaerm.besked("Mente du «" + naer + "»?"));
        skaerm.besked("Alle regler vises af «referat regler»; se også «referat regler --help».");
        return Udgangskode.FORKERT_BRUG;
    }

    /** The names of the rules, for the shell. */
    static final class Navne implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Regelkatalog.ALLE.stream().map(RuleInfo::id).iterator();
        }
    }
}
