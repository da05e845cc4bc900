package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.gate.Moedekilde;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One file on its way to be published: read, checked and cut to what its readers may see, and not yet rendered. */
interface Bygning {
    SourceFile fil();

    Organ organ();

    Udgavetype udgavetype();

    /** The safe beginning of its files' names. */
    String stamme();

    /** The documents that are made of it when the user has chosen one kind or none, and whether the whole folder is built. */
    List<Dokumenttype> typer(Optional<Dokumenttype> valgt, boolean iMappe);

    /** What the gate knows of it: its own file first, and the others that it tells of. */
    List<Moedekilde> kilder();

    /** The attached files that go out with it, by their published path. */
    Map<String, Bilagsfiler.Kopi> kopier();

    /** The folder of those copies, which nothing else uses; with {@code /} at its end. */
    String bilagsmappe();

    /** Whether attachments or images have to do with it, also such as it only names. */
    boolean harFiler();

    /** Those of them that are there. */
    Stream<Path> filer();

    /** Whether the paper is not yet final. */
    boolean erUdkast();

    /** What the lists call it. */
    String overskrift();

    /**
     * Renders the documents.
     *
     * @return each file, with its path seen from the folder of the documents, and its content
     */
    Map<Dokumentfil, byte[]> gengiv(
            Gengiver gengiver, Udgiver udgiver, List<Dokumenttype> typer, Set<Format> formater, Diagnostics fund)
            throws IOException;

    default String filnavn(Dokumenttype type, Format format) {
        return stamme() + "-" + type.filnavn() + udgavetype().efternavn() + format.endelse();
    }

    /** The body's folder in what is published. */
    default String mappe() {
        return Filnavne.sikkert(organ().fil());
    }
}
