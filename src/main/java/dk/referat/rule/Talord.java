package dk.referat.rule;

import java.util.List;
import java.util.Locale;

/** Numbers as prose has them: in digits, and up to twenty in letters. */
public final class Talord {
    private static final List<String> ORD = List.of(
            "ingen", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
            "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve");
    private static final int FRA_TO = 2;

    /** A number of two or more, for a regular expression; what comes before must be no letter and no digit. */
    public static final String FLERE = "(?:\\d{1,3}|" + String.join("|", ORD.subList(FRA_TO, ORD.size())) + ")";

    /** Any number, «ingen» and «ét» too. */
    public static final String ALLE = "(?:\\d{1,3}|ét|én|en|" + String.join("|", ORD) + ")";

    private Talord() {}

    /** The number that such a word stands for. */
    public static int tal(String skrevet) {
        String lille = skrevet.toLowerCase(Locale.ROOT);
        if (lille.equals("ét") || lille.equals("én") || lille.equals("en")) {
            return 1;
        }
        int ord = ORD.indexOf(lille);
        return ord < 0 ? Integer.parseInt(skrevet) : ord;
    }

    /** «1 møde», «2 møder». */
    public static String antal(int antal, String en, String flere) {
        return antal + " " + (antal == 1 ? en : flere);
    }
}
