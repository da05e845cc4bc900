package dk.referat.rule.afsnit;

import dk.referat.model.Indhold;
import dk.referat.source.Tekst;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a section, each part on its own line. */
final class Afsnitstekst {
    private Afsnitstekst() {}

    static String af(Indhold indhold) {
        if (indhold instanceof Indhold.Prosa prosa) {
            return prosa.markdown().value();
        }
        if (indhold instanceof Indhold.Dele dele) {
            return Stream.concat(Stream.ofNullable(dele.indledning()), dele.dele().stream())
                    .map(Tekst::value)
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
