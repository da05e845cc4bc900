package dk.referat.publish;

import dk.referat.model.Aarsrapport;
import dk.referat.model.Afsnit;
import dk.referat.model.Indhold;
import dk.referat.model.Kommissorium;
import dk.referat.model.Moede;
import dk.referat.model.Opgave;
import dk.referat.source.Tekst;
import java.util.stream.Stream;

/** Every text of a file that is written in Markdown, in print order. */
final class Prosatekster {
    private Prosatekster() {}

    static Stream<Tekst> i(Moede moede) {
        return moede.allePunkter().stream()
                .flatMap(punkt -> punkt.afsnit().stream())
                .map(Afsnit::indhold)
                .flatMap(Prosatekster::i);
    }

    static Stream<Tekst> i(Kommissorium kommissorium) {
        return kommissorium.tekster().values().stream();
    }

    static Stream<Tekst> i(Aarsrapport rapport) {
        return rapport.stykker().stream().map(Aarsrapport.Stykke::tekst);
    }

    private static Stream<Tekst> i(Indhold indhold) {
        if (indhold instanceof Indhold.Prosa tekst) {
            return Stream.of(tekst.markdown());
        }
        if (indhold instanceof Indhold.Dele dele) {
            return Stream.concat(Stream.ofNullable(dele.indledning()), dele.dele().stream());
        }
        if (indhold instanceof Indhold.Opgaveliste opgaver) {
            return opgaver.opgaver().stream().map(Opgave::hvad);
        }
        if (indhold instanceof Indhold.Afstemning afstemning) {
            return Stream.ofNullable(afstemning.mindretal());
        }
        return Stream.empty();
    }
}
