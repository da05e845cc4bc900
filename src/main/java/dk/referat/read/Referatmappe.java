package dk.referat.read;

import dk.referat.source.Indenfor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a meeting belongs to: the nearest one above it with a {@code referat.yaml}, an {@code organer} or a
 * {@code rapporter} folder, else the meeting's own. Nothing outside it is ever read for the meeting.
 *
 * @param erMaerket whether somebody has made it a folder of referater, and it is not only the folder that a file happens to
 *     lie in
 */
public record Referatmappe(Path rod, boolean erMaerket) {
    private static final String UDGIVER = "referat.yaml";
    private static final String ORGANER = "organer";
    private static final String RAPPORTER = "rapporter";
    private static final Pattern FILNAVN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*");

    /** @param mappe the folder that a meeting's file lies in */
    public static Referatmappe omkring(Path mappe) {
        Path egen = mappe.toAbsolutePath().normalize();
        for (Path oppe = egen; oppe != null; oppe = oppe.getParent()) {
            if (erMaerket(oppe)) {
                return new Referatmappe(oppe, true);
            }
        }
        return new Referatmappe(egen, false);
    }

    private static boolean erMaerket(Path mappe) {
        return Files.isRegularFile(mappe.resolve(UDGIVER))
                || Files.isDirectory(mappe.resolve(ORGANER))
                || Files.isDirectory(mappe.resolve(RAPPORTER));
    }

    /** The publisher's file, if there is one. */
    public Optional<Path> udgiverfil() {
        return Optional.of(rod.resolve(UDGIVER)).filter(Files::isRegularFile);
    }

    /** The folder of the user's own templates, whether or not it is there. */
    public Path skabelonmappe() {
        return rod.resolve("skabeloner");
    }

    /** The body's file, from the meeting's own folder and up to the root. */
    public Optional<Path> organfil(String navn, Path moedemappe) {
        if (!FILNAVN.matcher(navn).matches()) {
            return Optional.empty();
        }
        return organmapper(moedemappe).stream()
                .flatMap(m -> Stream.of(m.resolve(navn + ".yaml"), m.resolve(navn + ".yml")))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The names that a meeting in this place could give for its body. */
    List<String> organnavne(Path moedemappe) throws IOException {
        List<String> navne = new ArrayList<>();
        for (Path mappe : organmapper(moedemappe)) {
            try (Stream<Path> filer = Files.list(Indenfor.kraev(mappe, rod))) {
                filer.filter(Referatmappe::erYaml).map(Referatmappe::stamme).forEach(navne::add);
            }
        }
        return navne.stream().distinct().sorted().toList();
    }

    private List<Path> organmapper(Path moedemappe) {
        List<Path> mapper = new ArrayList<>();
        for (Path oppe = moedemappe.toAbsolutePath().normalize();
                oppe != null && oppe.startsWith(rod);
                oppe = oppe.getParent()) {
            Path mappe = oppe.resolve(ORGANER);
            if (Files.isDirectory(mappe)) {
                mapper.add(mappe);
            }
        }
        return mapper;
    }

    public static boolean erUdgiverfil(Path fil) {
        return navn(fil).equals(UDGIVER);
    }

    public static boolean erOrganfil(Path fil) {
        return liggerI(fil, ORGANER);
    }

    /** A report may lie in a folder of its own among the reports, for a year or a body. */
    public static boolean erRapportfil(Path fil) {
        Path mappe = fil.toAbsolutePath().normalize().getParent();
        if (mappe == null || liggerI(fil, ORGANER) || !ligger(mappe, RAPPORTER)) {
            return false;
        }
        Path rod = omkring(mappe).rod();
        for (Path oppe = mappe; oppe != null && oppe.startsWith(rod) && !oppe.equals(rod); oppe = oppe.getParent()) {
            if (navn(oppe).equals(RAPPORTER)) {
                return true;
            }
        }
        return navn(mappe).equals(RAPPORTER);
    }

    private static boolean ligger(Path mappe, String navn) {
        for (Path led : mappe) {
            if (led.toString().equals(navn)) {
                return true;
            }
        }
        return false;
    }

    private static boolean liggerI(Path fil, String navn) {
        Path mappe = fil.toAbsolutePath().normalize().getParent();
        return mappe != null && navn(mappe).equals(navn);
    }

    public static boolean erYaml(Path fil) {
        String navn = navn(fil).toLowerCase(Locale.ROOT);
        return navn.endsWith(".yaml") || navn.endsWith(".yml");
    }

    /** A file's name without its ending. */
    public static String stamme(Path fil) {
        String navn = navn(fil);
        int punktum = navn.lastIndexOf('.');
        return punktum > 0 ? navn.substring(0, punktum) : navn;
    }

    private static String navn(Path sti) {
        Path navn = sti.getFileName();
        return navn == null ? "" : navn.toString();
    }
}
