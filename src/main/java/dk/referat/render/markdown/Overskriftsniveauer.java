package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

/** Puts a field's headings below the heading that holds the field, and leaves no level out. */
final class Overskriftsniveauer {

    private static final int DYBEST = 6;

    private final IdentityHashMap<Heading, Integer> niveauer = new IdentityHashMap<>();
    private final Deque<Integer> aabne = new ArrayDeque<>();
    private final int foerste;

    Overskriftsniveauer(Node dokument, int foerste) {
        this.foerste = foerste;
        find(dokument);
    }

    int niveau(Heading heading) {
        return niveauer.getOrDefault(heading, DYBEST);
    }

    private void find(Node foraelder) {
        for (Node node : foraelder.getChildren()) {
            if (node instanceof Heading heading) {
                tilfoej(heading);
            } else {
                find(node);
            }
        }
    }

    private void tilfoej(Heading heading) {
        if (heading.getText().isBlank()) {
            return;
        }
        while (!aabne.isEmpty() && aabne.getLast() >= heading.getLevel()) {
            aabne.removeLast();
        }
        niveauer.put(heading, Math.min(DYBEST, foerste + aabne.size()));
        aabne.addLast(heading.getLevel());
    }
}
