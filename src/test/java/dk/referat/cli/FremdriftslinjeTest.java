package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FremdriftslinjeTest {
    @ParameterizedTest
    @CsvSource({
        "0, få sekunder",
        "2, få sekunder",
        "3, ca. 3 sekunder",
        "119, ca. 119 sekunder",
        "120, ca. 2 minutter",
        "3599, ca. 59 minutter"
    })
    void whatIsLeftIsSaidAsPeopleDo(long sekunder, String ventet) {
        assertThat(Fremdriftslinje.varighed(sekunder)).isEqualTo(ventet);
    }

    @Test
    void aLineIsWrittenOverAndNoLongerThanTheScreen() {
        StringWriter skrevet = new StringWriter();
        Skaerm skaerm = new Skaerm(
                new PrintWriter(new StringWriter()), new PrintWriter(skrevet), true, Map.of("COLUMNS", "30"));
        Fremdriftslinje linje = new Fremdriftslinje(skaerm);

        linje.trin(1, 20, "moeder/2024-12-18-styregruppen.yaml");
        linje.slut();

        assertThat(skrevet.toString()).isEqualTo("\r\u001B[KBygger 1 af 20: moeder/2024-…\r\u001B[K");
    }
}
