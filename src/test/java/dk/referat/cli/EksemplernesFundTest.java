package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example meetings have the irregularities of the papers that they follow, each with its reason, and no others. */
class EksemplernesFundTest {
    private static final Path FUND = Path.of("src/test/resources/dk/referat/cli/eksemplernes-fund.txt");

    @Test
    void everyIrregularityIsAcknowledged() {
        assertThat(Koersel.af("validate", "examples")).isEqualTo(new Koersel(0, "", "16 filer læst: ingen fejl.\n"));
    }

    @Test
    void withWaiversOffTheyAreTheOnesOfThePapers() {
        Koersel k = Koersel.af("validate", "--uden-undtagelser", "examples");

        assertThat(k.kode()).isZero();
        Guldfil.sammenlign(FUND, k.fejl());
    }
}
