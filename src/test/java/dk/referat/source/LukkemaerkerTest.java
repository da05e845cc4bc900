package dk.referat.source;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.source.Lukkemaerker.Art;
import dk.referat.source.Lukkemaerker.Fejl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is closed by marks; a slip of the pen closes more and never less. */
class LukkemaerkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet gav [lukket]Fiskehuset[/lukket] afslag. | Rådet gav (udeladt) afslag.",
                "[lukket]a[/lukket] b [lukket]c[/lukket] | (udeladt) b (udeladt)",
                "[LUKKET]a[/Lukket] | (udeladt)",
                "[ lukket ]a[ / lukket ] | (udeladt)",
                "[[lukket]a[/lukket]] | [(udeladt)]",
                "Intet her | Intet her",
            })
    void aPassageIsLeftOut(String tekst, String offentlig) {
        Lukkemaerker maerker = Lukkemaerker.i(tekst);

        assertThat(maerker.fejl()).isEmpty();
        assertThat(maerker.udenLukket(tekst)).isEqualTo(offentlig);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000", "         ", "\n", "\t"})
    void anyBlankMayStandInTheBrackets(String blankt) {
        String tekst = "a [" + blankt + "lukket" + blankt + "]b[" + blankt + "/" + blankt + "lukket] c";

        assertThat(Lukkemaerker.i(tekst).udenLukket(tekst)).isEqualTo("a (udeladt) c");
        assertThat(Lukkemaerker.i(tekst).fejl()).isEmpty();
    }

    @Test
    void theInternalEditionShowsBothEnds() {
        String tekst = "Til [lukket]Bo[/lukket].";

        assertThat(Lukkemaerker.i(tekst).medSynligeMaerker(tekst)).isEqualTo("Til ‹lukket› Bo ‹/lukket›.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a [lukket] b | UDEN_SLUT | a (udeladt)",
                "a [/lukket] b | UDEN_START | (udeladt)",
                "a [lukket] b [lukket] c [/lukket] d [/lukket] e | I_HINANDEN | (udeladt)",
                "x [lukket]a[/lukket] b [lukket] c | UDEN_SLUT | x (udeladt) b (udeladt)",
            })
    void aMarkWithoutItsOtherHalfClosesTheRest(String tekst, Art art, String offentlig) {
        Lukkemaerker maerker = Lukkemaerker.i(tekst);

        assertThat(maerker.fejl().get(0).art()).isEqualTo(art);
        assertThat(maerker.udenLukket(tekst)).isEqualTo(offentlig);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[luket]",
                "[lukkket]",
                "[lukkt]",
                "[lukekt]",
                "[lukket:]",
                "[lukket",
                "[lukkede]",
                "[luk]",
                "{lukket}",
                "<lukket>",
                "\\[lukket\\]",
                "[**lukket**]",
                "[_lukket_]",
                "[lukket;]",
                "[lu\u00ADkket]",
                "[lukket\u200B]",
                "[lukket*]",
                "&#91;lukket&#93;",
                "&#0091;lukket]",
                "&#x005b;lukket&#x005d;",
                "&lbrack;lukket]",
                "［lukket］",
                "【lukket】",
                "‹lukket›",
                "〔lukket〕",
                "⟦lukket⟧",
                "⁅lukket⁆",
                "﹝lukket﹞",
                "[1ukket]",
                "[l u k k e t]",
                "[#lukket]",
                "[@lukket]",
                "[^lukket]",
                "[+lukket]",
                "[-lukket-]",
                "[lukket1]",
                "[luk-ket]",
                "[Lukket: Bo Lind]",
                "<!--lukket-->",
                "[lukket tekst]",
            })
    void aMisspeltMarkClosesTheRest(String maerke) {
        String tekst = "Åbent " + maerke + " Bo Lind [/lukket] mere.";

        Lukkemaerker maerker = Lukkemaerker.i(tekst);

        assertThat(maerker.fejl()).extracting(Fejl::art).contains(Art.STAVET_FORKERT);
        assertThat(maerker.udenLukket(tekst)).doesNotContain("Bo", "mere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[/luket]",
                "[/lukkt]",
                "[\\lukket]",
                "(/lukket)",
                "</lukket>",
                "{/lukket}",
                "[/ lukket",
                "«/lukket»",
                "[/luk]",
                "[/Lukkede]",
                "[/lukket:]",
                "\\[/lukket\\]",
                "[#/lukket]",
                "‹/lukket›",
                "&#91;/lukket&#93;",
            })
    void aMisspeltEndClosesTheRest(String maerke) {
        String tekst = "Åbent [lukket]Bo Lind" + maerke + " mere.";

        Lukkemaerker maerker = Lukkemaerker.i(tekst);

        assertThat(maerker.fejl()).isNotEmpty();
        assertThat(maerker.udenLukket(tekst)).isEqualTo("Åbent (udeladt)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 5 (lukket) blev udsat.",
                "Se [det lukkede møde](https://example.dk).",
                "Se [lukket møde](https://example.dk).",
                "Mødet var «lukket» for tilhørere.",
                "| Punkt | Åbent/lukket |\n|---|---|\n| 5 | lukket |",
                "Døren er lukket [se note].",
                "[Lukas] og [Lykke] kom.",
                "Det er {lukket: ja} i YAML.",
                "Sagen er [afsluttet].",
                "Der er [lukning af broen] i juli.",
                "»Lukket land« hedder bogen.",
            })
    void ordinaryTextIsLeftAlone(String tekst) {
        assertThat(Lukkemaerker.i(tekst).erTom()).as(tekst).isTrue();
        assertThat(Lukkemaerker.i(tekst).fejl()).isEmpty();
    }

    @Test
    void itTakesNoLongerForManyBrackets() {
        String tekst = "[".repeat(100_000) + "[luk".repeat(20_000) + "&#".repeat(50_000) + "[\u00A0".repeat(50_000);

        assertThat(Lukkemaerker.i(tekst).passager()).hasSizeLessThan(2);
    }
}
