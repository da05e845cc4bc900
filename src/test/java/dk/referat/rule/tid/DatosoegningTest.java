package dk.referat.rule.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in prose, and what only looks like one. */
final class DatosoegningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "den 18. december 2024 kl. 17       | 18. december 2024 ORD 2024-12-18",
                "Torsdag den 30. januar 2020        | 4:30. januar 2020 ORD 2020-01-30",
                "søndag d. 2. februar, 2025         | 7:2. februar, 2025 ORD 2025-02-02",
                "mandag, 3. juni 2024               | 1:3. juni 2024 ORD 2024-06-03",
                "den 17. Januar er                  | 17. Januar ORD -",
                "31. juni 2024                      | 31. juni 2024 ORD -",
                "1.marts 2025                       | 1.marts 2025 ORD 2025-03-01",
                "12. december 20245                 | 12. december ORD -",
                "12. decembers                      | ''",
                "hhv. den 6/11 og 22/11-2025        | 6/11 UDEN_AAR -, 22/11-2025 SKRAASTREG_BINDESTREG 2025-11-22",
                "Den 6/11-24 holdt                  | 6/11-24 SKRAASTREG_KORT_AAR 2024-11-06",
                "frem til 1/2 2025.                 | 1/2 2025 SKRAASTREG_MELLEMRUM 2025-02-01",
                "den 4/9 2019 enige                 | 4/9 2019 SKRAASTREG_MELLEMRUM 2019-09-04",
                "den 4/9 - 2019                     | 4/9 - 2019 SKRAASTREG_BINDESTREG 2019-09-04",
                "den 4/9/2019                       | 4/9/2019 SKRAASTREG 2019-09-04",
                "den 4/9/19                         | 4/9/19 SKRAASTREG_KORT_AAR 2019-09-04",
                "pr 1/7                             | 1/7 UDEN_AAR -",
                "den 4/9 19 personer                | 4/9 UDEN_AAR -",
                "den 23.03.2020                     | 23.03.2020 PUNKTUM 2020-03-23",
                "den 3. 4. 2020                     | 3. 4. 2020 PUNKTUM 2020-04-03",
                "2024-12-18                         | 2024-12-18 ISO 2024-12-18",
                "30/2-2025                          | 30/2-2025 SKRAASTREG_BINDESTREG -",
                "31/12 2024 og 1/1 2025             | 31/12 2024 SKRAASTREG_MELLEMRUM 2024-12-31, 1/1 2025 SKRAASTREG_MELLEMRUM 2025-01-01",
                "pkt. 7/12-2024                     | ''",
                "Punkt 7/12                         | ''",
                "sag 1/2 2025                       | ''",
                "j.nr. 1/2 2025                     | ''",
                "159/24 og 1/24/2                   | ''",
                "0/1 2025 og 32/1 2025 og 1/0 2025 og 1/13 2025 | ''",
                "2024-13-18 og 2024-12-18-4         | ''",
                "1.2.3.2024 og § 1/2 2025           | 1/2 2025 SKRAASTREG_MELLEMRUM 2025-02-01",
                "39.380 og 1.100 og 16.05           | ''",
                "mandagen 3. juni 2024              | 3. juni 2024 ORD 2024-06-03",
            })
    void findsDates(String tekst, String ventet) {
        String fundet = Datosoegning.find(tekst).stream()
                .map(d -> (d.ugedag() == 0 ? "" : d.ugedag() + ":")
                        + tekst.substring(d.fra(), d.til()) + " " + d.form() + " "
                        + d.dato().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(", "));
        assertThat(fundet).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource({
        "31. juni 2024, false",
        "30. juni 2024, true",
        "29. februar, true",
        "30. februar, false",
        "29. februar 2023, false"
    })
    void knowsTheCalendar(String tekst, boolean findes) {
        assertThat(Datosoegning.find(tekst)).singleElement().returns(findes, Dato::findes);
    }

    @ParameterizedTest
    @CsvSource({"Mødet er torsdag den 30. januar 2020, 9", "Mødet er den 30. januar 2020, 13"})
    void theWeekdayHasItsPlace(String tekst, int fra) {
        assertThat(Datosoegning.find(tekst)).singleElement().returns(fra, Dato::ugedagFra);
    }
}
