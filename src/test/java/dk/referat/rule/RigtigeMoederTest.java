package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Udgavetype;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedebygning;
import dk.referat.publish.Naboer;
import dk.referat.read.Referatlaeser;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200 correct meetings, ten each of twenty bodies: a tool that cries wolf is soon turned off. */
final class RigtigeMoederTest {
    private static final int MOEDER = 10;

    @TempDir
    private Path mappe;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void noErrorAndNoWarning(int organ) throws IOException {
        List<Path> moeder = new ArrayList<>();
        for (Map.Entry<String, String> fil :
                new Moedegenerator(20241218L + organ).mappe(organ, MOEDER).entrySet()) {
            Path sti = mappe.resolve(fil.getKey());
            Files.createDirectories(Objects.requireNonNull(sti.getParent()));
            Files.writeString(sti, fil.getValue());
            if (fil.getKey().startsWith("moeder/")) {
                moeder.add(sti);
            }
        }
        assertThat(moeder).hasSize(MOEDER);

        Naboer naboer = new Naboer(new Referatlaeser());
        for (Path moede : moeder) {
            List<Diagnostic> fund = Moedebygning.forbered(
                            naboer.moede(moede),
                            "x",
                            mappe.resolve("moeder"),
                            naboer,
                            Kontrolvalg.STANDARD,
                            Udgavetype.OFFENTLIG)
                    .diagnostics()
                    .stream()
                    .filter(d -> d.severity() == Severity.FEJL || d.severity() == Severity.ADVARSEL)
                    .toList();
            assertThat(fund)
                    .as(() -> new Tekstrapport(false, 120).vis(fund) + vis(moede))
                    .isEmpty();
        }
    }

    private static String vis(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
