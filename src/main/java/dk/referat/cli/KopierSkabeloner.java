package dk.referat.cli;

import dk.referat.render.Stilark;
import dk.referat.render.template.Skabeloner;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code referat skabeloner}: copies the built-in templates out, to be edited. */
@Command(
        name = "skabeloner",
        versionProvider = Version.class,
        sortOptions = false,
        header = "Kopiér de indbyggede skabeloner og stilark ud, så de kan rettes.",
        synopsisHeading = "%nBrug: ",
        customSynopsis = "referat skabeloner [VALG]... [MAPPE]",
        parameterListHeading = "%nHvortil:%n",
        optionListHeading = "%nValg:%n",
        footer = {
            "",
            "Eksempler:",
            "  referat skabeloner",
            "  referat skabeloner referater/skabeloner",
            "",
            "Behold kun de filer, du retter; for resten gælder de indbyggede. Filer, der findes, røres ikke."
        })
final class KopierSkabeloner implements Callable<Integer> {
    private final Skaerm skaerm;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it and reads it.
    private Faelles faelles;

    @Parameters(
            paramLabel = "MAPPE",
            arity = "0..1",
            hideParamSyntax = true,
            converter = Kilder.Sti.class,
            defaultValue = "skabeloner",
            description = "Mappen, de kopieres til. Ellers: skabeloner.")
    private Path mappe;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields.
    KopierSkabeloner(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> filer = new LinkedHashMap<>();
        Skabeloner.NAVNE.forEach(navn -> filer.put(navn + ".md", Skabeloner.indbygget(navn)));
        Stilark.NAVNE.forEach(navn -> filer.put(navn, Stilark.indbygget(navn)));
        Files.createDirectories(mappe);
        int kopieret = 0;
        for (Map.Entry<String, String> fil : filer.entrySet()) {
            try {
                Files.writeString(mappe.resolve(fil.getKey()), fil.getValue(), StandardOpenOption.CREATE_NEW);
                kopieret++;
            } catch (FileAlreadyExistsException e) {
                skaerm.besked("Lod " + Kilder.vist(mappe.resolve(fil.getKey())) + " være, for den findes");
            }
        }
        skaerm.besked("Kopierede " + kopieret + (kopieret == 1 ? " fil" : " filer") + " til " + Kilder.vist(mappe));
        return Udgangskode.FINT;
    }
}
