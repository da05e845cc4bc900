package dk.referat.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells in Danish what is wrong with the command line. */
final class Brugsfejl implements CommandLine.IParameterExceptionHandler {
    private final Skaerm skaerm;

    Brugsfejl(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] argumenter) {
        CommandLine linje = e.getCommandLine();
        skaerm.besked("referat: " + besked(e));
        List<String> forslag =
                e instanceof CommandLine.UnmatchedArgumentException ukendt ? ukendt.getSuggestions() : List.of();
        if (!forslag.isEmpty()) {
            skaerm.besked("Mente du " + forslag.stream().map(f -> "«" + f + "»").collect(Collectors.joining(" eller "))
                    + "?");
        }
        skaerm.besked("Se «" + linje.getCommandSpec().qualifiedName() + " --help».");
        return Udgangskode.FORKERT_BRUG;
    }

    private static String besked(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException ukendt) {
            String foerste =
                    ukendt.getUnmatched().isEmpty() ? "" : ukendt.getUnmatched().get(0);
            if (foerste.startsWith("-")) {
                return "valget «" + foerste + "» findes ikke";
            }
            boolean rod = e.getCommandLine().getParent() == null;
            return rod ? "kommandoen «" + foerste + "» findes ikke" : "«" + foerste + "» kan ikke stå her";
        }
        if (e instanceof CommandLine.MissingParameterException mangler) {
            // An option that does not exist is the cause, and what is missing only follows from it.
            Optional<String> ukendt = e.getCommandLine().getUnmatchedArguments().stream()
                    .filter(a -> a.startsWith("-"))
                    .findFirst();
            if (ukendt.isPresent()) {
                return "valget «" + ukendt.get() + "» findes ikke";
            }
            String hvad = mangler.getMissing().stream().map(Brugsfejl::navn).collect(Collectors.joining(", "));
            return "der mangler " + hvad;
        }
        if (e instanceof CommandLine.OverwrittenOptionException flere) {
            return valg(flere.getOverwritten()) + " står mere end én gang";
        }
        ArgSpec arg = e.getArgSpec();
        if (arg == null) {
            return "kommandolinjen kan ikke læses";
        }
        if (arg instanceof OptionSpec valg && valg.arity().max() == 0) {
            return valg(arg) + " har ingen værdi";
        }
        if ("".equals(e.getValue())) {
            return "der mangler " + navn(arg) + muligheder(arg);
        }
        return e.getValue() == null
                ? navn(arg) + " kan ikke bruges sådan" + muligheder(arg)
                : "«" + e.getValue() + "» er ikke en mulighed for " + valg(arg) + muligheder(arg);
    }

    private static String muligheder(ArgSpec arg) {
        Iterable<String> kandidater = arg.completionCandidates();
        return kandidater == null || !kandidater.iterator().hasNext()
                ? ""
                : "; mulighederne er " + String.join(", ", kandidater);
    }

    private static String navn(ArgSpec arg) {
        return arg instanceof OptionSpec ? "en værdi til " + valg(arg) : arg.paramLabel();
    }

    private static String valg(ArgSpec arg) {
        return arg instanceof OptionSpec valg ? valg.longestName() : arg.paramLabel();
    }
}
