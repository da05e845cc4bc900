package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishHyphenatorTest {

    /** Never against Retskrivningsordbogen § 15, though not everywhere where it would allow it; no part under three letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "indstil-ling",
                "besty-rel-sen",
                "sund-heds-væ-sen",
                "patient-grup-per",
                "ori-en-te-rin-gen",
                "sty-re-grup-pen",
                "kom-pe-ten-ce-ud-vik-ling",
                "beslut-nin-ger",
                "ret-nings-linjer",
                "infra-struk-tur",
                "til-slut-ning,",
                "(fremad-ret-tet)"
            })
    void dividesBetweenSyllables(String word) {
        assertThat(divided(word.replace("-", ""))).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mødet",
                "referat",
                "Christiansborg",
                "Bjørnholt",
                "SUNDHEDSSTYRELSEN",
                "helgenomPILOT",
                "https://www.eksempel.dk/kommunikation/dagsordener",
                "sekretariatet@organisation.dk",
                "www.sundhedsministeriet.dk",
                "halvtreds2024organisation",
                "indstilling/orientering",
                "orga\u00ADnisationen"
            })
    void leavesWholeWhatAReaderWouldStumbleOver(String word) {
        assertThat(new DanishHyphenator().hyphenateText(word)).isEqualTo(word);
    }

    @Test
    void aLongWordWithACapitalIsSeldomAName() {
        assertThat(divided("Sundhedsdatastyrelsen")).isEqualTo("Sund-heds-da-ta-sty-rel-sen");
    }

    @Test
    void takesNothingAwayAndKeepsEverySpace() {
        String text =
                "  Indstillingen  til\u00A0bestyrelsen:\n\tkyst- og højdedata, fx  organisationens udviklingsplan. ";
        String hyphenated = new DanishHyphenator().hyphenateText(text);
        assertThat(hyphenated).contains("\u00AD").isNotEqualTo(text);
        assertThat(hyphenated.replace("\u00AD", "")).isEqualTo(text);
    }

    private static String divided(String word) {
        return new DanishHyphenator().hyphenateText(word).replace('\u00AD', '-');
    }
}
