package dk.referat.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Dates and times on the page can be read by a program too. */
class TiderTest {
    @Test
    void everyTimeOfTheMeetingIsMarked() {
        var side = Jsoup.parse(Proeve.html(Proeve.moede(Proeve.FULDT_MOEDE), Dokumenttype.REFERAT));

        List<String> tider = side.select("time").stream()
                .map(t -> t.attr("datetime") + " " + t.text().replace('\u00A0', ' '))
                .toList();

        assertThat(tider)
                .containsExactly(
                        "2025-03-05 5. marts 2025",
                        "2025-03-05T09:30 9.30",
                        "2025-03-05T11:00 11.00",
                        "2025-03-07 07.03.2025",
                        "PT5M 5 min.",
                        "09:35 9.35",
                        "10:05 10.05",
                        "10:05 10.05",
                        "2025-04-01 1. april 2025",
                        "2025-03-05T10:55 10.55",
                        "2025-06-04 onsdag den 4. juni 2025",
                        "2025-06-04T09:30 9.30",
                        "2025-06-04T11:00 11.00");
    }

    @Test
    void noAuthorCanMakeAMark() {
        assertThat(Maerker.tilHtml("<p>\uFDD3\" onclick=\"x\uFDD4vist\uFDD6 og \uFDD5</p>"))
                .isEqualTo("<p>\" onclick=\"xvist og </p>");
    }
}
