package dk.referat.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type and size of an attached file, in Danish. */
class BilagsfilTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bilag/m/budget.pdf      | 1          | PDF, 1 KB",
                "bilag/m/budget.pdf      | 1024       | PDF, 1 KB",
                "bilag/m/budget.pdf      | 1025       | PDF, 2 KB",
                "bilag/m/budget.PDF      | 34000      | PDF, 34 KB",
                "bilag/m/notat.docx      | 1047552    | Word, 1023 KB",
                "bilag/m/notat.xlsx      | 1048576    | Excel, 1,0 MB",
                "bilag/m/kort.jpg        | 1363149    | JPEG, 1,3 MB",
                "bilag/m/film.mp4        | 1073741824 | MP4, 1,0 GB",
                "bilag/m.2/uden-endelse  | 500        | 1 KB",
            })
    void isToldAsAReaderWouldSayIt(String adresse, long bytes, String oplysning) {
        assertThat(new Bilagsfil(adresse, bytes).oplysning().replace('\u00A0', ' '))
                .isEqualTo(oplysning);
    }
}
