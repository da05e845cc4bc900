package dk.referat.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Naermeste {
    private Naermeste() {}

    /** The word that needs the fewest letters changed, if that is few enough to be a slip: one in three. */
    public static Optional<String> blandt(String skrevet, Collection<String> mulige) {
        return mulige.stream()
                .filter(m -> Math.abs(m.length() - skrevet.length()) <= m.length() / 3 + 1)
                .filter(m -> afstand(skrevet, m) <= Math.max(1, Math.min(skrevet.length(), m.length()) / 3))
                .min(Orden.af(Orden.efterTal(m -> afstand(skrevet, m)), Comparator.naturalOrder()));
    }

    /** Letters added, left out, changed, or swapped with a neighbour (Damerau–Levenshtein, restricted). */
    public static int afstand(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int pris = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + pris);
                boolean byttet =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (byttet) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
