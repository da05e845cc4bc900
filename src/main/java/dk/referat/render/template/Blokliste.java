package dk.referat.render.template;

import java.util.ArrayList;
import java.util.List;

/** The finished pieces of one document, in the order of the marks that stand for them in its template. */
final class Blokliste {
    private final List<String> blokke = new ArrayList<>();

    Blok blok(String html) {
        blokke.add(html);
        return new Blok(blokke.size() - 1);
    }

    /** Puts a piece in a field, or leaves a section on the field out when there is nothing in it. */
    void afsnit(Visning visning, Felt felt, String html) {
        if (html.isEmpty()) {
            visning.uden(felt);
        } else {
            visning.blok(felt, blok(html));
        }
    }

    List<String> alle() {
        return List.copyOf(blokke);
    }
}
