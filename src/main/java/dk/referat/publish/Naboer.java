package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.Navneregler;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Kildeliste;
import dk.referat.source.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The meetings of a referater folder, so that each can be seen beside its body's others. A file is read once, whether it is
 * asked for or only a neighbour; what is wrong with a neighbour is told only when it is asked for itself.
 */
public final class Naboer {
    private final Referatlaeser laeser;
    private final Map<Path, ReadResult<Moede>> laeste = new LinkedHashMap<>();
    private final Map<Path, Map<String, Moederaekke>> raekker = new LinkedHashMap<>();
    private final Map<Path, List<Path>> filer = new LinkedHashMap<>();

    public Naboer(Referatlaeser laeser) {
        this.laeser = laeser;
    }

    /**
     * Reads a meeting file.
     *
     * @throws IOException when it cannot be read at all
     */
    public ReadResult<Moede> moede(Path fil) throws IOException {
        Path noegle = noegle(fil);
        ReadResult<Moede> kendt = laeste.get(noegle);
        if (kendt == null) {
            kendt = laeser.moede(fil);
            laeste.put(noegle, kendt);
        }
        return kendt;
    }

    /** What has been read, here and for the same documents. */
    Kildeliste kilder() {
        return laeser.kilder();
    }

    /** The row of a meeting that was read here; alone where its folder is not one of referater. */
    Moederaekke raekke(Moede moede, Path mappe) throws IOException {
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        if (!referatmappe.erMaerket()) {
            return Moederaekke.af(List.of(moede));
        }
        Moederaekke raekke = iMappen(referatmappe).get(moede.organ().fil());
        return raekke != null && raekke.rummer(moede) ? raekke : Moederaekke.af(List.of(moede));
    }

    private Map<String, Moederaekke> iMappen(Referatmappe referatmappe) throws IOException {
        Map<String, Moederaekke> iMappen = raekker.get(referatmappe.rod());
        if (iMappen == null) {
            iMappen = laesAlle(filer(referatmappe.rod()));
            raekker.put(referatmappe.rod(), iMappen);
        }
        return iMappen;
    }

    /**
     * A body's meetings that are at hand.
     *
     * @param fejl the first error of each file that cannot be trusted: it may be one of them
     */
    public record Organmoeder(List<Moede> moeder, List<Diagnostic> fejl) {}

    /** All meetings of a body in the referater folder around a place. */
    public Organmoeder moeder(Organ organ, Path mappe) throws IOException {
        Path rod = Referatmappe.omkring(mappe).rod();
        List<Moede> moeder = new ArrayList<>();
        List<Diagnostic> fejl = new ArrayList<>();
        for (Path fil : filer(rod)) {
            ReadResult<Moede> laest = moede(fil);
            Moede moede = laest.value();
            boolean organets = moede != null && moede.organ().fil().equals(organ.fil());
            if (organets) {
                moeder.add(moede);
            }
            if (organets || moede == null || usikkert(laest)) {
                // What is wrong with the body's file is told of that file.
                laest.diagnostics().stream()
                        .filter(d -> d.severity() == Severity.FEJL)
                        .filter(d -> d.span().file().name().equals(ShownPath.of(fil)))
                        .findFirst()
                        .ifPresent(fejl::add);
            }
        }
        return new Organmoeder(List.copyOf(moeder), List.copyOf(fejl));
    }

    /** The meeting files of a referater folder; it is walked once, however many bodies and reports ask. */
    private List<Path> filer(Path rod) throws IOException {
        List<Path> kendte = filer.get(rod);
        if (kendte == null) {
            kendte = Moedefiler.mappe(rod).moeder(rod.resolve(Moedefiler.STANDARD_UDMAPPE));
            filer.put(rod, kendte);
        }
        return kendte;
    }

    /** Whether its body is one that nobody knows, so that it may be any. */
    private static boolean usikkert(ReadResult<Moede> laest) {
        Moede moede = laest.value();
        boolean udenOrgan = moede != null && moede.organ().fil().isEmpty();
        return udenOrgan || laest.diagnostics().stream().anyMatch(d -> d.rule().equals(Navneregler.UKENDT_ORGAN));
    }

    /** Reads a report's file. */
    ReadResult<Aarsrapport> aarsrapport(Path fil) throws IOException {
        return laeser.aarsrapport(fil);
    }

    /** Reads a body's file. */
    ReadResult<Organ> organ(Path fil) throws IOException {
        return laeser.organ(fil);
    }

    private Map<String, Moederaekke> laesAlle(List<Path> filer) throws IOException {
        Map<String, List<Moede>> efterOrgan = new LinkedHashMap<>();
        for (Path fil : filer) {
            Moede moede = moede(fil).value();
            if (moede != null) {
                efterOrgan
                        .computeIfAbsent(moede.organ().fil(), x -> new ArrayList<>())
                        .add(moede);
            }
        }
        Map<String, Moederaekke> raekkerne = new LinkedHashMap<>();
        efterOrgan.forEach((organ, moeder) -> raekkerne.put(organ, Moederaekke.af(moeder)));
        return raekkerne;
    }

    private static Path noegle(Path fil) {
        return fil.toAbsolutePath().normalize();
    }
}
