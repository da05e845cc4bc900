package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.model.Moede;
import dk.referat.read.Referatlaeser;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgansporTest {
    @TempDir
    Path mappe;

    @BeforeEach
    void layOutAFolder() throws IOException {
        skriv("referat.yaml", "navn: Kommunen\n");
        skriv("organer/raad-2.yaml", "navn: Rådet\n");
        skriv("organer/udvalg.yaml", "navn: Udvalget\n");
        skriv("moeder/et.yaml", "møde: {organ: raad-2, dato: 2024-01-10, nummer: 1}\n");
        skriv("moeder/andet.yaml", "møde: {organ: udvalg, dato: 2024-02-10, nummer: 2}\n");
    }

    /** However YAML lets the name be written, it is seen that the meeting can be the body's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "møde: {organ: raad-2, dato: 2024-03-10}",
                "{\"møde\":{\"organ\":\"raad-2\",\"dato\":\"2024-03-10\"}}",
                "møde:\n  organ: 'raad-2'   # rådet\n  dato: 2024-03-10",
                "møde:\n  organ: \"r\\u0061ad-2\"\n  dato: 2024-03-10",
                "møde:\n  organ: \"\\x72aad-2\"\n  dato: 2024-03-10",
                "møde:\n  organ: \"raad\\\n    -2\"\n  dato: 2024-03-10",
                "møde:\n  organ:\n    raad-2\n  dato: 2024-03-10",
                "møde:\n  organ: >-\n    raad-2\n  dato: 2024-03-10",
                "møde:\n  organ: |\n    raad-2\n  dato: 2024-03-10",
                "møde:\n  organ: !!str raad-2\n  dato: 2024-03-10",
                "møde:\n  ? organ\n  : raad-2\n  dato: 2024-03-10",
                "møde:\n  udvalg: raad-2\n  dato: 2024-03-10",
                "\ufeffmøde:\n  organ: raad-2\n  dato: 2024-03-10",
            })
    void aMeetingOfTheBodyIsNeverPassedBy(String yaml) throws IOException {
        Path fil = skriv("moeder/tredje.yaml", yaml + "\n");
        Moede moede = Objects.requireNonNull(new Referatlaeser().moede(fil).value());

        assertThat(moede.organ().fil()).isEqualTo("raad-2");
        assertThat(Organspor.kanVaereFra("raad-2", fil)).isTrue();
        assertThat(raekkenAf("moeder/et.yaml").led())
                .as("as it would be with all meetings read")
                .isEqualTo(helt("moeder/et.yaml").led())
                .hasSize(2);
    }

    @Test
    void aFileInTwoBytesForEachLetterMayBeAnyBodys() throws IOException {
        Path fil = mappe.resolve("moeder/tredje.yaml");
        Files.write(fil, "møde: {organ: raad-2, dato: 2024-03-10}\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Organspor.kanVaereFra("raad-2", fil)).isTrue();
    }

    @Test
    void aMeetingOfAnotherBodyIsNotRead() throws IOException {
        Referatlaeser laeser = new Referatlaeser();
        Moede moede = Objects.requireNonNull(
                laeser.moede(mappe.resolve("moeder/et.yaml")).value());

        new Naboer(laeser).raekke(moede, mappe.resolve("moeder"));

        assertThat(laeser.kilder().alle())
                .extracting(Kildeliste.Kilde::fil)
                .contains(mappe.resolve("moeder/et.yaml"))
                .doesNotContain(mappe.resolve("moeder/andet.yaml"));
    }

    @Test
    void onlyNamesThatStandInTheFileAsTheyAreAreLookedFor() {
        assertThat(List.of("styregruppen", "raad-2", "A_b").stream().allMatch(Organspor::kanSes))
                .isTrue();
        assertThat(List.of("", "råd", "det faglige raad", "raad.2").stream().noneMatch(Organspor::kanSes))
                .isTrue();
    }

    private Moederaekke raekkenAf(String fil) throws IOException {
        return raekke(fil, new Naboer(new Referatlaeser()));
    }

    /** Where all are known, that is where it is looked. */
    private Moederaekke helt(String fil) throws IOException {
        Naboer naboer = new Naboer(new Referatlaeser());
        naboer.indeks(mappe);
        return raekke(fil, naboer);
    }

    private Moederaekke raekke(String fil, Naboer naboer) throws IOException {
        Moede moede = Objects.requireNonNull(naboer.moede(mappe.resolve(fil)).value());
        return naboer.raekke(moede, mappe.resolve("moeder"));
    }

    private Path skriv(String navn, String indhold) throws IOException {
        Path fil = mappe.resolve(navn);
        Files.createDirectories(Objects.requireNonNull(fil.getParent()));
        return Files.writeString(fil, indhold);
    }
}
