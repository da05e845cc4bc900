package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as they are told of at the command line. */
class VisReglerTest {
    private static final Path GULD = Path.of("src/test/resources/dk/referat/cli/regler");

    @Test
    void withoutANameEveryRuleHasALine() {
        Koersel k = Koersel.af("regler");

        assertThat(k.kode()).isZero();
        assertThat(k.fejl()).isEmpty();
        List<String> linjer = k.ud().lines().toList();
        assertThat(linjer).hasSameSizeAs(Regelkatalog.ALLE).isSorted();
        int kolonne = linjer.get(0).indexOf(Regelkatalog.ALLE.get(0).summary());
        for (int i = 0; i < linjer.size(); i++) {
            RuleInfo regel = Regelkatalog.ALLE.get(i);
            assertThat(linjer.get(i).split(" +")[0]).isEqualTo(regel.id());
            assertThat(linjer.get(i).split(" +")[1]).isEqualTo(regel.severity().label());
            assertThat(linjer.get(i).substring(kolonne)).isEqualTo(regel.summary());
        }
    }

    /** One that always holds, one that can be waived, and one whose example has several files. */
    @ParameterizedTest
    @ValueSource(strings = {"tabulator", "tom-gruppe", "bilag-mangler"})
    void aRuleIsExplained(String navn) {
        Koersel k = Koersel.af("regler", navn);

        assertThat(k.kode()).isZero();
        assertThat(k.fejl()).isEmpty();
        Guldfil.sammenlign(GULD.resolve(navn + ".txt"), k.ud());
    }

    @Test
    void everyRuleIsExplainedWholly() {
        for (RuleInfo regel : Regelkatalog.ALLE) {
            String vist = Koersel.af("regler", regel.id()).ud();
            assertThat(vist.replaceAll("\\s+", " "))
                    .startsWith(regel.id() + " (" + regel.severity().label() + ") " + regel.summary() + ". ")
                    .contains(regel.why(), "Kilde: " + regel.source());
            regel.wrong().lines().forEach(l -> assertThat(vist).contains(l.replace('\t', ' ')));
            regel.right().lines().forEach(l -> assertThat(vist).contains(l));
            assertThat(vist.contains("Gælder altid")).isEqualTo(regel.fixed());
            assertThat(vist.contains("undtagelser:\n      " + regel.id() + ":")).isEqualTo(!regel.fixed());
        }
    }

    @Test
    void sentencesAreNoWiderThanTheTerminal() {
        String vist = Koersel.paaTerminal(Map.of("COLUMNS", "50"), "regler", "yaml-syntaks")
                .ud();

        assertThat(vist.split("Forkert:")[0].lines()).allMatch(l -> l.length() <= 50);
    }

    @Test
    void severalAreExplainedInTheOrderAskedForAndEachOnce() {
        String vist =
                Koersel.af("regler", "tom-gruppe", "Tabulator", "tom-gruppe").ud();

        assertThat(vist)
                .isEqualTo(Koersel.af("regler", "tom-gruppe").ud() + "\n\n"
                        + Koersel.af("regler", "tabulator").ud());
    }

    @Test
    void aMisspeltNameIsMetWithTheRightOneAndNothingElseIsShown() {
        assertThat(Koersel.af("regler", "tabulator", "bilag-mangl")).isEqualTo(new Koersel(2, "", """
                        referat: der er ingen regel, der hedder «bilag-mangl»
                        Mente du «bilag-mangler»?
                        Alle regler vises af «referat regler»; se også «referat regler --help».
                        """));
        assertThat(Koersel.af("regler", "frimærkesamling").fejl()).doesNotContain("Mente du");
    }
}
