package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date inside the documents: from the file, else from SOURCE_DATE_EPOCH, else the meeting's. */
class KildetidTest {
    @TempDir
    Path mappe;

    private String xmp(String yaml, Map<String, String> miljoe) throws IOException {
        Path fil = skriv(mappe.resolve("m.yaml"), yaml);
        Koersel k = Koersel.iMiljoe(miljoe, "build", "-f", "html,pdf", "--force", fil);
        assertThat(k.kode()).as(k.fejl()).isZero();
        return Files.readString(mappe.resolve("m-referat.pdf"), StandardCharsets.ISO_8859_1);
    }

    private static String oprettet(String dato) {
        return "<xmp:CreateDate>" + dato + "</xmp:CreateDate>";
    }

    @Test
    void theMeetingsOwnDateIsTheLastToBeAsked() throws IOException {
        assertThat(xmp(MED_REFERAT, Map.of())).contains(oprettet("2024-05-06T00:00:00Z"));
        assertThat(xmp(MED_REFERAT, Map.of("SOURCE_DATE_EPOCH", ""))).contains(oprettet("2024-05-06T00:00:00Z"));
    }

    @Test
    void theVariableComesBeforeTheMeetingsDateButChangesNoPage() throws IOException {
        xmp(MED_REFERAT, Map.of());
        String uden = Files.readString(mappe.resolve("m-referat.html"));

        assertThat(xmp(MED_REFERAT, Map.of("SOURCE_DATE_EPOCH", "1735689600")))
                .contains(oprettet("2025-01-01T00:00:00Z"))
                .contains("<xmp:ModifyDate>2025-01-01T00:00:00Z</xmp:ModifyDate>");
        assertThat(Files.readString(mappe.resolve("m-referat.html"))).isEqualTo(uden);
    }

    @Test
    void theDateInTheFileComesFirst() throws IOException {
        String yaml = MED_REFERAT + "dokument: {dato: 2024-05-08}\n";

        assertThat(xmp(yaml, Map.of("SOURCE_DATE_EPOCH", "1735689600"))).contains(oprettet("2024-05-08T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i går", "-1", "+5", "1735689600.5", "2025-01-01", "253402300800", "99999999999999999999"})
    void whatIsNoTimeStopsTheBuildWithHelp(String vaerdi) {
        Path fil = skriv(mappe.resolve("m.yaml"), MED_REFERAT);

        Koersel k = Koersel.iMiljoe(Map.of("SOURCE_DATE_EPOCH", vaerdi), "build", fil);

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.fejl())
                .startsWith("referat: miljøvariablen SOURCE_DATE_EPOCH er «" + vaerdi + "»; den skal være et antal"
                        + " sekunder siden 1. januar 1970, fx 1735689600 for 1. januar 2025, eller slet ikke være"
                        + " sat\n");
        assertThat(Koersel.filer(mappe)).containsExactly("m.yaml");
    }

    @Test
    void validationDoesNotAskForIt() {
        Path fil = skriv(mappe.resolve("m.yaml"), MED_REFERAT);

        assertThat(Koersel.iMiljoe(Map.of("SOURCE_DATE_EPOCH", "i går"), "validate", fil)
                        .kode())
                .isZero();
    }
}
