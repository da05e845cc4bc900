package dk.referat.cli;

import dk.referat.model.Dokumenttype;
import dk.referat.publish.Bygger;
import dk.referat.publish.Byggeresultat;
import dk.referat.publish.Byggevalg;
import dk.referat.publish.Fremdrift;
import dk.referat.publish.Mappebygger;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code referat build}: from meeting files to documents. */
@Command(
        name = "build",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Byg dagsorden eller referat som HTML og PDF.",
        synopsisHeading = "%nBrug: ",
        parameterListHeading = "%nHvad der bygges:%n",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat build 2024-12-18-styregruppen.yaml",
            "  referat build --dokument dagsorden --format pdf moede.yaml",
            "  referat build referater --output udgivet",
            "  referat build - --output udgivet < moede.yaml",
            "",
            "Er der en fejl i en fil, bliver intet skrevet, og programmet slutter med koden 1."
        })
final class Build implements Callable<Integer> {
    private final Skaerm skaerm;
    private final InputStream ind;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @Parameters(
            paramLabel = "STI",
            arity = "1..*",
            description = "Mødefiler eller mapper med mødefiler; - læser fra standard ind.")
    private List<Path> stier;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MAPPE",
            description = "Mappen, der skrives til. Ellers: for en fil dens egen mappe, for en mappe «udgivet» i den.")
    private @Nullable Path udmappe;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Formater.class,
            converter = Formater.class,
            description = "html, pdf eller html-fragment; flere med komma. Ellers: html,pdf.")
    private @Nullable List<Format> formater;

    @Option(
            names = {"-d", "--dokument"},
            paramLabel = "DOKUMENT",
            completionCandidates = Dokumenter.class,
            converter = Dokumenter.class,
            description = "dagsorden eller referat. Ellers: referat, når filen har et; i en mappe begge dele.")
    private @Nullable Dokumenttype dokument;

    @Option(
            names = {"-q", "--quiet"},
            description = "Skriv kun fejl og advarsler.")
    private boolean stille;

    @Option(names = "--force", description = "Overskriv også filer, som referat ikke har lavet.")
    private boolean overskriv;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    Build(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    @Override
    public Integer call() throws IOException {
        Kilder.findes(stier);
        Referatlaeser laeser = new Referatlaeser();
        List<Byggeresultat> resultater = new ArrayList<>();
        for (Path sti : stier) {
            resultater.add(byg(sti, laeser));
        }
        var fund = resultater.stream()
                .flatMap(r -> r.diagnostics().stream())
                .distinct()
                .toList();
        boolean fejl = resultater.stream().anyMatch(Byggeresultat::harFejl);
        skaerm.vis(fund);
        List<Path> skrevet =
                resultater.stream().flatMap(r -> r.skrevet().stream()).toList();
        if (!stille) {
            skrevet.stream().filter(Build::erHovedfil).forEach(f -> skaerm.besked("Skrev " + vist(f)));
            resultater.stream().flatMap(r -> r.fjernet().stream()).forEach(f -> skaerm.besked("Fjernede " + vist(f)));
        }
        if (!fund.isEmpty() && (fejl || !stille)) {
            skaerm.besked(Tekstrapport.optaelling(fund) + (fejl && skrevet.isEmpty() ? "; intet er skrevet." : "."));
        }
        return fejl ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
    }

    private Byggeresultat byg(Path sti, Referatlaeser laeser) throws IOException {
        Byggevalg valg = new Byggevalg(
                Optional.ofNullable(udmappe),
                formater == null ? Set.of() : EnumSet.copyOf(formater),
                Optional.ofNullable(dokument),
                overskriv);
        String version = Version.nummer();
        if (sti.equals(Kilder.STANDARD_IND)) {
            return new Bygger(laeser, version)
                    .byg(
                            Kilder.standardInd(laeser, ind),
                            Kilder.STANDARD_IND_NAVN,
                            Path.of("").toAbsolutePath(),
                            valg);
        }
        if (Files.isDirectory(sti)) {
            Fremdriftslinje linje = new Fremdriftslinje(skaerm);
            boolean vises = skaerm.terminal() && !stille;
            try {
                return new Mappebygger(laeser, version, vises ? linje : Fremdrift.INGEN).byg(sti, valg);
            } finally {
                linje.slut();
            }
        }
        Path mappe = sti.toAbsolutePath().normalize().getParent();
        return new Bygger(laeser, version)
                .byg(
                        laeser.moede(sti),
                        Referatmappe.stamme(sti),
                        mappe == null ? Path.of("").toAbsolutePath() : mappe,
                        valg);
    }

    /** Copies of attachments are many, and nobody asked for them by name. */
    private static boolean erHovedfil(Path fil) {
        return Stream.of(Format.values()).anyMatch(f -> fil.toString().endsWith(f.endelse()))
                && !fil.toString().replace('\\', '/').contains("/bilag/");
    }

    private static Path vist(Path fil) {
        Path her = Path.of("").toAbsolutePath();
        Path hel = fil.toAbsolutePath().normalize();
        return hel.startsWith(her) ? her.relativize(hel) : hel;
    }

    /** The words for {@link Format}. */
    static final class Formater implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String ord) {
            return Format.med(ord).orElseThrow(() -> new TypeConversionException(ord));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Format.values()).map(Format::navn).iterator();
        }
    }

    /** The words for {@link Dokumenttype}. */
    static final class Dokumenter implements ITypeConverter<Dokumenttype>, Iterable<String> {
        @Override
        public Dokumenttype convert(String ord) {
            return Stream.of(Dokumenttype.values())
                    .filter(d -> d.navn().equals(ord))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(ord));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Dokumenttype.values()).map(Dokumenttype::navn).iterator();
        }
    }
}
