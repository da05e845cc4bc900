package dk.referat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number here is a person's: each is made up. */
class CprNumreTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "0101701234",
                "010170 1234",
                "010170 - 1234",
                "010170\u00A01234",
                "010170\u20111234",
                "010170\u20131234",
                "010170-\u00AD1234",
                "010\u00AD170-1234",
                "010170\u200B1234",
                "010170-\n1234",
                "010170\n      1234",
                "010170-\r\n  1234",
                "**010170**-1234",
                "010170-**1234**",
                "01**01**70-1234",
                "010170\\-1234",
                "`010170-1234`",
                "_010170-1234_",
                "\uFF10\uFF11\uFF10\uFF11\uFF17\uFF10\uFF0D\uFF11\uFF12\uFF13\uFF14",
                "(010170-1234)",
                "cpr010170-1234.pdf",
                "https://www.ngc.dk/sag/010170-1234/bilag",
                "https://www.ngc.dk/?id=0101701234",
                "sag%20010170%201234.pdf",
                "010170&nbsp;1234",
                "\"010170\\xA01234\"",
                "610170-1234",
                "910170-1234",
                "290200-1234",
                "290296-1234",
                "311299-1234",
                "300470-1234",
                "# 010170-1234",
                "konto 010170-1234",
                "nr. 2024, 010170-1234",
                "123456 010170-1234",
            })
    void whatAPersonReadsAsACprNumberIsFound(String tekst) {
        assertThat(CprNumre.find("a " + tekst + " b")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ngc.dk/Media/638493695691274048/NGC%20%C3%85rsrapport%202023%20WEB%20(1).pdf",
                "Sagsnr.: 1911283",
                "Dok.nr.: 1141763",
                "tlf. +45 12 34 56 78",
                "tlf. +4512345678",
                "+3101701234",
                "+0101701234",
                "39.380 genomer",
                "010.170.123.456",
                "5790000010170",
                "CVR 12345678",
                "18. december 2024",
                "2024-12-18",
                "01.01.1970-1234",
                "18/12-2024 og 010170",
                "000170-1234",
                "320170-1234",
                "600170-1234",
                "920170-1234",
                "010070-1234",
                "011370-1234",
                "290201-1234",
                "300200-1234",
                "310470-1234",
                "310690-1234",
                "310990-1234",
                "311190-1234",
                "01017-01234",
                "010170-123",
                "010170-12345",
                "1010170-1234",
                "konto 0101701234",
                "Kontonr.: 4180 0101701234",
                "ISBN 0306406152",
                "IBAN DK50 0101701234",
                "0,0101701234",
                "0101701234,50",
                "0101701234.50",
                "9f86d081884c0101701234d15d6c15b0f00a08",
                "010170/1234",
                "010170\n- 1234",
                "010170\n\n1234",
            })
    void otherNumbersAreNot(String tekst) {
        assertThat(CprNumre.find("a " + tekst + " b")).isEmpty();
    }

    @Test
    void theControlDigitMakesItCertain() {
        assertEquals(List.of(new CprNumre.Fund(4, 15, true)), CprNumre.find("Nr. 610170-0001."));
        assertEquals(List.of(new CprNumre.Fund(4, 15, false)), CprNumre.find("Nr. 610170-0002."));
    }

    @Test
    void eachOfSeveralIsFoundAtItsPlace() {
        String tekst = "010170-1234, 0202711234 og 320170 0303721234";
        assertEquals(
                "010170-1234|0202711234|0303721234",
                CprNumre.find(tekst).stream()
                        .map(f -> tekst.substring(f.start(), f.end()))
                        .collect(Collectors.joining("|")));
    }

    @Test
    void aFractionNeedsADigitBeforeItsPoint() {
        assertThat(CprNumre.find("Nr.0101701234.")).hasSize(1);
        assertThat(CprNumre.find("0101701234, 5")).hasSize(1);
    }
}
