package dk.referat.cli;

import static dk.referat.cli.Koersel.FORKERT;
import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.moede;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code referat validate}: what it reads, and that it writes nothing. */
class ValidateTest {
    @TempDir
    Path mappe;

    @Test
    void aGoodFileIsFine() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("validate", fil)).isEqualTo(new Koersel(0, "", "1 fil læst: ingen fejl.\n"));
        assertThat(Koersel.af("validate", "-q", fil)).isEqualTo(new Koersel(0, "", ""));
        assertThat(alt(mappe).keySet()).containsExactly("moede.yaml");
    }

    @Test
    void aBadFileIsToldWithItsPlace() {
        Path fil = skriv(mappe.resolve("moede.yaml"), FORKERT);

        Koersel k = Koersel.af("validate", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("moede.yaml:8:5: fejl[").endsWith("1 fil læst: 1 fejl.\n");
    }

    @Test
    void standardInputIsAMeeting() {
        assertThat(Koersel.medInd(MED_REFERAT, "validate", "-").kode()).isZero();
        assertThat(Koersel.medInd(FORKERT, "validate", "-").fejl()).startsWith("-:8:5: fejl[");
        assertThat(Koersel.medInd("", "validate", "-").fejl()).contains("Filen er tom");
    }

    @Test
    void aBodysFileAndThePublishersFileAreReadAsThat() {
        Path organ = skriv(mappe.resolve("organer/bestyrelsen.yaml"), "navn: Bestyrelsen\nnavnn: X\n");
        Path udgiver = skriv(mappe.resolve("referat.yaml"), "navn: Foreningen\nformater: [docx]\n");

        assertThat(Koersel.af("validate", organ).fejl()).contains("organer/bestyrelsen.yaml:2:1: fejl[");
        assertThat(Koersel.af("validate", udgiver).fejl()).contains("referat.yaml:2:12: fejl[");
    }

    @Test
    void aFolderIsReadWithEverythingInIt() {
        skriv(mappe.resolve("referat.yaml"), "navn: Foreningen\nudmappe: ../ude\n");
        skriv(mappe.resolve("organer/bestyrelsen.yaml"), "navn: Bestyrelsen\n");
        skriv(mappe.resolve("organer/ubrugt.yaml"), "navn: Ubrugt\nnavnn: X\n");
        skriv(mappe.resolve("moeder/a.yaml"), moede("bestyrelsen", "2024-01-02", "A"));
        skriv(mappe.resolve("moeder/b.yaml"), FORKERT);
        skriv(mappe.resolve("udgivet/x.yaml"), "slet ikke: et møde\n");
        Map<String, String> foer = alt(mappe);

        Koersel k = Koersel.af("validate", mappe);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl())
                .contains("referat.yaml:2:10: fejl[udmappe-udenfor]")
                .contains("organer/ubrugt.yaml:2:1: fejl[")
                .contains("moeder/b.yaml:8:5: fejl[")
                .doesNotContain("udgivet/x.yaml")
                .endsWith("5 filer læst: 3 fejl.\n");
        assertThat(alt(mappe)).isEqualTo(foer);
    }

    @Test
    void theFolderOfBodiesCanBeReadAlone() {
        skriv(mappe.resolve("organer/bestyrelsen.yaml"), "navn: Bestyrelsen\nnavnn: X\n");

        assertThat(Koersel.af("validate", mappe.resolve("organer")).fejl()).contains("bestyrelsen.yaml:2:1: fejl[");
    }

    @Test
    void aFaultOfABodyIsToldOnceHoweverManyMeetingsItHas() {
        skriv(mappe.resolve("organer/bestyrelsen.yaml"), "navn: Bestyrelsen\nnavnn: X\n");
        skriv(mappe.resolve("a.yaml"), moede("bestyrelsen", "2024-01-02", "A"));
        skriv(mappe.resolve("b.yaml"), moede("bestyrelsen", "2024-01-03", "B"));

        assertThat(Koersel.af("validate", mappe).fejl()).endsWith("3 filer læst: 1 fejl.\n");
    }

    @Test
    void nothingToReadIsTold() {
        assertThat(Koersel.af("validate", mappe).kode()).isEqualTo(3);
        assertThat(Koersel.af("validate", mappe.resolve("vaek")).fejl())
                .isEqualTo("referat: «" + mappe.resolve("vaek") + "» findes ikke\n");
    }
}
