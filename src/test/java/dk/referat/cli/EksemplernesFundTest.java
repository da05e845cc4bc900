package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example meetings have the irregularities of the papers that they follow, each with its reason, and no others. */
class EksemplernesFundTest {
    private static final Path FUND = Path.of("src/test/resources/dk/referat/cli/eksemplernes-fund.txt");

    @Test
    void everyIrregularityIsAcknowledged() {
        assertThat(Koersel.af("validate", "examples")).isEqualTo(new Koersel(0, "", "16 filer læst: ingen fejl.\n"));
    }

    /** The report's own words about its meetings are not only there: another number is told of. */
    @ParameterizedTest
    @CsvSource({
        "to møder i 2017, tre møder i 2017, paastaaet-moedetal",
        "tre møder i 2018, fire møder i 2018, paastaaet-moedetal"
    })
    void whatTheReportClaimsIsHeldAgainstItsMeetings(String ret, String forkert, String regel, @TempDir Path mappe)
            throws IOException {
        try (Stream<Path> filer = Files.walk(Path.of("examples"))) {
            for (Path fil : filer.filter(Files::isRegularFile).toList()) {
                Koersel.skriv(mappe.resolve(Path.of("examples").relativize(fil).toString()), Files.readString(fil));
            }
        }
        Path rapport = mappe.resolve("rapporter/2018-forskningsudvalget.yaml");
        String tekst = Koersel.laes(rapport);
        assertThat(tekst).contains(ret);
        Koersel.skriv(rapport, tekst.replace(ret, forkert));

        assertThat(Koersel.af("validate", rapport).fejl()).contains(regel);
    }

    @Test
    void withWaiversOffTheyAreTheOnesOfThePapers() {
        Koersel k = Koersel.af("validate", "--uden-undtagelser", "examples");

        assertThat(k.kode()).isZero();
        Guldfil.sammenlign(FUND, k.fejl());
    }
}
