package dk.referat.publish;

import dk.referat.model.Udgavetype;
import dk.referat.source.Sum;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the last build wrote into a folder, with a checksum of each file: so the next one knows which files are referat's own
 * to replace and to remove, and leaves alone what somebody has changed by hand.
 *
 * <p>While a build puts its files in place, the list holds both the old and the new checksum of each, so that a build that
 * is cut short leaves nothing that the next one takes for somebody else's.
 */
final class Indholdsfortegnelse {
    static final String FILNAVN = ".referat-indhold";

    private static final String KILDE = "kilde  ";
    private static final String UDGAVE = "udgave  ";
    private static final int HOVED = 2;

    private static final int SUM = 64;
    private static final String SKILLE = "  ";

    private final String kilde;
    private final Udgavetype udgave;
    private final Map<String, Set<String>> summer = new TreeMap<>();

    /**
     * @param kilde the folder that it was built from, or empty
     * @param udgave the edition that its files are of
     */
    Indholdsfortegnelse(String kilde, Udgavetype udgave) {
        this.kilde = kilde.replaceAll("\\p{Cntrl}", " ");
        this.udgave = udgave;
    }

    /** An empty one where there is none yet; a line that cannot be read is as if it were not there. */
    static Indholdsfortegnelse laes(Path mappe) throws IOException {
        Path fil = mappe.resolve(FILNAVN);
        if (!Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS)) {
            return new Indholdsfortegnelse("", Udgavetype.OFFENTLIG);
        }
        String tekst = new String(Files.readAllBytes(fil), StandardCharsets.UTF_8);
        Indholdsfortegnelse laest = new Indholdsfortegnelse(felt(tekst, KILDE).orElse(""), udgave(tekst));
        // By hand, since a large folder has tens of thousands of lines: an expression took a tenth of a build that
        // finds
        // nothing new.
        tekst.lines()
                .filter(Indholdsfortegnelse::erFillinje)
                .forEach(linje -> laest.tilfoej(linje.substring(SUM + SKILLE.length()), linje.substring(0, SUM)));
        return laest;
    }

    private static boolean erFillinje(String linje) {
        if (!linje.startsWith(SKILLE, SUM)) {
            return false;
        }
        for (int i = 0; i < SUM; i++) {
            char c = linje.charAt(i);
            if (!(erCiffer(c) || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return erSti(linje, SUM + SKILLE.length());
    }

    /** Only the names that {@link Filnavne} gives: what else the list says must not reach outside the folder. */
    private static boolean erSti(String linje, int fra) {
        boolean begynder = true;
        for (int i = fra; i < linje.length(); i++) {
            char c = linje.charAt(i);
            boolean navn = erCiffer(c) || (c >= 'a' && c <= 'z');
            if (!navn && (begynder || (c != '.' && c != '-' && c != '/'))) {
                return false;
            }
            begynder = c == '/';
        }
        return !begynder;
    }

    private static boolean erCiffer(char c) {
        return c >= '0' && c <= '9';
    }

    private static Udgavetype udgave(String tekst) {
        return felt(tekst, UDGAVE)
                .filter(Udgavetype.INTERN.navn()::equals)
                .map(u -> Udgavetype.INTERN)
                .orElse(Udgavetype.OFFENTLIG);
    }

    private static Optional<String> felt(String tekst, String navn) {
        return tekst.lines()
                .filter(l -> l.startsWith(navn))
                .map(l -> l.substring(navn.length()))
                .findFirst();
    }

    /** The edition that a folder was built as; empty where no list tells of it. */
    static Optional<Udgavetype> udgave(Path mappe) throws IOException {
        Path fil = mappe.resolve(FILNAVN);
        if (!Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        // What it says of itself stands before the files.
        StringBuilder hoved = new StringBuilder();
        try (BufferedReader ind =
                new BufferedReader(new InputStreamReader(Files.newInputStream(fil), StandardCharsets.UTF_8))) {
            for (int i = 0; i < HOVED; i++) {
                String linje = ind.readLine();
                hoved.append(linje == null ? "" : linje).append('\n');
            }
        }
        return Optional.of(udgave(hoved.toString()));
    }

    /** @param sti the file's path seen from the folder, with {@code /} */
    void tilfoej(String sti, String sum) {
        summer.computeIfAbsent(sti, s -> new TreeSet<>()).add(sum);
    }

    /** The same list with what another one holds as well. */
    Indholdsfortegnelse med(Indholdsfortegnelse andre) {
        Indholdsfortegnelse samlet = new Indholdsfortegnelse(kilde, udgave);
        summer.forEach((sti, s) -> s.forEach(sum -> samlet.tilfoej(sti, sum)));
        andre.summer.forEach((sti, s) -> s.forEach(sum -> samlet.tilfoej(sti, sum)));
        return samlet;
    }

    byte[] somFil() {
        StringBuilder linjer = new StringBuilder(kilde.isEmpty() ? "" : KILDE + kilde + "\n");
        if (udgave == Udgavetype.INTERN) {
            linjer.append(UDGAVE).append(udgave.navn()).append('\n');
        }
        summer.forEach((sti, s) ->
                s.forEach(sum -> linjer.append(sum).append(SKILLE).append(sti).append('\n')));
        return linjer.toString().getBytes(StandardCharsets.UTF_8);
    }

    String kilde() {
        return kilde;
    }

    Set<String> stier() {
        return summer.keySet();
    }

    boolean kender(String sti) {
        return summer.containsKey(sti);
    }

    /** Whether the file is just as it was written. */
    boolean uaendret(String sti, Path fil) throws IOException {
        Set<String> kendte = summer.get(sti);
        return kendte != null && Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS) && kendte.contains(Sum.af(fil));
    }

    /** The checksum of a file; empty where it has none, or, after a build that was cut short, two. */
    Optional<String> sum(String sti) {
        Set<String> kendte = summer.getOrDefault(sti, Set.of());
        return kendte.size() == 1 ? Optional.of(kendte.iterator().next()) : Optional.empty();
    }

    /** A sum of what several files hold; empty where one of them has none. */
    Optional<String> sum(Collection<String> stier) {
        StringBuilder alle = new StringBuilder();
        for (String sti : stier) {
            Optional<String> dens = sum(sti);
            if (dens.isEmpty()) {
                return Optional.empty();
            }
            alle.append(dens.get()).append("  ").append(sti).append('\n');
        }
        return Optional.of(Sum.af(alle.toString()));
    }
}
