package dk.referat.publish;

import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Kildeliste;
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

    /** A body's meetings in the folder of referater that a file lies in, from the oldest; those that cannot be read are left out. */
    public List<Moede> moeder(Organ organ, Path mappe) throws IOException {
        Moederaekke raekke = iMappen(Referatmappe.omkring(mappe)).get(organ.fil());
        return raekke == null ? List.of() : raekke.moeder();
    }

    private Map<String, Moederaekke> iMappen(Referatmappe referatmappe) throws IOException {
        Map<String, Moederaekke> iMappen = raekker.get(referatmappe.rod());
        if (iMappen == null) {
            iMappen = laesAlle(Moedefiler.mappe(referatmappe.rod())
                    .moeder(referatmappe.rod().resolve(Moedefiler.STANDARD_UDMAPPE)));
            raekker.put(referatmappe.rod(), iMappen);
        }
        return iMappen;
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
