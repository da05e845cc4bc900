package dk.referat.read;

import dk.referat.model.IkkeCpr;
import dk.referat.read.yaml.Node;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers that somebody answers for are no CPR numbers. */
final class Tallaeser {
    private Tallaeser() {}

    static List<IkkeCpr> ikkeCpr(Felter felter, Laesning laesning) {
        Node node = felter.node("ikke cpr-numre");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Mapping mapping)) {
            laesning.forkertForm(
                    node,
                    "«ikke cpr-numre» skal have nøgler under sig",
                    "Skriv tallet og grunden rykket ind under den: «0101701234: varenummer»");
            return List.of();
        }
        List<IkkeCpr> alle = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Tekst grund = laesning.tekst(entry.value(), "ikke cpr-numre");
            alle.add(new IkkeCpr(entry.key().tekst(), grund));
        }
        return List.copyOf(alle);
    }
}
