package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.UdenforException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of meetings: which files it has, and where what is made of them goes.
 *
 * @param udmappe where this edition goes
 * @param offentligUdmappe where the public one goes
 * @param moeder the meeting files
 * @param organer the bodies' files, of which some make a kommissorium
 * @param rapporter the report files
 */
public record Kildemappe(
        Path mappe,
        Referatmappe referatmappe,
        Udgiver udgiver,
        Path udmappe,
        Path offentligUdmappe,
        List<Path> moeder,
        List<Path> organer,
        List<Path> rapporter) {
    /**
     * Looks at a folder, and reads who publishes it.
     *
     * @param valgtUdmappe where the user wants the output; what is built is not read again
     */
    public static Kildemappe aabn(
            Path sti, Optional<Path> valgtUdmappe, Referatlaeser laeser, Udgavetype udgave, Diagnostics fund)
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
        Moedefiler.Filer filer = mappe.filer(udmappe);
        return new Kildemappe(
                mappe.sti(),
                referatmappe,
                udgiver,
                udmappe,
                offentlig,
                filer.moeder(),
                filer.organer(),
                filer.rapporter());
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
}
