package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Validering;
import dk.referat.read.Referatlaeser;
import dk.referat.report.Meldingsform;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code referat validate}: finds the faults without writing anything. */
@Command(
        name = "validate",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Se efter fejl i mødefiler uden at bygge.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat validate [VALG]... STI...",
        parameterListHeading = "%nHvad der ses efter:%n",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat validate 2024-12-18-styregruppen.yaml",
            "  referat validate referater",
            "  referat validate - < moede.yaml",
            "  referat validate moede.yaml --ret --vis   vis, hvad der kan rettes af sig selv",
            "",
            "I en mappe ses også efter organfilerne og udgiverens referat.yaml.",
            Udgangskode.FORKLARING_1,
            Udgangskode.FORKLARING_2
        })
final class Validate implements Callable<Integer> {
    private final Skaerm skaerm;
    private final InputStream ind;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STI",
            arity = "1..*",
            converter = Kilder.Sti.class,
            description = "Mødefiler, organfiler, referat.yaml eller mapper; - læser en mødefil fra standard ind.")
    private List<Path> stier;

    @Mixin
    private Kontrolmuligheder kontrol;

    @Option(
            names = "--ret",
            description =
                    "Ret det, der kan rettes uden at ændre meningen: tegn, mellemrum, nøglers stavemåde og forkortede"
                            + " navne. Kommentarer, rækkefølge og linjeskift bliver, som de er.")
    private boolean ret;

    @Option(names = "--vis", description = "Med --ret: vis kun, hvad der ville blive rettet; intet skrives.")
    private boolean vis;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            completionCandidates = Meldinger.Former.class,
            converter = Meldinger.Former.class,
            description = "Formen på fejl og advarsler: tekst, json, sarif, github eller junit.")
    private Meldingsform form = Meldingsform.TEKST;

    @Mixin
    private Meldingsmuligheder meldingsvalg;

    @Option(
            names = "--skriv-grundlinje",
            paramLabel = "FIL",
            converter = Kilder.Sti.class,
            description = "Skriv det, der findes nu, til denne fil, så kun nyt bliver meldt med --grundlinje.")
    private @Nullable Path nyGrundlinje;

    @Option(
            names = {"-q", "--quiet"},
            description = "Skriv kun fejl og advarsler.")
    private boolean stille;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    Validate(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    @Override
    public Integer call() throws IOException {
        if (vis && !ret) {
            throw new ForkertBrug(spec.commandLine(), "--vis bruges sammen med --ret");
        }
        if (nyGrundlinje != null && kontrol.harGrundlinje()) {
            throw new ForkertBrug(spec.commandLine(), "--grundlinje og --skriv-grundlinje kan ikke bruges sammen");
        }
        if (nyGrundlinje != null && ret) {
            throw new ForkertBrug(spec.commandLine(), "--ret og --skriv-grundlinje kan ikke bruges sammen");
        }
        if (nyGrundlinje != null && !Grundlinje.kanSkrivesTil(nyGrundlinje)) {
            throw new ForkertBrug(
                    spec.commandLine(),
                    "«" + Kilder.vist(nyGrundlinje)
                            + "» findes og er ikke en grundlinje; giv grundlinjen et andet navn");
        }
        meldingsvalg.kontroller(spec.commandLine());
        Kontrolvalg valg = nyGrundlinje == null ? kontrol.valg() : kontrol.valg(Grundlinje.ny(nyGrundlinje));
        List<Path> hverForSig = Kilder.hverForSig(stier);
        if (ret) {
            if (stier.contains(Kilder.STANDARD_IND)) {
                throw new ForkertBrug(
                        spec.commandLine(), "--ret kan ikke rette standard ind; angiv en fil eller en mappe");
            }
            boolean aendringer = new Rettearbejde(skaerm, valg, vis, stille).ret(hverForSig);
            if (vis) {
                return aendringer ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
            }
        }
        Referatlaeser laeser = new Referatlaeser();
        Validering validering = new Validering(laeser, valg);
        for (Path sti : hverForSig) {
            if (sti.equals(Kilder.STANDARD_IND)) {
                validering.moede(Kilder.standardInd(laeser, ind), sti.toString(), Kilder.her());
            } else if (Files.isDirectory(sti)) {
                validering.mappe(sti);
            } else {
                validering.fil(sti);
            }
        }
        List<Diagnostic> fund = validering.fund();
        Meldinger meldinger = meldingsvalg.meldinger(skaerm, form, stille ? Severity.ADVARSEL : Severity.OPLYSNING);
        meldinger.skriv(meldinger.viste(fund), validering.filer());
        if (nyGrundlinje != null) {
            valg.grundlinje().skriv(nyGrundlinje);
        }
        if (!stille) {
            sammenfat(meldinger.viste(fund), validering.filer().size(), valg.grundlinje());
        }
        return fund.stream().anyMatch(Diagnostic::isError) ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
    }

    private void sammenfat(List<Diagnostic> fund, int filer, Grundlinje grundlinje) {
        String antal = filer == 1 ? "1 fil" : filer + " filer";
        String tal = Tekstrapport.optaelling(fund);
        boolean kunOplysninger = fund.stream().allMatch(d -> d.severity() == Severity.OPLYSNING);
        String fejl = kunOplysninger ? "ingen fejl" + (tal.isEmpty() ? "" : ", " + tal) : tal;
        skaerm.besked(antal + " læst: " + fejl + ".");
        if (nyGrundlinje != null) {
            skaerm.besked("Skrev " + grundlinje.antal() + " fund i " + Kilder.vist(nyGrundlinje));
        } else if (grundlinje.ikkeMoedte() > 0) {
            skaerm.besked(grundlinje.ikkeMoedte() + " fund i grundlinjen er her ikke mere.");
        }
    }
}
