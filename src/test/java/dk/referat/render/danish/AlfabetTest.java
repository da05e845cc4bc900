package dk.referat.render.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlfabetTest {
    private static final List<String> RAEKKE = List.of(
            "2. udvalg",
            "Bestyrelsen",
            "Bestyrelsen – øst",
            "Bestyrelsens forretningsudvalg",
            "É-udvalget",
            "Eksperterne",
            "Kantineudvalget",
            "kunstrådet",
            "Xylofonlauget",
            "Über-rådet",
            "Zoologisk udvalg",
            "Ældrerådet",
            "Økonomiudvalget",
            "Östergades beboere",
            "Aalborg Råd",
            "Ålborg Skoleråd");

    @Test
    void theDanishLettersComeLastAndWordsAreComparedOneByOne() {
        List<String> blandet = new ArrayList<>(RAEKKE);
        Collections.reverse(blandet);

        blandet.sort(Alfabet.DANSK);

        assertThat(blandet).isEqualTo(RAEKKE);
    }

    @Test
    void namesThatSoundAlikeStillHaveOneOrder() {
        assertThat(Alfabet.DANSK.compare("Åen", "Aaen")).isPositive();
        assertThat(Alfabet.DANSK.compare("Aaen", "Åen")).isNegative();
        assertThat(Alfabet.DANSK.compare("A\u030Aen", "Åen")).isNotZero();
        assertThat(Alfabet.DANSK.compare("Åen", "Åen")).isZero();
    }

    @Test
    void theSignsThatStandForLettersSortAsSigns() {
        assertThat(Alfabet.DANSK.compare("{Råd}", "Sogn")).isNegative();
    }
}
