package dk.referat.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may stand in a public document: the words and the sequences of words that are known from something open. */
final class Kendt {
    static final int LAENGSTE_FOELGE = 6;

    private final Set<String> ord = new HashSet<>();
    private final Set<String> foelger = new HashSet<>();

    private final @Nullable Kendt ogsaa;

    Kendt() {
        this(null);
    }

    /** @param ogsaa what is known as well */
    Kendt(@Nullable Kendt ogsaa) {
        this.ogsaa = ogsaa;
    }

    /** The same with something more. */
    Kendt oven(Kendt mere) {
        Kendt begge = new Kendt(mere);
        begge.ord.addAll(ord);
        begge.foelger.addAll(foelger);
        return begge;
    }

    /** A text whose words follow each other as they do here. */
    void tekst(String tekst) {
        ord(tekst);
        foelge(tekst);
    }

    /** Words that are known from elsewhere, in an order that they may stand in. */
    void foelge(String tekst) {
        List<String> dens = Ord.sigende(tekst);
        for (int n = 2; n <= LAENGSTE_FOELGE; n++) {
            for (int i = 0; i + n <= dens.size(); i++) {
                foelger.add(String.join(" ", dens.subList(i, i + n)));
            }
        }
    }

    /** Words in no order, such as those of a stylesheet. */
    void ord(String tekst) {
        ord.addAll(Ord.af(tekst));
    }

    boolean kenderOrd(String et) {
        return ord.contains(et) || (ogsaa != null && ogsaa.kenderOrd(et));
    }

    boolean kenderFoelge(String foelge) {
        return foelger.contains(foelge) || (ogsaa != null && ogsaa.kenderFoelge(foelge));
    }
}
