package dk.referat.render.template;

import dk.referat.model.Moede;
import dk.referat.render.danish.Datoformat;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;

/** A meeting as a report lists it: «1. møde, 22. september 2017». */
final class Moedelinje {
    private Moedelinje() {}

    static String titel(Moede moede) {
        Located<Integer> nummer = moede.hoved().nummer();
        Tekst titel = moede.hoved().titel();
        if (nummer != null) {
            return nummer.value() + ". møde";
        }
        return titel == null ? "Møde" : titel.value();
    }

    static String dato(Moede moede) {
        LocalDate dag = moede.hoved().dato().value();
        return Maerker.dato(dag, Datoformat.lang(dag));
    }

    /** «1 møde», «2 møder», «ingen møder». */
    static String antal(int moeder) {
        return switch (moeder) {
            case 0 -> "ingen møder";
            case 1 -> "1 møde";
            default -> moeder + " møder";
        };
    }
}
