package dk.referat.render.template;

import dk.referat.model.Lukning;
import dk.referat.source.Tekst;

/** What is said of something closed: «lukket: personsag (forvaltningslovens § 27)». */
final class Lukningstekst {
    private Lukningstekst() {}

    static String af(Lukning lukket) {
        Tekst grund = lukket.grund();
        Tekst hjemmel = lukket.hjemmel();
        return "lukket"
                + (grund == null ? "" : ": " + udenPunktum(grund))
                + (hjemmel == null ? "" : " (" + udenPunktum(hjemmel) + ")");
    }

    private static String udenPunktum(Tekst tekst) {
        String ord = tekst.value().strip();
        return ord.endsWith(".") ? ord.substring(0, ord.length() - 1) : ord;
    }
}
