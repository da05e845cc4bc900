package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Papirproeve;
import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting is headed by what its body was called that day, and not by what it is called now. */
class NavneskiftTest {
    private static final String ORGAN = """
            navn: Havnerådet
            tidligere navne:
              - navn: Moleudvalget
                til: 2024-12-31
            """;

    @TempDir
    Path mappe;

    @Test
    void theNameOfTheDayStandsInTheHeadingAndIsToldToPrograms() {
        Element foer = side("nummer: 7, dato: 2024-12-31");
        Element efter = side("nummer: 8, dato: 2025-01-01");

        assertThat(foer.select("h1").text()).isEqualTo("7. møde i moleudvalget");
        assertThat(foer.select("script").html())
                .contains("\"name\":\"Moleudvalget\"")
                .doesNotContain("Havnerådet");
        assertThat(efter.select("h1").text()).isEqualTo("8. møde i havnerådet");
        assertThat(efter.select("script").html())
                .contains("\"name\":\"Havnerådet\"")
                .doesNotContain("Moleudvalget");
    }

    @Test
    void aMeetingWithATitleOfItsOwnTellsTheNameOfTheDay() {
        assertThat(side("titel: Seminar, dato: 2024-06-01").select(".hoved dd").eachText())
                .startsWith("Moleudvalget");
        assertThat(side("titel: Seminar i moleudvalget, dato: 2024-06-01")
                        .select(".hoved dd")
                        .eachText())
                .containsExactly("1. juni 2024");
    }

    private Element side(String moede) {
        new Papirproeve(mappe)
                .med("organer/raadet.yaml", ORGAN)
                .med(
                        "moeder/m.yaml",
                        "møde: {organ: raadet, " + moede + "}\nagenda: [{punkt: 1, titel: Fyr, referat: Lyser.}]\n");
        return Jsoup.parse(Proeve.html(Proeve.moede(mappe.resolve("moeder/m.yaml")), Dokumenttype.REFERAT));
    }
}
