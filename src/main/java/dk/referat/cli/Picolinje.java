package dk.referat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The command line as picocli knows it: for help, for completion, and for what is not written plainly. */
final class Picolinje {
    private Picolinje() {}

    /**
     * The whole of it.
     *
     * @param udfoer runs a command whose arguments have been given
     */
    static CommandLine af(Skaerm skaerm, Kommandoer kommandoer, ToIntFunction<Kommando> udfoer) {
        CommandLine linje = new CommandLine(rod(skaerm));
        for (Kommando kommando : kommandoer.alle()) {
            linje.addSubcommand(kommando.navn(), spec(kommando, udfoer));
        }
        linje.setOut(skaerm.ud());
        linje.setErr(skaerm.fejl());
        // A file name may begin with @; picocli would read such a file for more arguments.
        linje.setExpandAtFiles(false);
        linje.setParameterExceptionHandler(new Brugsfejl(skaerm));
        linje.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return linje;
    }

    private static CommandSpec rod(Skaerm skaerm) {
        CommandSpec[] selv = new CommandSpec[1];
        Callable<Integer> udenKommando = () -> {
            skaerm.besked("referat: der mangler en kommando");
            selv[0].commandLine().usage(skaerm.fejl());
            return Udgangskode.FORKERT_BRUG;
        };
        CommandSpec spec = faelles(CommandSpec.wrapWithoutInspection(udenKommando), "referat");
        selv[0] = spec;
        spec.usageMessage()
                .header("Dagsorden og referat af én fil for hvert møde.")
                .customSynopsis("referat KOMMANDO [VALG]...")
                .commandListHeading("%nKommandoer:%n")
                .footer(
                        "",
                        "Eksempler:",
                        "  referat build moede.yaml              byg HTML og PDF ved siden af filen",
                        "  referat build referater -o udgivet    byg en hel mappe med oversigter",
                        "  referat validate moede.yaml           se efter fejl uden at bygge",
                        "  referat regler tekst-som-kommentar    hvad en melding betyder",
                        "",
                        "Hjælp til en kommando: referat KOMMANDO --help");
        return spec;
    }

    private static CommandSpec spec(Kommando kommando, ToIntFunction<Kommando> udfoer) {
        CommandSpec[] selv = new CommandSpec[1];
        Callable<Integer> arbejde = () -> {
            kommando.argumenter().forEach(a -> giv(a, selv[0]));
            return udfoer.applyAsInt(kommando);
        };
        CommandSpec spec = faelles(CommandSpec.wrapWithoutInspection(arbejde), kommando.navn());
        selv[0] = spec;
        Kommando.Hjaelp hjaelp = kommando.hjaelp();
        spec.usageMessage()
                .header(hjaelp.kort())
                .customSynopsis(hjaelp.brug())
                .footer(hjaelp.slut().toArray(String[]::new));
        if (!hjaelp.parametre().isEmpty()) {
            spec.usageMessage().parameterListHeading("%n" + hjaelp.parametre() + "%n");
        }
        for (Argument<?> argument : kommando.argumenter()) {
            spec.add(arg(argument));
        }
        return spec;
    }

    private static CommandSpec faelles(CommandSpec spec, String navn) {
        spec.name(navn).versionProvider(() -> new String[] {Version.linje()});
        spec.usageMessage().sortOptions(false).synopsisHeading("%nBrug: ").optionListHeading("%nValg:%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Vis denne hjælp.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Vis programmets version.")
                .build());
        return spec;
    }

    private static ArgSpec arg(Argument<?> argument) {
        return switch (argument.art()) {
            case PARAMETRE -> parametre(argument, Objects.requireNonNull(argument.ord()));
            case FLAG ->
                OptionSpec.builder(argument.navne().toArray(String[]::new))
                        .type(boolean.class)
                        .description(argument.beskrivelse())
                        .build();
            case VAERDI, LISTE -> valg(argument, Objects.requireNonNull(argument.ord()));
        };
    }

    private static ArgSpec parametre(Argument<?> argument, Ord<?> ord) {
        PositionalParamSpec.Builder bygger = PositionalParamSpec.builder()
                .arity(argument.mindst() + ".." + (argument.hoejst() > 1 ? "*" : argument.hoejst()))
                .required(argument.mindst() > 0)
                .hideParamSyntax(argument.mindst() == 0)
                .paramLabel(argument.etiket())
                .converters(laeser(ord))
                .completionCandidates(kandidater(ord))
                .description(argument.beskrivelse());
        return argument.hoejst() > 1
                ? bygger.type(List.class).auxiliaryTypes(ord.type()).build()
                : bygger.type(ord.type()).build();
    }

    private static ArgSpec valg(Argument<?> argument, Ord<?> ord) {
        OptionSpec.Builder bygger = OptionSpec.builder(argument.navne().toArray(String[]::new))
                .arity("1")
                .paramLabel(argument.etiket())
                .converters(laeser(ord))
                .completionCandidates(kandidater(ord))
                .description(argument.beskrivelse());
        return argument.art() == Argument.Art.LISTE
                ? bygger.type(List.class)
                        .auxiliaryTypes(ord.type())
                        .splitRegex(",")
                        .hideParamSyntax(true)
                        .build()
                : bygger.type(ord.type()).build();
    }

    private static ITypeConverter<Object> laeser(Ord<?> ord) {
        return tekst -> {
            Object laest = ord.laes(tekst);
            if (laest == null) {
                throw new TypeConversionException(tekst);
            }
            return laest;
        };
    }

    /** Asked for when they are wanted: to name the rules takes reading them all. */
    private static @Nullable Iterable<String> kandidater(Ord<?> ord) {
        return ord.type() == Path.class ? null : () -> ord.muligheder().iterator();
    }

    private static <T> void giv(Argument<T> argument, CommandSpec spec) {
        for (ArgSpec arg : spec.args()) {
            boolean detteValg = arg instanceof OptionSpec valg
                    ? argument.navne().contains(valg.longestName())
                    : argument.art() == Argument.Art.PARAMETRE;
            Object givet = detteValg ? arg.getValue() : null;
            if (givet != null && !Boolean.FALSE.equals(givet)) {
                argument.giv(liste(givet));
            }
        }
    }

    @SuppressWarnings("unchecked") // What was read by an argument's own words.
    private static <T> List<T> liste(Object givet) {
        return givet instanceof List<?> flere ? new ArrayList<>((List<T>) flere) : List.of((T) givet);
    }
}
