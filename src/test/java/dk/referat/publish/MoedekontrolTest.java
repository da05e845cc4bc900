package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the rules have their say. */
final class MoedekontrolTest {
    private static final String SPRING = """
            undtagelser: {formand-mangler: Ingen formand}
            agenda:
              - punkt: "1"
                titel: A
              - punkt: "3"
                titel: B
            """;

    @TempDir
    private Path mappe;

    @Test
    void theErrorsOfALargeFileAreToldWithoutTheRules() {
        String fyld = "    beskrivelse: |\n" + "      Rolig tekst.\n".repeat(6_000);

        assertThat(regler(SPRING + "    vejr: Regn\n")).contains("ukendt-noegle", "punktnummer-springer");
        assertThat(regler(SPRING + fyld)).contains("punktnummer-springer");
        assertThat(regler(SPRING + "    vejr: Regn\n" + fyld)).containsExactly("ukendt-noegle");
    }

    private List<String> regler(String yaml) {
        return Regelproeve.fund(mappe, yaml).stream()
                .map(Diagnostic::rule)
                .map(r -> r.id())
                .distinct()
                .toList();
    }
}
