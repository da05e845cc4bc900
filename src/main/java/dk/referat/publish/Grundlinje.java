package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.report.Aftryk;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known to be wrong in an old archive: it is held, and only what is new is told of. A finding is known by its
 * fingerprint, which moved lines do not change; no text of the files stands in the baseline.
 */
public final class Grundlinje {
    /** No baseline: everything is told of. */
    public static final Grundlinje INGEN = new Grundlinje(Path.of(""), Set.of(), false);

    private static final String FOERSTE_LINJE = "# referat: grundlinje 1";
    private static final Pattern LINJE = Pattern.compile("([0-9a-f]{16}) ([a-z0-9-]+) (.+)");

    private final Path mappe;
    private final Set<String> kendte;
    private final boolean samler;
    private final Set<String> moedte = new LinkedHashSet<>();

    /** How many findings of each rule were known. */
    private final TreeMap<String, Integer> udeladte = new TreeMap<>();

    /** The lines of a new baseline, by file, so that two of them can be compared. */
    private final TreeMap<String, String> nye = new TreeMap<>();

    private Grundlinje(Path mappe, Set<String> kendte, boolean samler) {
        this.mappe = mappe;
        this.kendte = Set.copyOf(kendte);
        this.samler = samler;
    }

    /**
     * Reads a baseline.
     *
     * @throws UlaeseligGrundlinjeException when the file is something else
     * @throws IOException when it cannot be read
     */
    public static Grundlinje laes(Path fil) throws IOException {
        List<String> linjer = linjer(fil);
        Set<String> kendte = new LinkedHashSet<>();
        for (int i = 0; i < linjer.size(); i++) {
            var dele = LINJE.matcher(linjer.get(i));
            if (i == 0 ? !linjer.get(i).equals(FOERSTE_LINJE) : !dele.matches()) {
                throw new UlaeseligGrundlinjeException(fil, i + 1);
            }
            if (i > 0) {
                kendte.add(dele.group(1));
            }
        }
        if (linjer.isEmpty()) {
            throw new UlaeseligGrundlinjeException(fil, 1);
        }
        return new Grundlinje(mappe(fil), kendte, false);
    }

    private static List<String> linjer(Path fil) throws IOException {
        try {
            return Files.readAllLines(fil, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new UlaeseligGrundlinjeException(fil, 1);
        }
    }

    /** An empty one that takes up all that is found, to be written to a file. */
    public static Grundlinje ny(Path fil) {
        return new Grundlinje(mappe(fil), Set.of(), true);
    }

    /** One file's findings without the known ones. What neither waiver nor body can change is never known. */
    List<Diagnostic> nye(List<Diagnostic> fund) {
        if (!samler && kendte.isEmpty()) {
            return fund;
        }
        List<String> aftryk = Aftryk.af(fund, this::sted);
        List<Diagnostic> tilbage = new ArrayList<>();
        for (int i = 0; i < fund.size(); i++) {
            Diagnostic d = fund.get(i);
            boolean kanKendes = !d.rule().fixed() && !d.isSilent();
            if (kanKendes && samler) {
                String fil = sted(d.span().file().name());
                nye.put(
                        fil + " " + d.rule().id() + " " + aftryk.get(i),
                        aftryk.get(i) + " " + d.rule().id() + " " + fil);
            } else if (kanKendes && kendte.contains(aftryk.get(i))) {
                moedte.add(aftryk.get(i));
                udeladte.merge(d.rule().id(), 1, Integer::sum);
            } else {
                tilbage.add(d);
            }
        }
        return tilbage;
    }

    /** Whether there is none, so that nothing is left out and nothing is counted. */
    boolean erIngen() {
        return this == INGEN;
    }

    /** How many known findings were not met: what they told of is mended, and a new baseline would be shorter. */
    public int ikkeMoedte() {
        return kendte.size() - moedte.size();
    }

    /** How many findings were left out, by rule. */
    Map<String, Integer> udeladte() {
        return udeladte;
    }

    /** How many findings a new baseline has taken up. */
    public int antal() {
        return nye.size();
    }

    /** Whether a new baseline may be written there: over nothing, or over another, but never over anything else. */
    public static boolean kanSkrivesTil(Path fil) throws IOException {
        if (!Files.exists(fil)) {
            return true;
        }
        try {
            laes(fil);
            return true;
        } catch (UlaeseligGrundlinjeException e) {
            return false;
        }
    }

    /** Writes a new baseline. */
    public void skriv(Path fil) throws IOException {
        StringBuilder tekst = new StringBuilder(FOERSTE_LINJE).append('\n');
        nye.values().forEach(linje -> tekst.append(linje).append('\n'));
        Filskriver.skriv(fil, tekst.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A file as seen from the baseline, so that it does not matter where the command is run. */
    private String sted(String vistNavn) {
        Path fil = Path.of(vistNavn).toAbsolutePath().normalize();
        boolean sammeDrev = fil.getRoot() != null && fil.getRoot().equals(mappe.getRoot());
        return (sammeDrev ? mappe.relativize(fil) : fil).toString().replace('\\', '/');
    }

    private static Path mappe(Path fil) {
        Path hel = fil.toAbsolutePath().normalize();
        Path over = hel.getParent();
        return over == null ? hel : over;
    }
}
