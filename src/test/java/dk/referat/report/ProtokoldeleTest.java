package dk.referat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others may put into the record of a build, and what happens to it on the way. */
class ProtokoldeleTest {
    private final Byggeprotokol protokol = new Byggeprotokol("1.2", Optional.of(Instant.EPOCH));

    private String tekst() throws IOException {
        return new String(protokol.somFil(), StandardCharsets.UTF_8);
    }

    @Test
    void aNewSectionStandsAfterTheOthers() throws IOException {
        protokol.tilfoej("godkendt", Map.of("af", List.of("Åse", 2, true)));

        assertThat(tekst()).isEqualTo("""
                {
                  "art" : "referat-byggeprotokol",
                  "udgave" : 1,
                  "version" : "1.2",
                  "tid" : "1970-01-01T00:00:00Z",
                  "godkendt" : {
                    "af" : [
                      "Åse",
                      2,
                      true
                    ]
                  }
                }
                """);
        assertThat(Byggeprotokol.erProtokol(protokol.somFil())).isTrue();
        assertThat(Byggeprotokol.erProtokol("{\n  \"art\" : \"andet\",\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aSectionTakesNobodysPlace() {
        assertThatThrownBy(() -> protokol.tilfoej("version", "9")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTextIsMaskedButNoChecksum() throws IOException {
        String sum = "a1203751234" + "b".repeat(53);

        protokol.tilfoej("sag 120375-1234", List.of("120375 1234", new Byggeprotokol.Sha256(sum)));

        assertThat(tekst())
                .contains("\"sag ######-####\"", "\"###### ####\"", sum)
                .doesNotContain("120375-", "120375 ");
        assertThatThrownBy(() -> new Byggeprotokol.Sha256("1203751234")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextFromSomethingClosedIsNotTold() throws IOException {
        String yaml = "agenda:\n  - titel: Åben sag\n  - titel: Hemmelig sag\n    lukket: ja\n";
        SourceFile fil = SourceFile.of("m.yaml", yaml);
        int aaben = yaml.indexOf("Åben sag");
        int lukket = yaml.indexOf("Hemmelig sag");

        protokol.tilfoej(
                "citater",
                List.of(
                        new Byggeprotokol.Citat(new Span(fil, aaben, aaben + 8), "Åben sag"),
                        new Byggeprotokol.Citat(new Span(fil, lukket, lukket + 12), "Hemmelig sag")));

        assertThat(tekst())
                .contains("\"Åben sag\"", "\"(lukket indhold vises ikke)\"")
                .doesNotContain("Hemmelig");
    }
}
