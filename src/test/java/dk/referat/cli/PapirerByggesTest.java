package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kommissorier and reports from the command line: alone, in a folder, and where there is nothing to build. */
class PapirerByggesTest {
    private static final String ORGAN = """
            navn: Rådet for havnen
            kaldes: Rådet
            medlemmer: [Anne Holm (forperson), Bo Lind]
            kommissorium:
              vedtaget: {organ: byraad, punkt: 4, bilag: 1}
              formål: Rådet rådgiver om havnen.
            """;

    @TempDir
    Path mappe;

    private Path organ;
    private Path rapport;
    private Path moede;

    @BeforeEach
    void skriv() {
        Koersel.skriv(mappe.resolve("kilde/referat.yaml"), "navn: Havnen\n");
        Koersel.skriv(mappe.resolve("kilde/organer/byraad.yaml"), "navn: Byrådet\n");
        organ = Koersel.skriv(mappe.resolve("kilde/organer/havneraad.yaml"), ORGAN);
        rapport = Koersel.skriv(
                mappe.resolve("kilde/rapporter/2024-havneraad.yaml"),
                "årsrapport: {organ: havneraad, periode: 2024}\nberetning: Der var et møde i 2024.\n");
        moede = Koersel.skriv(
                mappe.resolve("kilde/moeder/a.yaml"),
                "møde: {organ: havneraad, dato: 2024-05-06}\nagenda:\n  - {punkt: 1, titel: Kajen, hovedemne: ja}\n");
        Koersel.skriv(
                mappe.resolve("kilde/moeder/b.yaml"),
                "møde: {organ: byraad, dato: 2023-01-10}\nagenda:\n  - {punkt: 4, titel: Et råd, bilag: [Kommissorium]}\n");
    }

    @Test
    void aFileGivesItsPaper() throws IOException {
        Path ud = mappe.resolve("ud");

        Koersel k = Koersel.af("build", organ, rapport, "-o", ud, "-f", "html");

        assertThat(k.kode()).as(k.fejl()).isZero();
        try (var filer = Files.list(ud)) {
            assertThat(filer.map(f -> String.valueOf(f.getFileName())).filter(f -> !f.startsWith(".")))
                    .containsExactlyInAnyOrder("havneraad-kommissorium.html", "2024-havneraad-aarsrapport.html");
        }
        assertThat(tekst(ud.resolve("havneraad-kommissorium.html")))
                .contains("Kommissorium for rådet for havnen", "i byrådet, pkt. 4, bilag 1");
        assertThat(tekst(ud.resolve("2024-havneraad-aarsrapport.html"))).contains("Årsrapport 2024", "Kajen");
    }

    @ParameterizedTest
    @CsvSource({
        "kilde/moeder/a.yaml, kommissorium",
        "kilde/moeder/a.yaml, årsrapport",
        "kilde/organer/havneraad.yaml, referat",
        "kilde/rapporter/2024-havneraad.yaml, kommissorium"
    })
    void aDocumentThatTheFileDoesNotGiveIsWrongUse(String fil, String dokument) {
        Koersel k = Koersel.af("build", mappe.resolve(fil), "-d", dokument, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.fejl()).contains("det valgte --dokument laves ikke af", "mappen rapporter");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void aBodyWithoutAKommissoriumGivesNothing() {
        Koersel k = Koersel.af("build", mappe.resolve("kilde/organer/byraad.yaml"), "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.fejl()).contains("uden «kommissorium»");
    }

    @Test
    void aFolderHasThemInItsLists() throws IOException {
        Path ud = mappe.resolve("ud");

        assertThat(Koersel.af("build", mappe.resolve("kilde"), "-o", ud, "-f", "html")
                        .kode())
                .isZero();

        assertThat(Files.readString(ud.resolve("havneraad/index.html")))
                .contains("href=\"havneraad-kommissorium.html\"", "href=\"2024-havneraad-aarsrapport.html\"");
        Files.delete(rapport);
        Koersel.skriv(organ, ORGAN.substring(0, ORGAN.indexOf("kommissorium:")));
        assertThat(Koersel.af("build", mappe.resolve("kilde"), "-o", ud, "-f", "html")
                        .kode())
                .isZero();
        assertThat(ud.resolve("havneraad/havneraad-kommissorium.html")).doesNotExist();
        assertThat(ud.resolve("havneraad/2024-havneraad-aarsrapport.html")).doesNotExist();
        assertThat(Files.readString(ud.resolve("havneraad/index.html"))).doesNotContain("havneraad-kommissorium");
    }

    @Test
    void onlyTheChosenDocumentIsBuiltOfAFolder() throws IOException {
        Path ud = mappe.resolve("ud");

        Koersel k = Koersel.af("build", mappe.resolve("kilde"), "-o", ud, "-f", "html", "-d", "aarsrapport");

        assertThat(k.kode()).as(k.fejl()).isZero();
        try (var filer = Files.walk(ud)) {
            assertThat(filer.map(f -> String.valueOf(f.getFileName())).filter(f -> f.endsWith(".html")))
                    .containsExactlyInAnyOrder("2024-havneraad-aarsrapport.html", "index.html", "index.html");
        }
    }

    /** What cannot be read might be a meeting of the period. */
    @Test
    void aReportIsNotBuiltWhereAMeetingCannotBeRead() {
        Koersel.skriv(moede, "møde: {organ: havneraad, dato: 2024-15-06}\nagenda: [{titel: T}]\n");

        Koersel k = Koersel.af("build", rapport, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("moede-kan-ikke-taelles", "a.yaml");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 0", "4, 2, 1", "5, 1, 1"})
    void whatAdoptedItIsLookedUp(String punkt, String bilag, int antal) {
        Koersel.skriv(organ, ORGAN.replace("punkt: 4, bilag: 1", "punkt: " + punkt + ", bilag: " + bilag));

        Koersel k = Koersel.af("validate", organ);

        assertThat(k.fejl().split("vedtagelse-ukendt", -1)).as(k.fejl()).hasSize(antal + 1);
    }

    private static String tekst(Path side) {
        return Koersel.laes(side)
                .replaceAll("<[^>]*>", " ")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }
}
