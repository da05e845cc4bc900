package dk.referat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.Guldfil;
import dk.referat.model.Moede;
import dk.referat.read.Referatlaeser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every rule starts from: the texts, the persons, the row of meetings and the step. */
final class KontekstTest {
    private static final Path FULDT = Path.of("src/test/resources/dk/referat/moeder/fuldt.yaml");
    private static final Path SET = Path.of("src/test/resources/dk/referat/rule/kontekst.txt");

    /** A text that is missing here would be checked by no rule. */
    @Test
    void everyTextAndEveryPersonIsSeen() throws IOException {
        Moede moede = Objects.requireNonNull(new Referatlaeser().moede(FULDT).value());
        Kontekst kontekst = new Kontekst(moede, Trin.REFERAT, Moederaekke.af(List.of(moede)));

        String tekster = kontekst.tekster().stream()
                .map(t -> (t.markdown() ? "prosa " : "tekst ")
                        + (t.punkt() == null ? "mødet" : t.punkt().titel().value()) + " / " + t.afsnit() + ": "
                        + t.value().lines().findFirst().orElse(""))
                .collect(Collectors.joining("\n"));
        String personer = kontekst.personer().stream()
                .map(p -> p.sted() + " " + p.navn()
                        + (p.punkt() == null ? "" : " / " + p.punkt().titel().value()))
                .collect(Collectors.joining("\n"));

        Guldfil.sammenlign(SET, tekster + "\n\n" + personer + "\n");
        assertThat(kontekst.prosa()).hasSize((int)
                tekster.lines().filter(l -> l.startsWith("prosa")).count());
        assertThat(kontekst.inviterede())
                .allMatch(p -> List.of("DELTAGERE", "AFBUD").contains(p.sted().name()));
        assertThat(kontekst.inviterede()).extracting(p -> p.sted().name()).contains("DELTAGERE", "AFBUD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "se https://x.dk/16:00 nu; se ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤ nu",
                "se www.x.dk nu; se ¤¤¤¤¤¤¤¤ nu",
                "skriv til a@b.dk nu; skriv til ¤¤¤¤¤¤ nu",
                "skriv `16:00` nu; skriv ¤¤¤¤¤¤¤ nu",
                "se [kort](kort.pdf) nu; se [kort](¤¤¤¤¤¤¤¤) nu",
                "intet af det; intet af det",
            })
    void whatIsNoDanishWordIsBlankedAtTheSameLength(String tekst, String ventet) {
        assertThat(Ordtekst.af(tekst, true).replace('\uFFFC', '¤')).isEqualTo(ventet);
    }

    @Test
    void fencedCodeIsNoProse() {
        assertThat(Ordtekst.af("før\n```\nkl 16:00\n```\nefter 16:00\n~~~\nx", true)
                        .replace('\uFFFC', '¤'))
                .startsWith("før\n")
                .contains("\nefter 16:00\n")
                .doesNotContain("kl")
                .doesNotContain("x");
        assertThat(Ordtekst.af("er [b](c)", false)).isEqualTo("er [b](c)");
    }

    @Test
    void meetingsStandInARowByDateThenOrdinalThenFile() {
        Moede gammelt = moede("b", "2024-01-01", "nummer: 3");
        Moede andet = moede("c", "2024-02-01", "nummer: 5");
        Moede foerste = moede("d", "2024-02-01", "nummer: 4");
        Moede sidst = moede("e", "2024-02-01", "nummer: 5");
        Moederaekke raekke = Moederaekke.af(List.of(sidst, andet, gammelt, foerste));

        assertThat(raekke.led()).containsExactly(led(gammelt), led(foerste), led(andet), led(sidst));
        assertThat(raekke.forrige(gammelt)).isEmpty();
        assertThat(raekke.forrige(andet)).contains(foerste.somNabo());
        assertThat(raekke.naeste(gammelt)).contains(foerste.somNabo());
        assertThat(raekke.naeste(sidst)).isEmpty();
        assertThat(raekke.medNummer(5)).containsExactly(led(andet), led(sidst));
        assertThat(raekke.moede(led(andet))).isEqualTo(andet.somNabo());
        assertThat(raekke.medNummer(9)).isEmpty();
        assertThat(raekke.foerstePunkt("1").map(Moederaekke.Sted::moede)).contains(gammelt.somNabo());
        assertThat(raekke.harPunkt("1")).isTrue();
        assertThat(raekke.harPunkt("2")).isFalse();
        assertThat(raekke.foerstePunkt("2")).isEmpty();
        assertThat(raekke.rummer(andet)).isTrue();
        Moede aendret = moede("c", "2024-02-01", "nummer: 6");
        assertThat(raekke.rummer(aendret))
                .as("the file says something else by now")
                .isFalse();
        Moede fremmed = moede("x", "2024-02-01", "nummer: 5");
        assertThat(raekke.rummer(fremmed)).isFalse();
        assertThatThrownBy(() -> raekke.forrige(fremmed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Moederaekke.Led led(Moede moede) {
        return Moederaekke.Led.af(moede);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', DAGSORDEN",
        "'', godkendt, DAGSORDEN",
        "'    referat: Ja.', '', REFERAT",
        "'    beslutning: Ja.', udkast, REFERAT",
        "'    referat: Ja.', udsendt, REFERAT",
        "'    referat: Ja.', godkendt, UDGIVELSE"
    })
    void theStepIsWhatTheFileShows(String afsnit, String status, Trin ventet) {
        String dokument = status.isEmpty() ? "" : "dokument: {status: " + status + "}\n";
        Moede moede =
                laes("m", dokument + "møde: {organ: A, dato: 2024-01-01}\nagenda:\n  - titel: T\n" + afsnit + "\n");

        assertThat(Trin.af(moede)).isEqualTo(ventet);
    }

    @Test
    void aStepIsFoundByItsWord() {
        for (Trin trin : Trin.values()) {
            assertThat(Trin.med(trin.navn())).contains(trin);
            assertThat(trin.mindst(trin)).isTrue();
            assertThat(trin.mindst(Trin.DAGSORDEN)).isTrue();
        }
        assertThat(Trin.med("andet")).isEmpty();
        assertThat(Trin.REFERAT.mindst(Trin.UDGIVELSE)).isFalse();
    }

    private static Moede moede(String navn, String dato, String mere) {
        return laes(navn, "møde: {organ: A, dato: " + dato + ", " + mere + "}\nagenda:\n  - punkt: 1\n    titel: T\n");
    }

    private static Moede laes(String navn, String yaml) {
        try {
            return Objects.requireNonNull(new Referatlaeser()
                    .moede(
                            navn,
                            yaml.getBytes(StandardCharsets.UTF_8),
                            Path.of("").toAbsolutePath())
                    .value());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
