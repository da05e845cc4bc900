package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Papirproeve;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that a kommissorium's figures become. */
class KommissoriumTest {
    @TempDir
    Path mappe;

    @Test
    void theSeatsAreAListBelowTheirSum() {
        Element side = side("""
                  organisering: Rådet er et netværk.
                  pladser:
                    - {navn: regionerne, antal: 5, hvem: repræsentanter fra regionerne, heraf: forperson, ønske: mindst en kender til drift}
                    - {navn: LVS, antal: 1}
                  betjening: Fondet betjener rådet.
                """);

        assertThat(side.select("h2").eachText()).containsExactly("Organisering");
        assertThat(side.select(".organisering p").eachText())
                .containsExactly(
                        "Rådet er et netværk.",
                        "Rådet består af 6 medlemmer:",
                        "5 repræsentanter fra regionerne (heraf én forperson)",
                        "1 LVS",
                        "Det tilstræbes, at mindst en kender til drift.",
                        "Fondet betjener rådet.");
    }

    /** What is stated is printed; that it is not the sum is for a rule to say. */
    @Test
    void theStatedNumberIsPrinted() {
        assertThat(side("  antal medlemmer: 14\n").select(".organisering p").eachText())
                .containsExactly("Rådet har 14 medlemmer.");
        assertThat(side("  antal medlemmer: 1\n").select(".organisering p").eachText())
                .containsExactly("Rådet har 1 medlem.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "møder om året: 4–6 | Rådet mødes 4–6 gange om året.",
                "møder om året: 4 | Rådet mødes 4 gange om året.",
                "møder om året: 1 | Rådet mødes én gang om året.",
                "møder om året: mindst 4 | Rådet mødes mindst 4 gange om året.",
                "møder om året: mindst 1 | Rådet mødes mindst én gang om året.",
                "møder om året: højst 1 | Rådet mødes højst én gang om året.",
                "møder om året: 1–2 | Rådet mødes 1–2 gange om året.",
                "møder om året: højst 4 | Rådet mødes højst 4 gange om året.",
                "beslutningsdygtig: mindst halvdelen | Rådet kan træffe beslutning, når mindst halvdelen af medlemmerne er til stede.",
                "beslutningsdygtig: over halvdelen | Rådet kan træffe beslutning, når mere end halvdelen af medlemmerne er til stede.",
                "beslutningsdygtig: 8 | Rådet kan træffe beslutning, når mindst 8 medlemmer er til stede.",
            })
    void theMeetings(String noegle, String saetning) {
        assertThat(side("  " + noegle + "\n").select(".moeder p").eachText()).containsExactly(saetning);
    }

    @Test
    void theHeadSaysWhatAdoptedIt() {
        Element side = side("""
                  version: 1.2
                  dato: 2024-12-18
                  vedtaget: {organ: styregruppen, punkt: 160/24, bilag: 3}
                  formål: Råd.
                """);

        assertThat(side.select("h1").text()).isEqualTo("Kommissorium for råd om havne");
        assertThat(side.select(".dokumenttype")).isEmpty();
        assertThat(side.select(".hoved dd").eachText().stream().map(t -> t.replace('\u00A0', ' ')))
                .containsExactly("1.2", "18. december 2024", "i styregruppen, pkt. 160/24, bilag 3");
    }

    @Test
    void whatIsNotWrittenHasNoHeading() {
        assertThat(side("  formål: Råd.\n").select("h2").eachText()).isEqualTo(List.of("Formål"));
    }

    /** A paper without a date has none that anybody could take for its own. */
    @Test
    void theDateOfThePaper() {
        assertThat(proeve("  formål: Råd.\n").kommissorium("r").dato()).isEqualTo(Instant.EPOCH);
        assertThat(proeve("  dato: 2024-12-18\n  formål: Råd.\n")
                        .kommissorium("r")
                        .dato())
                .isEqualTo(Instant.parse("2024-12-18T00:00:00Z"));
    }

    private Element side(String kommissorium) {
        return Jsoup.parse(Papirproeve.html(proeve(kommissorium).kommissorium("r")));
    }

    private Papirproeve proeve(String kommissorium) {
        return new Papirproeve(mappe).med("organer/r.yaml", """
                navn: Råd om havne
                i sætning: råd om havne
                kaldes: rådet
                kommissorium:
                """ + kommissorium);
    }
}
