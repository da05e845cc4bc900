package dk.referat.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A body's people by name, so that who is called «Else Krog Hansen» or «Professor Bo Lind» in a meeting's file is found. */
public final class Navnesaet {
    private final Map<String, String> noegler = new HashMap<>();
    private final Set<String> personer;

    /** @param personer those who are known; the same name twice is one of them */
    public Navnesaet(List<Deltager> personer) {
        List<String> kendte = personer.stream().map(Navnenoegle::af).distinct().toList();
        kendte.forEach(k -> noegler.put(k, k));
        personer.forEach(p -> noegler.putIfAbsent(smaat(p.navn().value()), Navnenoegle.af(p)));
        this.personer = Set.copyOf(kendte);
    }

    /** How many they are. */
    public int antal() {
        return personer.size();
    }

    /** The key of the one that is meant: by the whole name, however it is written, and with a title before it. */
    public Optional<String> find(Deltager person) {
        String navn = person.navn().value();
        String fundet = noegler.get(Navnenoegle.af(navn));
        for (String rest = smaat(navn); fundet == null && rest.contains(" "); rest = udenFoerste(rest)) {
            fundet = noegler.get(rest);
        }
        return Optional.ofNullable(fundet == null ? noegler.get(smaat(navn)) : fundet);
    }

    private static String udenFoerste(String ord) {
        return ord.substring(ord.indexOf(' ') + 1);
    }

    private static String smaat(String navn) {
        return String.join(" ", Navnenoegle.stykker(navn)).replace(".", "").toLowerCase(Locale.ROOT);
    }
}
