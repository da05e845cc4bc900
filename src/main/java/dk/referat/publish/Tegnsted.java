package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.read.Referatmappe;
import dk.referat.read.yaml.TextDecoder;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a character of a document was written: in its own file, the body's or the publisher's. */
final class Tegnsted {
    private Tegnsted() {}

    /** Its first place; the beginning of the file when a template has put it there. */
    static Span find(String tegn, Bygning bygning) throws IOException {
        Optional<Span> iFilen = find(tegn, bygning.fil());
        if (iFilen.isPresent()) {
            return iFilen.get();
        }
        Path mappe = Objects.requireNonNull(
                Path.of(bygning.fil().name()).toAbsolutePath().normalize().getParent());
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        Stream<Path> andre = Stream.concat(
                referatmappe.organfil(bygning.organ().fil(), mappe).stream(), referatmappe.udgiverfil().stream());
        for (Path sti : andre.toList()) {
            SourceFile fil = TextDecoder.decode(ShownPath.of(sti), Files.readAllBytes(sti), new Diagnostics());
            Optional<Span> sted = find(tegn, fil);
            if (sted.isPresent()) {
                return sted.get();
            }
        }
        return bygning.fil().start();
    }

    private static Optional<Span> find(String tegn, SourceFile fil) {
        int plads = fil.text().indexOf(tegn);
        return plads < 0 ? Optional.empty() : Optional.of(new Span(fil, plads, plads + tegn.length()));
    }
}
