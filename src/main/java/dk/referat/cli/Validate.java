package dk.referat.cli;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Moede;
import dk.referat.publish.IngenMoederException;
import dk.referat.publish.Kildemappe;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedebygning;
import dk.referat.publish.Moedefiler;
import dk.referat.publish.Naboer;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        Kontrolvalg valg = kontrol.valg();
        if (ret) {
            if (stier.contains(Kilder.STANDARD_IND)) {
                throw new ForkertBrug(
                        spec.commandLine(), "--ret kan ikke rette standard ind; angiv en fil eller en mappe");
            }
            boolean aendringer = new Rettearbejde(skaerm, valg, vis, stille).ret(Kilder.hverForSig(stier));
            if (vis) {
                return aendringer ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
            }
        }
        Diagnostics fund = valg.streng() ? Diagnostics.strict() : new Diagnostics();
        Referatlaeser laeser = new Referatlaeser();
        Naboer naboer = new Naboer(laeser);
        int filer = 0;
        for (Path sti : Kilder.hverForSig(stier)) {
            filer += Files.isDirectory(sti) ? mappe(sti, laeser, naboer, fund) : fil(sti, laeser, naboer, fund);
        }
        skaerm.vis(fund.visible());
        if (!stille) {
            String antal = filer == 1 ? "1 fil" : filer + " filer";
            String tal = Tekstrapport.optaelling(fund.visible());
            skaerm.besked(antal + " læst: " + (tal.isEmpty() ? "ingen fejl." : tal + "."));
        }
        return fund.hasErrors() ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
    }

    private int mappe(Path mappe, Referatlaeser laeser, Naboer naboer, Diagnostics fund) throws IOException {
        Kildemappe kilde = Kildemappe.laes(mappe, Optional.empty(), laeser, naboer, kontrol.valg(), fund);
        List<Path> organer = Moedefiler.mappe(mappe).organer(kilde.udmappe());
        for (Path organ : organer) {
            fund.addAll(laeser.organ(organ).diagnostics());
        }
        if (kilde.antalMoeder() + organer.size() == 0) {
            throw new IngenMoederException(mappe);
        }
        int udgivere = kilde.referatmappe().udgiverfil().isPresent() ? 1 : 0;
        return kilde.antalMoeder() + organer.size() + udgivere;
    }

    private int fil(Path sti, Referatlaeser laeser, Naboer naboer, Diagnostics fund) throws IOException {
        if (sti.equals(Kilder.STANDARD_IND)) {
            moede(Kilder.standardInd(laeser, ind), Kilder.her(), naboer, fund);
        } else if (Referatmappe.erOrganfil(sti)) {
            fund.addAll(laeser.organ(sti).diagnostics());
        } else if (Referatmappe.erUdgiverfil(sti)) {
            fund.addAll(laeser.udgiver(sti).diagnostics());
        } else {
            moede(naboer.moede(sti), Kilder.mappe(sti), naboer, fund);
        }
        return 1;
    }

    private void moede(ReadResult<Moede> laest, Path mappe, Naboer naboer, Diagnostics fund) throws IOException {
        fund.addAll(Moedebygning.forbered(laest, Kilder.STANDARD_IND_NAVN, mappe, naboer, kontrol.valg())
                .diagnostics());
    }
}
