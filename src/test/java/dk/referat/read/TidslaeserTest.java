package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Tidsrum;
import dk.referat.model.Varighed;
import dk.referat.source.Located;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TidslaeserTest {
    private final Diagnostics fund = new Diagnostics();
    private final Laesning laesning = Laest.laesning(fund);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17.00–18.30 | 17:00 | 18:30",
                "17.00 – 18.30 | 17:00 | 18:30",
                "16:05-16:35 | 16:05 | 16:35",
                "16:05 - 16:35 | 16:05 | 16:35",
                "9.00—10.00 | 09:00 | 10:00",
                "kl. 16.00–18.00 | 16:00 | 18:00",
                "Kl. 16-18 | 16:00 | 18:00",
                "kl 14 | 14:00 |",
                "fra kl. 9 til kl. 10.15 | |",
                "9 til 10.15 | 09:00 | 10:15",
                "14.00 | 14:00 |",
                "16:05 | 16:05 |",
                "0.00 | 00:00 |",
                "23.59 | 23:59 |",
            })
    void laeserTiderSomFolkSkriverDem(String skrevet, @Nullable LocalTime start, @Nullable LocalTime slut) {
        Located<Tidsrum> tid = Tidslaeser.tidsrum(Laest.tekst("a: " + skrevet), laesning);
        if (start == null) {
            assertNull(tid, skrevet);
            return;
        }
        assertNotNull(tid, skrevet);
        assertEquals(new Tidsrum(start, slut), tid.value());
        assertEquals(skrevet, tid.span().text());
        assertEquals(0, fund.sorted().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.00 | er ikke et klokkeslæt; timerne går fra 0 til 23 og minutterne fra 00 til 59",
                "24.00 | er ikke et klokkeslæt; timerne går fra 0 til 23 og minutterne fra 00 til 59",
                "17.60 | er ikke et klokkeslæt; timerne går fra 0 til 23 og minutterne fra 00 til 59",
                "16.00-16.75 | er ikke et klokkeslæt; timerne går fra 0 til 23 og minutterne fra 00 til 59",
                "18.30-17.00 | slutter, før det begynder",
                "17.00-17.00 | begynder og slutter på samme tid",
                "16.5 | kan ikke læses som et tidspunkt",
                "1600 | kan ikke læses som et tidspunkt",
                "16.00- | kan ikke læses som et tidspunkt",
                "25 min. | kan ikke læses som et tidspunkt",
            })
    void sigerHvadDerErGalt(String skrevet, String hvad) {
        assertNull(Tidslaeser.tidsrum(Laest.tekst("a: " + skrevet), laesning));
        assertEquals(1, fund.sorted().size());
        assertEquals("«" + skrevet + "» " + hvad, fund.sorted().get(0).message());
        assertEquals(skrevet, fund.sorted().get(0).span().text());
    }

    @ParameterizedTest
    @CsvSource({"17.45, 17:45", "kl. 17.45, 17:45", "18, 18:00"})
    void etTidspunktErEtKlokkeslaet(String skrevet, LocalTime forventet) {
        Located<LocalTime> tid = Tidslaeser.tidspunkt(Laest.tekst("a: " + skrevet), laesning);
        assertNotNull(tid);
        assertEquals(forventet, tid.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.00-18.00", "17.75", "sent"})
    void hjaelpenTilEtTidspunktErEtTidspunkt(String skrevet) {
        assertNull(Tidslaeser.tidspunkt(Laest.tekst("a: " + skrevet), laesning));
        assertEquals(
                "Skriv ét klokkeslæt, fx «17.45»", fund.sorted().get(0).help().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "5 min., 5, 5 min.",
        "5 min, 5, 5 min",
        "25, 25, 25 min.",
        "25 minutter, 25, 25 minutter",
        "120 min., 120, 120 min.",
        "1 time, 60, 1 time",
        "2 timer, 120, 2 timer",
        "1 time 30 min., 90, 1 time 30 min.",
        "1 time og 30 minutter, 90, 1 time og 30 minutter",
        "1 t. 5 m, 65, 1 t. 5 m",
    })
    void laeserVarigheder(String skrevet, int minutter, String trykt) {
        Located<Varighed> varighed = Tidslaeser.varighed(Laest.tekst("a: " + skrevet), laesning);
        assertNotNull(varighed, skrevet);
        assertEquals(new Varighed(Duration.ofMinutes(minutter), trykt), varighed.value());
        assertEquals(skrevet, varighed.span().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 min.", "et kvarter", "16.05–16.35", "-5 min.", "99999 min.", "1,5 time"})
    void gaetterIkkePaaVarigheder(String skrevet) {
        assertNull(Tidslaeser.varighed(Laest.tekst("a: " + skrevet), laesning));
        assertEquals(
                "«" + skrevet + "» kan ikke læses som en varighed",
                fund.sorted().get(0).message());
    }
}
