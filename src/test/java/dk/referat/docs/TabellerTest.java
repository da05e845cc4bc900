package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides' tables are the program's own; {@code -Dreferat.opdater=true} writes them anew. */
class TabellerTest {
    private static final Map<String, List<String>> TABELLER = Tabeller.alle();

    static List<Path> alle() {
        return Vejledning.alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void aGuidesTablesAreThoseOfTheProgram(Path fil) {
        Vejledning vejledning = Vejledning.laes(fil);
        List<Vejledning.Blok> dele = vejledning.tabeller();
        List<List<String>> rigtige = dele.stream()
                .map(d -> Objects.requireNonNull(TABELLER.get(d.art()), "Ingen tabel «" + d.art() + "»"))
                .toList();
        Guldfil.sammenlign(fil, vejledning.med(dele, rigtige));
    }

    @Test
    void everyTableStandsInAGuideOnce() {
        List<String> viste = Vejledning.alle().stream()
                .flatMap(f -> Vejledning.laes(f).tabeller().stream())
                .map(Vejledning.Blok::art)
                .toList();
        assertThat(viste).containsExactlyInAnyOrderElementsOf(TABELLER.keySet());
    }

    /** What a key does is seen best in use, so none stands in a table alone. */
    @Test
    void everyKeyIsUsedInAnExample() {
        String eksempler = Stream.of(Vejledning.FORMAT, Vejledning.README, Vejledning.VALIDERING)
                .flatMap(f -> Vejledning.laes(f).blokke("yaml").stream())
                .filter(b -> !b.ord().contains(Eksempler.FORKERT))
                .map(Vejledning.Blok::tekst)
                .reduce("", String::concat);
        List<String> ubrugte = dk.referat.read.Noeglebog.tabeller().stream()
                .flatMap(t -> t.linjer().stream())
                .map(dk.referat.read.Noeglebog.Linje::navn)
                .filter(n -> !java.util.regex.Pattern.compile("(?m)(?:^|[ {])" + n + ":(?: |$)")
                        .matcher(eksempler)
                        .find())
                .toList();
        assertThat(ubrugte).isEmpty();
    }
}
