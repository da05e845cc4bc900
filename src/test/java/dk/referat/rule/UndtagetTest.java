package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is said of each rule that can be waived is true: a waiver with a reason silences it. */
final class UndtagetTest {
    @TempDir
    private Path mapper;

    @TestFactory
    Stream<DynamicTest> aRuleThatIsNotFixedCanBeWaived() {
        return Regelkatalog.ALLE.stream()
                .filter(r -> !r.fixed() && !r.wrong().startsWith("("))
                .map(regel -> DynamicTest.dynamicTest(regel.id(), () -> {
                    assertThat(fundet(regel, regel.wrong())).contains(regel);
                    assertThat(fundet(regel, undtaget(regel))).doesNotContain(regel);
                }));
    }

    /** What is wrong with a body's file is the body's to decide, by its choice of rules. */
    private static String undtaget(RuleInfo regel) {
        String fil = regel.wrong().substring(regel.wrong().lastIndexOf("# fil: ") + 1);
        if (fil.startsWith(" fil: organer/")) {
            return regel.wrong() + "regler: {" + regel.id() + ": fra}\n";
        }
        return regel.wrong() + "undtagelser:\n  " + regel.id() + ": Det er aftalt på mødet\n";
    }

    private List<RuleInfo> fundet(RuleInfo regel, String eksempel) throws IOException {
        Path mappe = Files.createTempDirectory(mapper, regel.id());
        return Regelproeve.fund(mappe, eksempel).stream().map(Diagnostic::rule).toList();
    }
}
