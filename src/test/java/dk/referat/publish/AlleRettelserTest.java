package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatlaeser;
import dk.referat.rule.Regelproeve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be mended is, nothing else is touched, and the meeting is the same as before. */
final class AlleRettelserTest {
    private static final Path KILDE = Path.of("src/test/resources/dk/referat/publish/kan-rettes.yaml");
    private static final Path RETTET = Path.of("src/test/resources/dk/referat/publish/kan-rettes.rettet.yaml");

    @TempDir
    private Path mappe;

    @Test
    void aFileWithEveryFaultThatCanBeMended() throws IOException {
        Path fil = Files.copy(KILDE, mappe.resolve("moede.yaml"));
        Set<String> foer = kanRettes(fil);
        Moede gammelt = laes(fil);

        new Retter(Kontrolvalg.STANDARD).ret(fil).skriv();

        Guldfil.sammenlign(RETTET, Files.readString(fil));
        assertThat(foer).containsExactlyElementsOf(reglerMedRettelse());
        assertThat(kanRettes(fil)).isEmpty();
        assertThat(kommentarer(fil)).isEqualTo(kommentarer(KILDE));
        assertThat(udenTegn(laes(fil))).isEqualTo(udenTegn(gammelt).replace("valuebospan", "valuebolindkroghspan"));
    }

    /** Each rule's own example, too: what is mended is gone, and mending once is enough. */
    @TestFactory
    Stream<DynamicTest> anExampleIsMendedAtOnce() {
        Set<String> medRettelse = reglerMedRettelse();
        return Regelkatalog.ALLE.stream()
                .filter(r -> medRettelse.contains(r.id()))
                .map(regel -> DynamicTest.dynamicTest(regel.id(), () -> {
                    Path her = Files.createTempDirectory(mappe, "regel");
                    Regelproeve.fund(her, regel.wrong());
                    Path fil = her.resolve("moede.yaml");
                    String foer = Files.readString(fil);

                    new Retter(Kontrolvalg.STANDARD).ret(fil).skriv();

                    assertThat(Files.readString(fil)).isNotEqualTo(foer);
                    assertThat(kanRettes(fil)).isEmpty();
                    assertThat(new Retter(Kontrolvalg.STANDARD).ret(fil).erAendret())
                            .isFalse();
                }));
    }

    /** Those whose own example can be mended. */
    private Set<String> reglerMedRettelse() {
        return Regelkatalog.ALLE.stream()
                .filter(r -> !r.wrong().startsWith("(") && !r.wrong().contains("# fil:"))
                .filter(r -> fund(r.wrong()).stream()
                        .anyMatch(d -> d.rule().equals(r) && !d.fix().isEmpty()))
                .map(r -> r.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Diagnostic> fund(String eksempel) {
        try {
            return Regelproeve.fund(Files.createTempDirectory(mappe, "fund"), eksempel);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> kanRettes(Path fil) throws IOException {
        Naboer naboer = new Naboer(new Referatlaeser());
        return Moedebygning.forbered(
                        naboer.moede(fil), "moede", mappe, naboer, Kontrolvalg.STANDARD, Udgavetype.OFFENTLIG)
                .diagnostics()
                .stream()
                .filter(d -> !d.fix().isEmpty())
                .map(d -> d.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Moede laes(Path fil) throws IOException {
        return Objects.requireNonNull(new Referatlaeser().moede(fil).value());
    }

    private static List<String> kommentarer(Path fil) throws IOException {
        return Files.readAllLines(fil).stream()
                .filter(l -> l.contains("#"))
                .map(l -> l.substring(l.indexOf('#')))
                .toList();
    }

    /** The model's letters and digits, without the places. */
    private static String udenTegn(Moede moede) {
        return moede.toString()
                .replaceAll("start=\\d+, end=\\d+", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
