package dk.referat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name as it is compared: letter case, hyphens, spaces and a title before it make nobody another person. */
public final class Navnenoegle {
    private static final Pattern SKEL = Pattern.compile("[\\s\\u00A0\\u2010\\u2011-]+");
    private static final Set<String> PARTIKLER =
            Set.of("von", "van", "de", "der", "den", "af", "da", "di", "du", "la", "le", "el", "al", "ten", "zu");

    private Navnenoegle() {}

    public static String af(Deltager person) {
        return af(person.navn().value());
    }

    public static String af(String navn) {
        List<String> ord = ord(navn);
        return ord.isEmpty() ? String.join(" ", stykker(navn)).toLowerCase(Locale.ROOT) : String.join(" ", ord);
    }

    /** The words of a name in small letters, without a title before it («direktør …») or a remark after it («… kl. 17»). */
    public static List<String> ord(String navn) {
        List<String> ord = new ArrayList<>();
        for (String stykke : stykker(navn)) {
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

    /** A name parted at its spaces and hyphens. */
    static String[] stykker(String navn) {
        return SKEL.split(navn.strip());
    }

    /** Whether a word of a name is written small within it: «von», «de la». */
    public static boolean erPartikel(String ord) {
        return PARTIKLER.contains(ord);
    }
}
