package dk.referat.gate;

import dk.referat.model.Kalenderord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in a file of YAML, in the words that they are printed with. */
final class Datoord {
    private static final Pattern DATO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");

    private Datoord() {}

    static List<String> i(String tekst) {
        List<String> ord = new ArrayList<>();
        Matcher m = DATO.matcher(tekst);
        while (m.find()) {
            int maaned = Integer.parseInt(m.group(2));
            if (maaned >= 1 && maaned <= Kalenderord.MAANEDER.size()) {
                ord.add(Integer.parseInt(m.group(3)) + ". " + Kalenderord.MAANEDER.get(maaned - 1) + " " + m.group(1));
            }
        }
        return ord;
    }
}
