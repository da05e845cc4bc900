package dk.referat.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.Proevemoede;
import dk.referat.cli.Koersel;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Stilark;
import dk.referat.render.template.Skabeloner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of a document is known to come from something open, from a template or from the program. The gate rests on that: a
 * word that it does not know and that is closed has come out.
 *
 * <p>{@code -Dreferat.opdater=true} writes the program's own words anew; read the difference.
 */
class ProgrammetsOrdTest {
    private static final Path LISTE = Path.of("src/main/resources/dk/referat/gate/programmets-ord.txt");

    private static final List<String> HALVE =
            List.of("proeve", "fahrtsgesellschaft", "kompe", "anvendel", "genomdatabase", "implemente");
    private static final Pattern TIDSPUNKT = Pattern.compile("\\d{14}");

    @TempDir
    Path mappe;

    @Test
    void noWordComesFromNowhere() throws IOException {
        List<Path> moeder = new ArrayList<>(Proeve.eksempler());
        for (Proevemoede moede : List.of(
                Proevemoede.altPaaEnGang(),
                Proevemoede.tolv().get(3),
                Proevemoede.tolv().get(11))) {
            moeder.add(moede.skriv(mappe.resolve(moede.navn())));
        }
        Set<String> ukendte = new TreeSet<>();
        for (Path moede : moeder) {
            for (String dokument : moede.startsWith(mappe) ? List.of("referat") : List.of("dagsorden", "referat")) {
                Path ud = mappe.resolve("ud-" + moeder.indexOf(moede) + dokument);
                Koersel k = Koersel.af("build", moede, "-o", ud, "-d", dokument, "-f", "html,pdf,html-fragment");
                assertThat(k.kode()).as(k.fejl()).isZero();
                ukendte.addAll(ukendte(moede, ud));
            }
        }
        ukendte.removeIf(ord -> erHalvt(ord) || TIDSPUNKT.matcher(ord).matches());
        if (Boolean.getBoolean("referat.opdater")) {
            Set<String> alle = new TreeSet<>(Files.readAllLines(LISTE));
            alle.remove("");
            alle.addAll(ukendte);
            Files.writeString(LISTE, String.join("\n", alle) + "\n");
        } else {
            assertThat(ukendte).isEmpty();
        }
    }

    /** Of a word that a page's end divides, of one that is longer than a line, or of the file's name. */
    private static boolean erHalvt(String ord) {
        return HALVE.stream().anyMatch(ord::contains);
    }

    private static Set<String> ukendte(Path moede, Path ud) throws IOException {
        List<String> tekster = new ArrayList<>();
        Skabeloner.NAVNE.forEach(navn -> tekster.add(Skabeloner.indbygget(navn)));
        Path rod = Referatmappe.omkring(
                        Objects.requireNonNull(moede.toAbsolutePath().getParent()))
                .rod();
        try (Stream<Path> filer = Files.walk(rod)) {
            filer.filter(f -> Referatmappe.erOrganfil(f) || Referatmappe.erUdgiverfil(f))
                    .forEach(f -> tekster.add(laes(f)));
        }
        Dokumentport port = new Dokumentport(
                tekster, Stilark.NAVNE.stream().map(Stilark::indbygget).toList());
        Moedekilde kilde = Moedekilde.af(
                Objects.requireNonNull(new Referatlaeser().moede(moede).value()));
        Set<String> ukendte = new TreeSet<>();
        try (Stream<Path> filer = Files.list(ud)) {
            for (Path fil : filer.filter(Files::isRegularFile).toList()) {
                ukendte.addAll(port.ukendteOrd(kilde, String.valueOf(fil.getFileName()), Files.readAllBytes(fil)));
            }
        }
        return ukendte;
    }

    private static String laes(Path fil) {
        try {
            return Files.readString(fil, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
