package dk.referat.render.template;

import java.util.ArrayList;
import java.util.List;

/** The fields below a document's heading; what has no value has no line. */
final class Dokumenthoved {
    private final List<Visning> felter = new ArrayList<>();

    Dokumenthoved felt(String navn, String vaerdi) {
        if (!vaerdi.isEmpty()) {
            felter.add(new Visning().tekst(Felt.NAVN, navn).tekst(Felt.VAERDI, vaerdi));
        }
        return this;
    }

    List<Visning> felter() {
        return felter;
    }
}
