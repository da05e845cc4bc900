package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.SourceFile;
import dk.referat.source.UdenforException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of meetings, read and checked.
 *
 * @param udmappe where this edition goes
 * @param offentligUdmappe where the public one goes
 * @param moeder the meetings that can be built
 * @param papirer what came of each file with a kommissorium or a report
 * @param filer all meeting files, with those that cannot be built
 * @param resultater what came of each of the files
 */
public record Kildemappe(
        Path mappe,
        Referatmappe referatmappe,
        Udgiver udgiver,
        Path udmappe,
        Path offentligUdmappe,
        List<Moedebygning> moeder,
        List<Papirfil> papirer,
        List<Path> filer,
        List<Moedebygning.Resultat> resultater) {
    /** A file that makes a kommissorium or a report, and what came of it. */
    record Papirfil(Path fil, Papirbygning.Resultat resultat) {}

    /**
     * Reads a folder.
     *
     * @param valgtUdmappe where the user wants the output; what is built is not read again
     */
    public static Kildemappe laes(
            Path sti,
            Optional<Path> valgtUdmappe,
            Referatlaeser laeser,
            Naboer naboer,
            Kontrolvalg valg,
            Udgavetype udgave,
            Diagnostics fund)
            throws IOException {
        Moedefiler.Mappe mappe = Moedefiler.mappe(sti);
        Referatmappe referatmappe = Referatmappe.omkring(mappe.sti());
        ReadResult<Udgiver> laestUdgiver = laeser.udgiver(referatmappe);
        fund.addAll(laestUdgiver.diagnostics());
        Udgiver udgiver = laestUdgiver.value() == null ? Udgiver.UKENDT : laestUdgiver.value();
        Logofil.kontroller(udgiver.udseende().logo(), laeser.kilder(), fund);
        Path offentlig =
                Udmappe.af(udgiver, referatmappe, fund).orElse(mappe.sti().resolve(Moedefiler.STANDARD_UDMAPPE));
        Path udmappe = valgtUdmappe.orElse(Udgaveskel.standard(offentlig, udgave));
        List<Path> filer = mappe.moeder(udmappe);
        List<Moedebygning> moeder = new ArrayList<>();
        List<Moedebygning.Resultat> resultater = new ArrayList<>();
        for (Path fil : filer) {
            ReadResult<Moede> laest = naboer.moede(fil);
            Moedebygning.Resultat resultat =
                    Moedebygning.forbered(laest, Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave);
            resultater.add(resultat);
            fund.addAll(resultat.diagnostics());
            resultat.bygning().ifPresent(moeder::add);
        }
        List<Papirfil> papirer = papirer(mappe, udmappe, naboer, valg, udgave, fund);
        afvisSammeFilnavn(Stream.concat(moeder.stream(), bygninger(papirer)).toList(), fund);
        afvisSammeOrganmappe(moeder, fund);
        return new Kildemappe(
                mappe.sti(),
                referatmappe,
                udgiver,
                udmappe,
                offentlig,
                List.copyOf(moeder),
                papirer,
                List.copyOf(filer),
                List.copyOf(resultater));
    }

    /** What the folder has of other papers; a body's file with nothing to build is looked at by the meetings that use it. */
    private static List<Papirfil> papirer(
            Moedefiler.Mappe mappe, Path udmappe, Naboer naboer, Kontrolvalg valg, Udgavetype udgave, Diagnostics fund)
            throws IOException {
        List<Papirfil> papirer = new ArrayList<>();
        for (Path fil : mappe.organer(udmappe)) {
            ReadResult<Organ> laest = naboer.organ(fil);
            if (laest.value() != null && laest.value().kommissorium() != null) {
                Papirbygning.Resultat resultat =
                        Papirbygning.kommissorium(laest, Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave);
                fund.addAll(resultat.diagnostics());
                papirer.add(new Papirfil(fil, resultat));
            }
        }
        for (Path fil : mappe.rapporter(udmappe)) {
            Papirbygning.Resultat resultat = Papirbygning.aarsrapport(
                    naboer.aarsrapport(fil), Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave);
            fund.addAll(resultat.diagnostics());
            papirer.add(new Papirfil(fil, resultat));
        }
        return List.copyOf(papirer);
    }

    private static Path forael(Path fil) {
        return Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
    }

    /** What can be built: the meetings first. */
    List<Bygning> bygninger() {
        return Stream.concat(moeder.stream(), bygninger(papirer)).toList();
    }

    private static Stream<Bygning> bygninger(List<Papirfil> papirer) {
        return papirer.stream().flatMap(p -> p.resultat().bygning().stream());
    }

    /** Whether there is anything to build. */
    boolean erTom() {
        return filer.isEmpty() && papirer.isEmpty();
    }

    /**
     * Before anything is written: a link in the folder must not decide where, only who gives the command.
     *
     * @throws UdenforException when the output folder is none that was given, and leads out
     */
    void kontrollerUdmappen(boolean valgt) throws IOException {
        if (!valgt) {
            Indenfor.kraev(udmappe, referatmappe.rod());
        }
    }

    /** The same on every machine, with {@code .} for the referater folder itself. */
    String stedIReferatmappen() {
        String sted = referatmappe
                .rod()
                .relativize(mappe.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        return sted.isEmpty() ? "." : sted;
    }

    private static void afvisSammeFilnavn(List<Bygning> bygninger, Diagnostics fund) {
        Map<String, SourceFile> brugte = new LinkedHashMap<>();
        for (Bygning bygning : bygninger) {
            SourceFile fil = bygning.fil();
            String art = bygning instanceof Papirbygning papir ? papir.type().filnavn() : "";
            SourceFile foerste = brugte.putIfAbsent(bygning.mappe() + "/" + bygning.stamme() + "/" + art, fil);
            if (foerste != null) {
                fund.add(
                        Udgivelsesregler.SAMME_FILNAVN,
                        fil.start(),
                        (art.isEmpty() ? "To møder" : "To filer") + " i organet ville få samme filnavn: "
                                + bygning.stamme(),
                        "Giv den ene fil et andet navn",
                        new Related(foerste.start(), "den anden fil: " + foerste.name()));
            }
        }
    }

    /** The same name written in two ways is one body; two names that only their addresses share are two. */
    private static void afvisSammeOrganmappe(List<Moedebygning> moeder, Diagnostics fund) {
        Map<String, Moede> foerste = new LinkedHashMap<>();
        Set<String> naevnte = new HashSet<>();
        for (Moedebygning bygning : moeder) {
            String mappe = bygning.mappe();
            Moede moede = bygning.udgave().moede();
            Moede kendt = foerste.putIfAbsent(mappe, moede);
            String navn = moede.organ().navn();
            if (kendt != null
                    && !Filnavne.sikkert(kendt.organ().navn()).equals(Filnavne.sikkert(navn))
                    && naevnte.add(mappe + "/" + navn)) {
                fund.add(
                        Udgivelsesregler.SAMME_ORGANMAPPE,
                        moede.fil().start(),
                        "Organerne «" + kendt.organ().navn() + "» og «" + navn + "» ville få samme mappe: " + mappe,
                        "Giv den ene organfil et andet navn",
                        new Related(
                                kendt.fil().start(),
                                "det første organ: " + kendt.fil().name()));
            }
        }
    }
}
