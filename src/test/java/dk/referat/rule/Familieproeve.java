package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/** Tables of small meetings and what one family of rules finds in them; other families may say more. */
public final class Familieproeve {
    private final Path mappe;
    private final Set<String> regler;

    /** @param pakke the last part of the family's package */
    public Familieproeve(Path mappe, String pakke) {
        this.mappe = mappe;
        this.regler = Regler.ALLE.stream()
                .filter(r -> r.getClass().getPackageName().endsWith("." + pakke))
                .map(r -> r.info().id())
                .collect(Collectors.toSet());
    }

    public DynamicTest finder(String hvad, String yaml, String steder) {
        return DynamicTest.dynamicTest(
                hvad, () -> assertThat(Regelproeve.steder(fund(yaml))).isEqualTo(steder));
    }

    public DynamicTest tier(String hvad, String yaml) {
        return finder(hvad, yaml, "");
    }

    /** What the family finds. */
    public List<Diagnostic> fund(String yaml) {
        try {
            return Regelproeve.fund(Files.createTempDirectory(mappe, "moede"), yaml).stream()
                    .filter(d -> regler.contains(d.rule().id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
