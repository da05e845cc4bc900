package dk.referat.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TekstkontrolTest {
    @TempDir
    private Path mappe;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "# A/## B/### C/# D;",
                "### A/# B/## C;",
                "# A/### B;overskrift-springer 5:7",
                "## A/tekst/#### B/###### C;overskrift-springer 6:7, overskrift-springer 7:7",
                "# A/## /### B;overskrift-springer 6:7",
                "- # A//- ### B;overskrift-springer 6:9",
                "Se[^1] her.//[^1]: Noten.;",
                "Se[^1] her.;fodnote-mangler 4:9",
                "Se[^a] her.//[^b]: Noten.;fodnote-mangler 4:9, fodnote-ubrugt 6:7",
                "[^b]: Noten, se [^b].;fodnote-ubrugt 4:7",
                "Se[^1].//[^1]: A/[^1]: B;fodnote-dobbelt 7:7",
                "![kurve][k];billede-i-tekst 4:7",
                "Se ![Kurve over maj](maj 2025.png).;billede-mangler 4:10",
                "![Kurve over maj](k.png);billede-mangler 4:7",
                "![](k.png);billede-mangler 4:7, billede-uden-alt 4:7",
                "Se ![ ](k.png);billede-mangler 4:10, billede-uden-alt 4:10",
                "!|a!|b!|/!|---!|---!|/!|1!|2!|;",
                "!| !| !|/!|---!|---!|/!|1!|2!|;tabel-uden-overskrift 4:7",
                "!| !|b!|/!|---!|---!|/!|1!|2!|;",
            })
    void whatWillNotLookAsItsAuthorThinksIsTold(String tekst, String ventet) {
        String linjer = tekst.replace("!|", "|").replace("/", "\n      ");
        String yaml = "agenda:\n  - titel: Status\n    referat: |\n      " + linjer + "\n";
        assertEquals(ventet == null ? "" : ventet, Regelproeve.steder(Regelproeve.fund(mappe, yaml)));
    }
}
