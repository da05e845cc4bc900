package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Logo;
import dk.referat.read.Referatmappe;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Logobillede;
import dk.referat.source.Kildeliste;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a mark; its path is seen from the file that names it, which is the body's or the publisher's. */
final class Logofil {
    private Logofil() {}

    /** Finds and tries it; what cannot be published is reported. */
    static void kontroller(@Nullable Logo logo, Kildeliste kilder, Diagnostics fund) throws IOException {
        if (logo != null) {
            Path fil = find(logo, fund);
            if (fil != null) {
                Billedfiler.proev(fil, logo.fil().value(), logo.fil().span(), kilder, fund);
            }
        }
    }

    /** Reads it for a document. */
    static @Nullable Logobillede laes(@Nullable Logo logo, Kildeliste kilder) throws IOException {
        Path fil = logo == null ? null : find(logo, new Diagnostics());
        if (logo == null || fil == null) {
            return null;
        }
        Billede billede = Billedfiler.laes(fil, Kildeliste.Art.LOGO, kilder);
        return new Logobillede(billede, logo.alt().value());
    }

    /** The file, where it is there. */
    static Optional<Path> fil(@Nullable Logo logo) throws IOException {
        return logo == null ? Optional.empty() : Optional.ofNullable(find(logo, new Diagnostics()));
    }

    private static @Nullable Path find(Logo logo, Diagnostics fund) throws IOException {
        Tekst fil = logo.fil();
        Path mappe = Objects.requireNonNull(
                Path.of(fil.span().file().name()).toAbsolutePath().normalize().getParent());
        return Billedfiler.find(
                fil.value(), fil.span(), mappe, Referatmappe.omkring(mappe).rod(), "filens egen mappe", fund);
    }
}
