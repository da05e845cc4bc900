package dk.referat.rule.privat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrivatreglerTest {
    @TempDir
    private Path mappe;

    @Test
    void aCprNumberIsFoundWhereverItStands() {
        String yaml = """
                # Om 010170-1234
                dokument:
                  sagsnummer: 010170-1234
                agenda:
                  - titel: Sagen om 010170-1234
                    lukket: Personsag 010170-1234
                    referat: |
                      Se https://www.ngc.dk/0101701234 og tal 010170
                      1234.
                """;
        assertEquals(
                "cpr-nummer 1:6, cpr-nummer 3:15, cpr-nummer 5:21, cpr-nummer 6:23, cpr-nummer 8:29, cpr-nummer 8:47",
                steder(yaml, "cpr-nummer"));
    }

    @Test
    void theNumberIsNeverQuotedAndCannotBeWaived() {
        List<Diagnostic> fund = Regelproeve.fund(mappe, """
                agenda:
                  - titel: Budget
                    referat: Ansøgeren 610170-0001 og 010170-1234.
                    undtagelser:
                      cpr-nummer: Nummeret er opdigtet
                """).stream()
                .filter(d -> d.rule().id().equals("cpr-nummer"))
                .toList();
        assertThat(fund)
                .extracting(Diagnostic::message)
                .containsExactly("Her står et gyldigt CPR-nummer", "Her står noget, der ligner et CPR-nummer");
        assertThat(fund).allSatisfy(d -> {
            assertThat(d.severity()).isEqualTo(Severity.FEJL);
            assertThat(d.help().orElseThrow()).doesNotContain("0170");
        });
    }

    @Test
    void theNameOfTheFileIsReadToo() {
        assertEquals("cpr-nummer 1:1", steder("# fil: 010170-1234.yaml\nagenda:\n  - titel: Budget\n", "cpr-nummer"));
    }

    @ParameterizedTest
    @CsvSource({
        "Skriv til anne.holm@raadet.dk., 24",
        "Skriv til Anne Holm på ah@raadet.dk nu., 37",
        "Skriv til anho@raadet.dk nu., 24",
        "Skriv til anne@raadet.dk nu., 24",
        "Mads Bager Hoffmann kan nås på mbho@ngc.dk., 45",
        "Skriv til x og aholm@raadet.dk., 29",
        "Skriv til anhol@raadet.dk nu., 24",
        "Skriv til holm@raadet.dk nu., 24",
    })
    void aPersonsAddressIsTold(String tekst, int kolonne) {
        assertEquals("e-mail-adresse 3:" + kolonne, steder(yaml(tekst), "e-mail-adresse"));
    }

    @ParameterizedTest
    @CsvSource({
        "Skriv til kontakt@raadet.dk.",
        "Skriv til Anne Holm på post@raadet.dk.",
        "Skriv til info@raadet.dk og sekretariat@raadet.dk.",
        "Skriv til ngc@ngc.dk.",
        "Skriv til xyz@raadet.dk.",
        "Skriv til it.support@raadet.dk.",
        "Skriv til aa@raadet.dk.",
        "Skriv til a@raadet.dk.",
        "Skriv til annhol@raadet.dk.",
        "Skriv til raadet@Raadet.dk.",
        "Skriv til carl-@.dk.",
        "Skriv til @anne eller anne@holm.",
        "Skriv til holman@raadet.dk.",
    })
    void anAddressOfManyIsNot(String tekst) {
        assertEquals("", steder(yaml(tekst), "e-mail-adresse"));
    }

    @Test
    void whatIsSaidOfPersonsAndThePaperIsPublicButAClosedItemIsNot() {
        assertEquals("e-mail-adresse 2:18, e-mail-adresse 4:16", steder("""
                dokument:
                  sagsbehandler: anne.holm@raadet.dk
                deltagere:
                  - Anne Holm, anne.holm@raadet.dk
                agenda:
                  - titel: Personsag
                    lukket: Personsag
                    referat: Skriv til anne.holm@raadet.dk eller tlf. 12 34 56 78.
                """, "e-mail-adresse"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ring på tlf. 12345678., 27",
        "Ring på tlf.:12 34 56 78., 27",
        "Ring på telefon 1234 5678., 30",
        "Ring på mobil +45 12345678., 32",
        "Ring på +45 12 34 56 78., 26",
        "Ring på +4512345678., 25",
    })
    void aTelephoneNumberIsTold(String tekst, int kolonne) {
        assertEquals("telefonnummer 3:" + kolonne, steder(yaml(tekst), "telefonnummer"));
    }

    @ParameterizedTest
    @CsvSource({"Sag 12345678 er ny.", "Ring på tlf. 123456789.", "Ring på tlf. 1234567.", "CVR 12 34 56 78"})
    void otherNumbersAreNot(String tekst) {
        assertEquals("", steder(yaml(tekst), "telefonnummer"));
    }

    private static String yaml(String tekst) {
        return "agenda:\n  - titel: Budget\n    referat: " + tekst + "\n";
    }

    private String steder(String yaml, String regel) {
        return Regelproeve.steder(Regelproeve.fund(mappe, yaml).stream()
                .filter(d -> d.rule().id().equals(regel))
                .toList());
    }
}
