package dk.referat.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A heading between the items stands over something, or not at all. */
class MellemoverskriftTest {
    private static final Moede MOEDE = Proeve.moede("""
            møde:
              organ: Prøvens bestyrelse
              dato: 2025-03-04
            agenda:
              - overskrift: Sager
              - titel: Budget
                indstilling: Det indstilles, at budgettet godkendes.
              - overskrift: Eventuelt og andet
              - titel: Eventuelt
                referat: Intet.
            """);

    @Test
    void anAgendaHasNoHeadingOverNothing() {
        assertThat(overskrifter(Dokumenttype.DAGSORDEN)).containsExactly("Sager", "Budget", "Indstilling");
        assertThat(Proeve.html(MOEDE, Dokumenttype.DAGSORDEN)).contains("<strong>Eventuelt og andet</strong>");
    }

    @Test
    void minutesHaveThemAll() {
        assertThat(overskrifter(Dokumenttype.REFERAT))
                .containsExactly("Sager", "Budget", "Indstilling", "Eventuelt og andet", "Eventuelt", "Referat");
    }

    private static List<String> overskrifter(Dokumenttype type) {
        return Jsoup.parse(Proeve.html(MOEDE, type)).select("h2, h3, h4").eachText();
    }
}
