package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** The limits on how deep markup may nest; beyond them, markup is text. */
final class Dybde {

    static final int BLOKKE = 24;
    static final int LOEBENDE = 60;

    private Dybde() {}

    static boolean naaet(@Nullable Node node) {
        int dybde = 0;
        for (Node n = node; n != null; n = n.getParent()) {
            dybde++;
        }
        return dybde > BLOKKE;
    }
}
