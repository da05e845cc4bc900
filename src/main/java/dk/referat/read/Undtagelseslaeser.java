package dk.referat.read;

import dk.referat.model.Undtagelse;
import dk.referat.read.yaml.Node;
import dk.referat.source.Span;
import dk.referat.source.Tekst;

/** Reads the findings that an author accepts, from beside the place that they hold for. */
final class Undtagelseslaeser {
    private Undtagelseslaeser() {}

    /** @param omraade the part of the file that they hold for */
    static void laes(Felter felter, Span omraade, Laesning laesning) {
        Node node = felter.node("undtagelser");
        if (node == null) {
            return;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            laesning.forkertForm(
                    node,
                    "«undtagelser» skal have nøgler under sig",
                    "Skriv reglens navn og grunden rykket ind under den: «punktnummer-springer: punktet blev trukket»");
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            Tekst grund = laesning.tekst(entry.value(), entry.key().text());
            laesning.undtagelser().add(new Undtagelse(omraade, entry.key().tekst(), grund));
        }
    }
}
