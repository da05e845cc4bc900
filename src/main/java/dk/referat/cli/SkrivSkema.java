package dk.referat.cli;

import dk.referat.publish.Filskriver;
import dk.referat.publish.Regelkatalog;
import dk.referat.read.Skema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code referat schema}: the JSON Schema by which an editor completes and checks a file. */
@Command(
        name = "schema",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Skriv det JSON Schema, som lader en editor foreslå nøgler og se fejl.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat schema [VALG]... [FILTYPE]",
        parameterListHeading = "%nHvilke filer:%n",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat schema --output referat.schema.json",
            "  referat schema organ > organ.schema.json",
            "",
            "I VS Code med udvidelsen YAML skrives dette som filens første linje:",
            "  # yaml-language-server: $schema=../referat.schema.json",
            "",
            "Et skema, der findes, overskrives; andre filer røres ikke."
        })
final class SkrivSkema implements Callable<Integer> {
    private final Skaerm skaerm;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @Parameters(
            paramLabel = "FILTYPE",
            arity = "0..1",
            hideParamSyntax = true,
            completionCandidates = Filtyper.class,
            converter = Filtyper.class,
            defaultValue = "møde",
            description = "møde, organ, rapport eller udgiver. Ellers: møde.")
    private Skema skema;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL",
            converter = Kilder.Sti.class,
            description = "Filen, der skrives. Ellers skrives til standard ud.")
    private @Nullable Path fil;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    SkrivSkema(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public Integer call() throws IOException {
        if (fil == null) {
            skaerm.ud().print(skema.json(Regelkatalog.ALLE));
            return Udgangskode.FINT;
        }
        if (Files.exists(fil) && !erSkema(fil)) {
            skaerm.besked("referat: «" + Kilder.vist(fil) + "» findes og er ikke et skema; intet er skrevet");
            return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
        }
        Files.createDirectories(Kilder.mappe(fil));
        Filskriver.skriv(fil, skema.json(Regelkatalog.ALLE).getBytes(StandardCharsets.UTF_8));
        skaerm.besked("Skrev " + Kilder.vist(fil));
        return Udgangskode.FINT;
    }

    /** A slip of the pen must not cost a meeting. */
    private static boolean erSkema(Path fil) throws IOException {
        if (!Files.isRegularFile(fil)) {
            return false;
        }
        byte[] begyndelse = Skema.BEGYNDELSE.getBytes(StandardCharsets.UTF_8);
        try (var ind = Files.newInputStream(fil)) {
            return Arrays.equals(ind.readNBytes(begyndelse.length), begyndelse);
        }
    }

    /** The words for {@link Skema}. */
    static final class Filtyper implements ITypeConverter<Skema>, Iterable<String> {
        @Override
        public Skema convert(String ord) {
            return Skema.med(ord).orElseThrow(() -> new TypeConversionException(ord));
        }

        @Override
        public Iterator<String> iterator() {
            return Skema.navne().iterator();
        }
    }
}
