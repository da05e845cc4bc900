package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the files of a folder whose documents would get the same name, and the bodies whose documents would share a folder. */
final class Navnesammenfald {
    private final Map<String, Supplier<SourceFile>> navne = new HashMap<>();
    private final Map<String, Organ> organer = new HashMap<>();
    private final Set<String> naevnte = new HashSet<>();

    private record Organ(String navn, Supplier<SourceFile> fil) {}

    /** @param fil fetches the file when there is something to tell of it: thousands of them are not kept */
    void moede(String mappe, String stamme, String organ, Supplier<SourceFile> fil, Diagnostics fund) {
        navn(mappe, stamme, "", fil, fund);
        organ(mappe, organ, fil, fund);
    }

    /** @param art what the paper's file is called besides: a body can have one of each */
    void papir(String mappe, String stamme, String art, Supplier<SourceFile> fil, Diagnostics fund) {
        navn(mappe, stamme, art, fil, fund);
    }

    private void navn(String mappe, String stamme, String art, Supplier<SourceFile> fil, Diagnostics fund) {
        Supplier<SourceFile> foerste = navne.putIfAbsent(mappe + "/" + stamme + "/" + art, fil);
        if (foerste != null) {
            fund.add(
                    Udgivelsesregler.SAMME_FILNAVN,
                    fil.get().start(),
                    (art.isEmpty() ? "To møder" : "To filer") + " i organet ville få samme filnavn: " + stamme,
                    "Giv den ene fil et andet navn",
                    new Related(
                            foerste.get().start(),
                            "den anden fil: " + foerste.get().name()));
        }
    }

    /** The same name written in two ways is one body; two names that only their addresses share are two. */
    private void organ(String mappe, String navn, Supplier<SourceFile> fil, Diagnostics fund) {
        Organ kendt = organer.putIfAbsent(mappe, new Organ(navn, fil));
        if (kendt != null
                && !Filnavne.sikkert(kendt.navn()).equals(Filnavne.sikkert(navn))
                && naevnte.add(mappe + "/" + navn)) {
            fund.add(
                    Udgivelsesregler.SAMME_ORGANMAPPE,
                    fil.get().start(),
                    "Organerne «" + kendt.navn() + "» og «" + navn + "» ville få samme mappe: " + mappe,
                    "Giv den ene organfil et andet navn",
                    new Related(
                            kendt.fil().get().start(),
                            "det første organ: " + kendt.fil().get().name()));
        }
    }
}
