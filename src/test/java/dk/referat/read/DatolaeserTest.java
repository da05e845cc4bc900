package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatolaeserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-18 | 2024-12-18",
                "2024-1-8 | 2024-01-08",
                "18. december 2024 | 2024-12-18",
                "18 december 2024 | 2024-12-18",
                "18.december 2024 | 2024-12-18",
                "18. dec. 2024 | 2024-12-18",
                "18. DECEMBER 2024 | 2024-12-18",
                "onsdag den 18. december 2024 | 2024-12-18",
                "Onsdag d. 18. december 2024 | 2024-12-18",
                "onsdag, 18. december 2024 | 2024-12-18",
                "onsdag den 18.12.2024 | 2024-12-18",
                "den 18. december 2024 | 2024-12-18",
                "23.03.2020 | 2020-03-23",
                "23. 3. 2020 | 2020-03-23",
                "23/3/2020 | 2020-03-23",
                "4/9 2019 | 2019-09-04",
                "4/9-2019 | 2019-09-04",
                "1/1-2025 | 2025-01-01",
                "29. februar 2024 | 2024-02-29",
                "1. maj 2024 | 2024-05-01",
                "1. marts 2024 | 2024-03-01",
                "lørdag den 3. februar 2024 | 2024-02-03",
                "søndag den 4. februar 2024 | 2024-02-04",
            })
    void laeserDatoerSomFolkSkriverDem(String skrevet, LocalDate forventet) {
        Diagnostics fund = new Diagnostics();
        Tekst tekst = Laest.tekst("a: " + skrevet);

        Located<LocalDate> dato = Datolaeser.laes(tekst, Laest.laesning(fund));

        assertNotNull(dato, skrevet);
        assertEquals(forventet, dato.value());
        assertEquals(skrevet, dato.span().text());
        assertEquals(0, fund.sorted().size());
        assertEquals(Optional.of(forventet), Datolaeser.proev(skrevet));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-30 | Februar 2024 har 29 dage",
                "2023-02-29 | Februar 2023 har 28 dage",
                "31.04.2024 | April 2024 har 30 dage",
                "0. maj 2024 | Maj 2024 har 31 dage",
                "2024-13-01 | Der er tolv måneder; skriv dag, måned og år, fx «18. december 2024»",
                "2024-00-01 | Der er tolv måneder; skriv dag, måned og år, fx «18. december 2024»",
            })
    void sigerHvorforEnDatoIkkeFindes(String skrevet, String hjaelp) {
        Diagnostic fund = eneste(skrevet);
        assertEquals("Datoen «" + skrevet + "» findes ikke", fund.message());
        assertEquals(Optional.of(hjaelp), fund.help());
        assertEquals(skrevet, fund.span().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i morgen",
                "18. december",
                "december 2024",
                "18. ma 2024",
                "18. juleaften 2024",
                "18-12-24",
                "2024-12-18 kl. 16",
                "20241218",
                "2024-12-18, 2024-12-19",
                "99999999999999999999. maj 2024"
            })
    void gaetterIkke(String skrevet) {
        assertEquals(
                "«" + skrevet + "» kan ikke læses som en dato", eneste(skrevet).message());
        assertEquals(Optional.empty(), Datolaeser.proev(skrevet));
    }

    @Test
    void enForkertUgedagMaerkesSelv() {
        Diagnostics fund = new Diagnostics();
        Located<LocalDate> dato =
                Datolaeser.laes(Laest.tekst("a: \"  Tirsdag den 18. december 2024\""), Laest.laesning(fund));

        assertNotNull(dato);
        assertEquals(1, fund.sorted().size());
        assertEquals("Tirsdag", fund.sorted().get(0).span().text());
        assertEquals(
                "18. december 2024 er en onsdag, ikke en tirsdag",
                fund.sorted().get(0).message());
    }

    private static Diagnostic eneste(String skrevet) {
        Diagnostics fund = new Diagnostics();
        assertNull(Datolaeser.laes(Laest.tekst("a: " + skrevet), Laest.laesning(fund)));
        assertEquals(1, fund.sorted().size());
        return fund.sorted().get(0);
    }
}
