package dk.referat.cli;

import static dk.referat.cli.Koersel.FORKERT;
import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.MOEDE;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.filer;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code referat build} of single files: what is written, where, and when nothing is. */
class BuildFilTest {
    @TempDir
    Path mappe;

    @Test
    void writesPageAndPdfBesideTheFile() throws IOException {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isZero();
        assertThat(k.ud()).isEmpty();
        assertThat(k.fejl().lines())
                .containsExactly(
                        "Skrev " + mappe.resolve("moede-referat.html"), "Skrev " + mappe.resolve("moede-referat.pdf"));
        assertThat(filer(mappe)).containsExactly("moede-referat.html", "moede-referat.pdf", "moede.yaml");
        assertThat(laes(mappe.resolve("moede-referat.html")))
                .contains("Alle var der.")
                .endsWith("</html>\n");
        assertThat(new String(Files.readAllBytes(mappe.resolve("moede-referat.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }

    @Test
    void aFileWithoutMinutesIsAnAgenda() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MOEDE);

        assertThat(Koersel.af("build", "-f", "html", fil).kode()).isZero();

        assertThat(filer(mappe)).containsExactly("moede-dagsorden.html", "moede.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "html;moede-referat.html",
                "pdf;moede-referat.pdf",
                "html-fragment;moede-referat.fragment.html",
                "html,html-fragment;moede-referat.fragment.html moede-referat.html",
                "PDF, html;moede-referat.html moede-referat.pdf"
            })
    void writesTheFormatsAskedFor(String format, String ventet) {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);
        Path ud = mappe.resolve("ny/mappe");

        assertThat(Koersel.af("build", "--format", format, "--output", ud, fil).kode())
                .isZero();

        assertThat(filer(ud)).containsExactly(ventet.split(" "));
    }

    @Test
    void theDocumentAskedForIsMade() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("build", "--dokument", "dagsorden", "-f", "html", fil)
                        .kode())
                .isZero();

        assertThat(laes(mappe.resolve("moede-dagsorden.html"))).doesNotContain("Alle var der.");
        assertThat(mappe.resolve("moede-referat.html")).doesNotExist();
    }

    @Test
    void quietSaysNothingWhenAllIsWell() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("build", "--quiet", "-f", "html", fil)).isEqualTo(new Koersel(0, "", ""));
    }

    @Test
    void quietStillTellsOfErrors() {
        Path fil = skriv(mappe.resolve("moede.yaml"), FORKERT);

        assertThat(Koersel.af("build", "--quiet", fil).fejl())
                .contains("titell")
                .contains("1 fejl; intet er skrevet.");
    }

    @Test
    void readsStandardInput() {
        Koersel k = Koersel.medInd(MED_REFERAT, "build", "-", "-f", "html", "-o", mappe);

        assertThat(k.kode()).isZero();
        assertThat(filer(mappe)).containsExactly("moede-referat.html");
    }

    @Test
    void placesInStandardInputAreTold() {
        Koersel k = Koersel.medInd(FORKERT, "build", "-", "-o", mappe);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).startsWith("-:8:5: fejl[");
        assertThat(filer(mappe)).isEmpty();
    }

    @Test
    void thePublishersFileDecidesWhatTheCommandLineDoesNot() {
        skriv(mappe.resolve("referat.yaml"), "navn: Foreningen\nudmappe: ud\nformater: [html-fragment]\n");
        Path fil = skriv(mappe.resolve("moeder/moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("build", fil).kode()).isZero();
        assertThat(filer(mappe.resolve("ud"))).containsExactly("moede-referat.fragment.html");

        assertThat(Koersel.af("build", fil, "-f", "html", "-o", mappe.resolve("andet"))
                        .kode())
                .isZero();
        assertThat(filer(mappe.resolve("andet"))).containsExactly("moede-referat.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ude", "/tmp/ude", ".", "ud/../.."})
    void thePublishersFileCannotWriteOutsideTheFolder(String udmappe) {
        skriv(mappe.resolve("rod/referat.yaml"), "navn: Foreningen\nudmappe: " + udmappe + "\n");
        Path fil = skriv(mappe.resolve("rod/moede.yaml"), MED_REFERAT);
        Map<String, String> foer = alt(mappe);

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("referat.yaml:2:10: fejl[udmappe-udenfor]");
        assertThat(alt(mappe)).isEqualTo(foer);
    }

    @ParameterizedTest
    @CsvSource({
        "Møde på Ærø.yaml,moede-paa-aeroe-referat.html",
        "CON.yaml,con--referat.html",
        "møde….yaml,moede-referat.html",
        "x...yaml,x-referat.html",
        "😀.yaml,x-referat.html",
        "a😀b.yml,a-b-referat.html",
        "  med  mellemrum  .yaml,med-mellemrum-referat.html",
        "Uden endelse,uden-endelse-referat.html",
        "@liste.yaml,liste-referat.html"
    })
    void namesAreSafeEverywhere(String navn, String ventet) {
        Path fil = skriv(mappe.resolve(navn), MED_REFERAT);
        Path ud = mappe.resolve("ud");

        assertThat(Koersel.af("build", "-f", "html", "-o", ud, fil).kode()).isZero();

        assertThat(filer(ud)).containsExactly(ventet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MOEDE + "    lukket: ja\n",
                MOEDE + "    lukket: Personsag\n",
                MOEDE + "    lukket:\n      grund: Personsag\n",
                MOEDE + "    underpunkter:\n      - titel: Under\n        lukket: ja\n",
                MOEDE
                        + "    underpunkter:\n      - titel: A\n        underpunkter:\n          - titel: B\n            lukket: ja\n",
                MOEDE + "    bilag:\n      - titel: Notat\n        lukket: ja\n",
                MOEDE
                        + "    underpunkter:\n      - titel: A\n        bilag:\n          - titel: N\n            lukket: ja\n"
            })
    void nothingIsWrittenWhereNobodySaysWhySomethingIsClosed(String yaml) {
        Path fil = skriv(mappe.resolve("moede.yaml"), yaml);
        Map<String, String> foer = alt(mappe);

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[lukket-uden-").contains("intet er skrevet.");
        assertThat(alt(mappe)).isEqualTo(foer);
        assertThat(Koersel.af("validate", fil).kode()).isEqualTo(1);
    }

    @Test
    void whatIsNotClosedIsWritten() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MOEDE + "    lukket: nej\n");

        assertThat(Koersel.af("build", "-f", "html", fil).kode()).isZero();
    }

    @Test
    void errorsWriteNothingAndLeaveWhatWasThere() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);
        Koersel.af("build", "-f", "html", fil);
        skriv(fil, FORKERT);
        Map<String, String> foer = alt(mappe);

        Koersel k = Koersel.af("build", "-o", mappe.resolve("ny"), fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).endsWith("1 fejl; intet er skrevet.\n");
        assertThat(alt(mappe)).isEqualTo(foer);
    }

    @Test
    void anErrorInATemplateIsToldWithItsPlace() {
        skriv(mappe.resolve("organer/andet.yaml"), "navn: Andet\n");
        skriv(mappe.resolve("skabeloner/slut.md"), "{{findes_ikke}}\n");
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);
        Map<String, String> foer = alt(mappe);

        for (Object hvad : new Object[] {fil, mappe}) {
            Koersel k = Koersel.af("build", "-o", mappe.resolve("ud"), hvad);

            assertThat(k.kode()).isEqualTo(1);
            assertThat(k.fejl()).contains("skabeloner/slut.md:1:").contains("findes_ikke");
            assertThat(alt(mappe)).isEqualTo(foer);
        }
    }

    @Test
    void aTemplateThatIsNotUtf8IsNamed() throws IOException {
        skriv(mappe.resolve("organer/andet.yaml"), "navn: Andet\n");
        Files.createDirectories(mappe.resolve("skabeloner"));
        Files.write(mappe.resolve("skabeloner/slut.md"), "Hævet\n".getBytes(StandardCharsets.ISO_8859_1));
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isNotZero().isNotEqualTo(70);
        assertThat(k.fejl()).contains("slut.md").contains("UTF-8").doesNotContain("Input length");
    }

    @Test
    void withSeveralFilesOneErrorStopsAll() {
        Path god = skriv(mappe.resolve("god.yaml"), MED_REFERAT);
        Path daarlig = skriv(mappe.resolve("daarlig.yaml"), FORKERT);
        Path mappeMedMoede =
                skriv(mappe.resolve("samling/moede.yaml"), MED_REFERAT).getParent();
        Map<String, String> foer = alt(mappe);

        for (Object[] argumenter :
                new Object[][] {{"build", god, daarlig}, {"build", daarlig, god}, {"build", mappeMedMoede, god, daarlig}
                }) {
            Koersel k = Koersel.af(argumenter);

            assertThat(k.kode()).isEqualTo(1);
            assertThat(k.fejl()).contains("titell");
            assertThat(alt(mappe)).isEqualTo(foer);
        }
    }

    @Test
    void theErrorsOfAllFilesComeInOneRun() {
        Path en = skriv(mappe.resolve("en.yaml"), FORKERT);
        Path to = skriv(mappe.resolve("to.yaml"), FORKERT);

        assertThat(Koersel.af("build", en, to).fejl())
                .contains("en.yaml:8")
                .contains("to.yaml:8")
                .contains("2 fejl");
    }

    @Test
    void severalFilesAndFoldersAreBuiltInOneRun() {
        Path en = skriv(mappe.resolve("en.yaml"), MED_REFERAT);
        Path to = skriv(mappe.resolve("to.yaml"), MED_REFERAT);
        Path samling = mappe.resolve("samling");
        skriv(samling.resolve("moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("build", "-f", "html", en, samling, to, en).kode())
                .isZero();

        assertThat(filer(mappe))
                .contains("en-referat.html", "to-referat.html", "samling/udgivet/udvalget/moede-referat.html");
    }

    @Test
    void twoFilesThatWouldBecomeOneAreRefused() {
        Path en = skriv(mappe.resolve("a/moede.yaml"), MED_REFERAT);
        Path to = skriv(mappe.resolve("b/Møde.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", "-o", mappe.resolve("ud"), en, to);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[samme-filnavn]").contains("a/moede.yaml");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void theSameFileTwiceIsBuiltOnce() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", "-f", "html", fil, mappe.resolve("./moede.yaml"));

        assertThat(k.kode()).isZero();
        assertThat(k.fejl().lines()).hasSize(1);
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);
        Koersel.af("build", "-f", "html,pdf,html-fragment", fil);
        Map<String, String> foerste = alt(mappe);

        Koersel k = Koersel.af("build", "-f", "html,pdf,html-fragment", fil);

        assertThat(k.fejl()).contains("Uændret: ").doesNotContain("Skrev ");
        assertThat(alt(mappe)).isEqualTo(foerste);
    }

    @Test
    void aPathThatIsNotThereIsNotAnErrorInAFile() {
        Koersel k = Koersel.af("build", mappe.resolve("væk.yaml"));

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).isEqualTo("referat: «" + mappe.resolve("væk.yaml") + "» findes ikke\n");
    }

    @Test
    void anOutputFolderThatIsAFileIsTold() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", "-f", "html", "-o", fil, fil);

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).isEqualTo("referat: «" + fil + "» findes og er ikke en mappe\n");
    }

    @Test
    void aCharacterThatThePdfCannotShowIsFoundInTheFileThatHasIt() {
        skriv(mappe.resolve("referat.yaml"), "navn: Foreningen\nsidefod: Ring til 𝕬nton\n");
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nsidehoved: Rådet for 𝕭yen\n");
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT.replaceFirst("organ: .*", "organ: raadet"));

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl())
                .contains("referat.yaml:2:19: fejl[tegn-mangler]")
                .contains("raadet.yaml:2:22: fejl[tegn-mangler]")
                .contains("sidehoved: Rådet for 𝕭yen");
    }

    @Test
    void aCharacterThatThePdfCannotShowIsAnErrorOnlyThere() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT.replace("Alle", "𝕬lle"));

        Koersel k = Koersel.af("build", fil);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("moede.yaml:8:14: fejl[tegn-mangler]").contains("U+1D56C");
        assertThat(filer(mappe)).containsExactly("moede.yaml");
        assertThat(Koersel.af("build", "-f", "html", fil).kode()).isZero();
    }
}
