package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files damaged by accident or with intent: checked and built, each ends with a document or with an error that tells of it.
 *
 * <p>{@code mvn test -Dtest=MuteredeFilerTest -DargLine=-Xmx512m -Dreferat.mutanter=100000} runs many; with
 * {@code -Dreferat.mutanter.froe=2} others, with {@code -Dreferat.mutanter.fra=4711 -Dreferat.mutanter=1} one again.
 */
class MuteredeFilerTest {
    @TempDir
    Path mappe;

    @Test
    void ingenFilFaarProgrammetTilAtGaaIStaa() throws Exception {
        int antal = Integer.getInteger("referat.mutanter", Proeve.FULDT ? 400 : 150);
        Mutantproeve proeve = new Mutantproeve(
                mappe, Integer.getInteger("referat.mutanter.froe", 1), Integer.getInteger("referat.mutanter.pdf", 40));

        List<String> fund = proeve.proev(Integer.getInteger("referat.mutanter.fra", 0), antal);

        assertThat(fund).as(proeve.optaelling()).isEmpty();
        if (antal >= 150) {
            // Otherwise they were all so broken that nothing but the reader was tried.
            assertThat(proeve.antal(0)).as(proeve.optaelling()).isGreaterThan(antal / 3);
            assertThat(proeve.antal(1)).as(proeve.optaelling()).isGreaterThan(antal / 3);
        }
    }
}
