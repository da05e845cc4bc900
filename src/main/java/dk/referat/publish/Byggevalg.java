package dk.referat.publish;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.render.Format;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the user asked of a build.
 *
 * @param udmappe where to; empty means as the publisher's file says, or beside the source
 * @param formater empty means as the publisher's file says, or HTML and PDF
 * @param udgave whom the documents are for
 * @param dokument empty means by what each file holds
 * @param overskriv whether files that referat did not make may be overwritten
 * @param kontrol how strictly the meetings are checked first
 * @param tid the date of documents that have none of their own; empty means as their meetings
 * @param protokol where a record of the build goes
 * @param alle whether also what would be the same is built
 * @param vist what matters less is not shown to anybody
 */
public record Byggevalg(
        Optional<Path> udmappe,
        Set<Format> formater,
        Udgavetype udgave,
        Optional<Dokumenttype> dokument,
        boolean overskriv,
        Kontrolvalg kontrol,
        Optional<Instant> tid,
        Optional<Path> protokol,
        boolean alle,
        Severity vist) {
    Set<Format> formater(Udgiver udgiver) {
        if (!formater.isEmpty()) {
            return formater;
        }
        Set<Format> valgt = EnumSet.noneOf(Format.class);
        udgiver.formater().forEach(f -> Format.med(f.value()).ifPresent(valgt::add));
        return valgt.isEmpty() ? EnumSet.of(Format.HTML, Format.PDF) : valgt;
    }
}
