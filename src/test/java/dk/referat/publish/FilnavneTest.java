package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that every system and every web server takes. */
class FilnavneTest {
    @ParameterizedTest
    @CsvSource({
        "Bilag 1 – Økonomi.PDF,bilag-1-oekonomi.pdf",
        "CON.txt,con-.txt",
        "lpt1,lpt1-",
        "arkiv.tar.gz,arkiv-tar.gz",
        ".htaccess,htaccess",
        "navn.,navn",
        "navn.???,navn",
        "😀.png,x.png",
        "uden endelse,uden-endelse",
        "a.en meget lang endelse,a-en-meget-lang-endelse"
    })
    void keepsTheEnding(String filnavn, String ventet) {
        assertThat(Filnavne.medEndelse(filnavn, "")).isEqualTo(ventet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "æ", "😀", "CON", "x.y.", "-", "..", "a/b\\c", "NUL ", "\u202Egnp.exe"})
    void isSafe(String navn) {
        assertThat(Filnavne.sikkert(navn)).matches("[a-z0-9][a-z0-9-]*").isNotIn("con", "nul");
    }

    @Test
    void aLongNameIsCutAndKeepsWhatTellsItApart() {
        String et = Filnavne.sikkert("møde-".repeat(60) + "1");
        String andet = Filnavne.sikkert("møde-".repeat(60) + "2");

        assertThat(et).hasSizeLessThanOrEqualTo(80).isNotEqualTo(andet);
        assertThat(Filnavne.sikkert("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Filnavne.medEndelse("møde-".repeat(60) + ".pdf", ""))
                .endsWith(".pdf")
                .hasSizeLessThan(90);
    }
}
