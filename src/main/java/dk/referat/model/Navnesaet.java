package dk.referat.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A body's people by name, so that who is called «Else Krog Hansen» or «Professor Bo Lind» in a meeting's file is found. */
public final class Navnesaet {
    /** Small words that are part of a name. */
    public static final Set<String> PARTIKLER =
            Set.of("von", "van", "de", "der", "den", "af", "da", "di", "du", "la", "le", "el", "al", "ten", "zu");

    private static final Pattern SKEL = Pattern.compile("[\\s\\u00A0\\u2010\\u2011-]+");

    private final Map<String, String> noegler = new HashMap<>();
    private final Set<String> personer;

    /** @param personer those who are known; the same name twice is one of them */
    public Navnesaet(List<Deltager> personer) {
        List<String> kendte =
                personer.stream().map(p -> noegle(p.navn().value())).distinct().toList();
        kendte.forEach(k -> noegler.put(k, k));
        personer.forEach(p ->
                noegler.putIfAbsent(smaat(p.navn().value()), noegle(p.navn().value())));
        this.personer = Set.copyOf(kendte);
    }

    /** How many they are. */
    public int antal() {
        return personer.size();
    }

    /** The key of the one that is meant: by the whole name, however it is written, and with a title before it. */
    public Optional<String> find(Deltager person) {
        String navn = person.navn().value();
        String fundet = noegler.get(noegle(navn));
        for (String rest = smaat(navn); fundet == null && rest.contains(" "); rest = udenFoerste(rest)) {
            fundet = noegler.get(rest);
        }
        return Optional.ofNullable(fundet == null ? noegler.get(smaat(navn)) : fundet);
    }

    private static String udenFoerste(String ord) {
        return ord.substring(ord.indexOf(' ') + 1);
    }

    private static String smaat(String navn) {
        return SKEL.matcher(navn.strip()).replaceAll(" ").replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** A name as it is compared: letter case, hyphens and spaces make nobody another person. */
    public static String noegle(String navn) {
        List<String> ord = ord(navn);
        return ord.isEmpty() ? navn.strip().toLowerCase(Locale.ROOT) : String.join(" ", ord);
    }

    /** The words of a name in small letters, without a title before it («direktør …») or a remark after it («… kl. 17»). */
    public static List<String> ord(String navn) {
        List<String> ord = new ArrayList<>();
        for (String stykke : SKEL.split(navn.strip())) {
            String rent = stykke.replace(".", "");
            boolean stort = !rent.isEmpty() && Character.isUpperCase(rent.codePointAt(0));
            boolean med = stort || (!ord.isEmpty() && PARTIKLER.contains(rent));
            if (med) {
                ord.add(rent.toLowerCase(Locale.ROOT));
            } else if (!ord.isEmpty()) {
                break;
            }
        }
        return ord;
    }
}
