package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.Testbilleder;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatlaeser;
import dk.referat.render.Format;
import dk.referat.source.AendretKildeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image that is saved anew between the check and the document. */
class AendretBilledeTest {
    @TempDir
    Path mappe;

    @Test
    void nothingIsWrittenOfWhatWasNotChecked() throws IOException {
        Path billede = Files.write(mappe.resolve("kurve.png"), Testbilleder.png());
        for (String dag : List.of("06", "07")) {
            Files.writeString(mappe.resolve("moede" + dag + ".yaml"), """
                    møde: {organ: Rådet, dato: 2024-05-%s}
                    deltagere: [Anne Holm]
                    agenda:
                      - punkt: 1
                        titel: Velkomst
                        referat: "![Kurve over maj](kurve.png)"
                    """.formatted(dag));
        }
        Byggevalg valg = new Byggevalg(
                Optional.empty(),
                Set.of(Format.HTML),
                Udgavetype.OFFENTLIG,
                Optional.empty(),
                false,
                Kontrolvalg.STANDARD,
                Optional.empty(),
                Optional.of(mappe.resolve("protokol.json")),
                true,
                Severity.ADVARSEL);
        Fremdrift gem = (nummer, ialt, hvad) -> {
            try {
                Files.write(billede, Testbilleder.jpeg());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };

        try (Bygger bygger = new Bygger(new Referatlaeser(), "0", valg, gem)) {
            assertThatThrownBy(() -> bygger.mappe(mappe)).isInstanceOf(AendretKildeException.class);
        }

        assertThat(mappe).isDirectoryNotContaining(f -> f.endsWith("udgivet") || f.endsWith("protokol.json"));
    }
}
