package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Udgiver;
import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The output folder that the publisher's file names. */
final class Udmappe {
    private Udmappe() {}

    /** It must lie inside the referater folder, since a file decides it. */
    static Optional<Path> af(Udgiver udgiver, Referatmappe referatmappe, Diagnostics fund) {
        Tekst skrevet = udgiver.udmappe();
        if (skrevet == null) {
            return Optional.empty();
        }
        Path rod = referatmappe.rod();
        Optional<Path> mappe = sti(rod, skrevet.value())
                .filter(m -> m.startsWith(rod) && !m.equals(rod))
                .filter(m -> erIndenfor(m, rod));
        if (mappe.isEmpty()) {
            fund.add(
                    Udgivelsesregler.UDMAPPE_UDENFOR,
                    skrevet.span(),
                    "Udmappen «" + skrevet.value() + "» er ikke en synlig mappe inde i referatmappen",
                    "Skriv fx «udmappe: udgivet», eller giv en anden mappe på kommandolinjen med --output");
        }
        return mappe;
    }

    /** What cannot be followed to its end is not taken for a place to write. */
    private static boolean erIndenfor(Path mappe, Path rod) {
        try {
            Indenfor.kraev(mappe, rod);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> sti(Path rod, String skrevet) {
        try {
            return Optional.of(rod.resolve(skrevet.replace('\\', '/')).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
