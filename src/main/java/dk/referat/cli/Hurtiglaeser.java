package dk.referat.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a command line that is right and plain. Everything else, such as a fault, a cry for help or options written together,
 * is left to picocli, which takes longer to get going than a small file takes to check.
 */
final class Hurtiglaeser {
    private final Map<String, Argument<?>> valg = new HashMap<>();
    private final Map<Argument<?>, List<Object>> givet = new HashMap<>();
    private @Nullable Argument<?> parametre;

    private Hurtiglaeser(List<Argument<?>> argumenter) {
        for (Argument<?> argument : argumenter) {
            if (argument.art() == Argument.Art.PARAMETRE) {
                parametre = argument;
            }
            for (String navn : argument.navne()) {
                valg.put(navn, argument);
            }
        }
    }

    /**
     * Gives the arguments of a command what the line says.
     *
     * @param fra the first word after the command's name
     * @return whether it could be read; if not, nothing has been given
     */
    static boolean laes(List<Argument<?>> argumenter, String[] linje, int fra) {
        Hurtiglaeser laeser = new Hurtiglaeser(argumenter);
        if (!laeser.laes(linje, fra) || !laeser.harNok()) {
            return false;
        }
        laeser.givet.forEach(Hurtiglaeser::giv);
        return true;
    }

    private boolean laes(String[] linje, int fra) {
        for (int i = fra; i < linje.length; i++) {
            String ord = linje[i];
            if (!erValg(ord)) {
                if (parametre == null || !tag(parametre, ord)) {
                    return false;
                }
                continue;
            }
            int lig = ord.startsWith("--") ? ord.indexOf('=') : -1;
            Argument<?> argument = valg.get(lig < 0 ? ord : ord.substring(0, lig));
            if (argument == null || (argument.art() != Argument.Art.LISTE && givet.containsKey(argument))) {
                return false;
            }
            if (argument.art() == Argument.Art.FLAG) {
                if (lig >= 0) {
                    return false;
                }
                givet.put(argument, List.of(true));
                continue;
            }
            if (lig < 0 && (i + 1 == linje.length || linje[i + 1].startsWith("-"))) {
                return false;
            }
            String vaerdi = lig < 0 ? linje[++i] : ord.substring(lig + 1);
            if (!tagAlle(argument, vaerdi)) {
                return false;
            }
        }
        return true;
    }

    private static boolean erValg(String ord) {
        return ord.startsWith("-") && !ord.equals("-");
    }

    private boolean tagAlle(Argument<?> argument, String vaerdi) {
        if (argument.art() != Argument.Art.LISTE) {
            return tag(argument, vaerdi);
        }
        int fra = 0;
        for (int komma = vaerdi.indexOf(','); komma >= 0; komma = vaerdi.indexOf(',', fra)) {
            if (!tag(argument, vaerdi.substring(fra, komma))) {
                return false;
            }
            fra = komma + 1;
        }
        return tag(argument, vaerdi.substring(fra));
    }

    private boolean tag(Argument<?> argument, String vaerdi) {
        Ord<?> ord = argument.ord();
        // Quotes may mean something to picocli.
        Object laest = ord == null || vaerdi.isEmpty() || vaerdi.indexOf('"') >= 0 ? null : ord.laes(vaerdi);
        return laest != null
                && givet.computeIfAbsent(argument, a -> new ArrayList<>()).add(laest);
    }

    private boolean harNok() {
        if (parametre == null) {
            return true;
        }
        int antal = givet.getOrDefault(parametre, List.of()).size();
        return antal >= parametre.mindst() && antal <= parametre.hoejst();
    }

    @SuppressWarnings("unchecked") // What was read by an argument's own words.
    private static <T> void giv(Argument<T> argument, List<Object> vaerdier) {
        argument.giv((List<T>) vaerdier);
    }
}
