package dk.referat.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option or the parameters of a command, and what was given for it. There is one list of them for each command:
 * {@link Hurtiglaeser} reads by it, and picocli explains, completes and complains by it.
 */
final class Argument<T> {
    /** How much is given for it. */
    enum Art {
        FLAG,
        VAERDI,
        /** Values with commas between them, and the option more than once. */
        LISTE,
        /** What stands without an option before it. */
        PARAMETRE
    }

    private final Art art;
    private final List<String> navne;
    private final String etiket;
    private final int mindst;
    private final int hoejst;
    private final @Nullable Ord<T> ord;
    private final String beskrivelse;

    private List<T> vaerdier = List.of();
    private boolean sat;

    private Argument(
            Art art,
            List<String> navne,
            String etiket,
            int mindst,
            int hoejst,
            @Nullable Ord<T> ord,
            String beskrivelse) {
        this.art = art;
        this.navne = navne;
        this.etiket = etiket;
        this.mindst = mindst;
        this.hoejst = hoejst;
        this.ord = ord;
        this.beskrivelse = beskrivelse;
    }

    /** An option that is there or not. */
    static Argument<Boolean> flag(List<String> navne, String beskrivelse) {
        return new Argument<>(Art.FLAG, navne, "", 0, 0, null, beskrivelse);
    }

    /** An option with a value. */
    static <T> Argument<T> valg(List<String> navne, String etiket, Ord<T> ord, String beskrivelse) {
        return new Argument<>(Art.VAERDI, navne, etiket, 1, 1, ord, beskrivelse);
    }

    /** An option with values. */
    static <T> Argument<T> liste(List<String> navne, String etiket, Ord<T> ord, String beskrivelse) {
        return new Argument<>(Art.LISTE, navne, etiket, 1, 1, ord, beskrivelse);
    }

    /** What the command is about, at least and at most so many. */
    static <T> Argument<T> parametre(String etiket, int mindst, int hoejst, Ord<T> ord, String beskrivelse) {
        return new Argument<>(Art.PARAMETRE, List.of(), etiket, mindst, hoejst, ord, beskrivelse);
    }

    Art art() {
        return art;
    }

    List<String> navne() {
        return navne;
    }

    String etiket() {
        return etiket;
    }

    int mindst() {
        return mindst;
    }

    int hoejst() {
        return hoejst;
    }

    /** Its words; null for a flag, which has none. */
    @Nullable
    Ord<T> ord() {
        return ord;
    }

    String beskrivelse() {
        return beskrivelse;
    }

    /** What was given; the reader of the command line says it once. */
    void giv(List<T> givet) {
        vaerdier = List.copyOf(givet);
        sat = true;
    }

    boolean erSat() {
        return sat;
    }

    /** The value that was given, or null. */
    @Nullable
    T vaerdi() {
        return vaerdier.isEmpty() ? null : vaerdier.get(0);
    }

    T vaerdi(T ellers) {
        return vaerdier.isEmpty() ? ellers : vaerdier.get(0);
    }

    List<T> vaerdier() {
        return vaerdier;
    }
}
