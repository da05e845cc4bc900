package dk.referat.cli;

import dk.referat.render.Stilark;
import dk.referat.render.template.Skabeloner;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code referat skabeloner}: copies the built-in templates out, to be edited. */
final class KopierSkabeloner implements Kommando {
    private final Skaerm skaerm;

    private final Argument<Path> mappe =
            Argument.parametre("MAPPE", 0, 1, new Kilder.Sti(), "Mappen, de kopieres til. Ellers: skabeloner.");

    KopierSkabeloner(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public String navn() {
        return "skabeloner";
    }

    @Override
    public List<Argument<?>> argumenter() {
        return List.of(mappe);
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Kopiér de indbyggede skabeloner og stilark ud, så de kan rettes.",
                "referat skabeloner [VALG]... [MAPPE]",
                "Hvortil:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat skabeloner",
                        "  referat skabeloner referater/skabeloner",
                        "",
                        "Behold kun de filer, du retter; for resten gælder de indbyggede. Filer, der findes, røres ikke."));
    }

    @Override
    public int koer() throws IOException {
        Path mappe = this.mappe.vaerdi(Path.of("skabeloner"));
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
