package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report built alone has every meeting of its body, or is not built. */
class AarsrapportensMoederTest {
    private static final String PUNKT = "agenda: [{titel: Havnen, hovedemne: ja, referat: Drøftet.}]\n";

    @TempDir
    Path mappe;

    private Path rapport;

    @BeforeEach
    void skriv() throws Exception {
        Koersel.skriv(mappe.resolve("organer/raad.yaml"), """
                navn: Rådet for havnen
                tidligere navne:
                  - {navn: Følgegruppen, til: 2022-12-31}
                medlemmer:
                  - {navn: Anne Holm, rolle: formand}
                  - {navn: Bo Lind}
                """);
        Koersel.skriv(mappe.resolve("moeder/a.yaml"), "møde: {organ: raad, dato: 2023-02-02}\n" + PUNKT);
        rapport = Koersel.skriv(mappe.resolve("rapporter/r.yaml"), rapport("Rådet har holdt et møde i 2023."));
    }

    private static String rapport(String tekst) {
        return "årsrapport: {organ: raad, periode: 2023}\nberetning: " + tekst
                + "\nnøgletal: [møder, beslutninger, fremmøde]\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organ: raadd,",
                "organn: raad,",
                "",
                "organ: '',",
                "organ: RAAD,",
                "organ: raad.yaml,",
                "organ: organer/raad.yml,",
                "organ: Rådet for havnen,",
                "organ: følgegruppen,",
            })
    void aMeetingWhoseBodyIsUnsureKeepsTheReportFromBeingBuilt(String organ) throws Exception {
        Koersel.skriv(mappe.resolve("moeder/b.yaml"), "møde: {" + organ + " dato: 2023-05-05}\n" + PUNKT);

        Koersel bygget = byg(rapport);

        assertThat(bygget.kode()).as(bygget.fejl()).isEqualTo(1);
        assertThat(bygget.fejl()).contains("fejl[moede-kan-ikke-taelles]", "b.yaml");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organ: Havneforeningen,", "titel: Borgermøde,"})
    void anotherBodysMeetingDoesNot(String organ) throws Exception {
        Koersel.skriv(mappe.resolve("moeder/b.yaml"), "møde: {" + organ + " dato: 2023-05-05}\n" + PUNKT);

        assertThat(byg(rapport).kode()).isZero();
        assertThat(html("r")).contains("2. februar 2023").doesNotContain("5. maj 2023");
    }

    @Test
    void aBodyThatHasAFileIsNamedByIt() throws Exception {
        Path andet = Koersel.skriv(
                mappe.resolve("rapporter/s.yaml"), rapport("Godt.").replace("organ: raad", "organ: Rådet for havnen"));

        assertThat(byg(andet).fejl()).contains("s.yaml:1:21: fejl[ukendt-organ]", "«organ: raad»");
    }

    @Test
    void nobodyHasComeToWhatIsOnlyAnAgenda() throws Exception {
        Koersel.skriv(
                mappe.resolve("moeder/b.yaml"),
                "møde: {organ: raad, dato: 2023-05-05}\n" + PUNKT.replace(", referat: Drøftet.", ""));
        Files.writeString(rapport, rapport("Godt."));

        Koersel bygget = byg(rapport);

        assertThat(bygget.fejl()).contains("advarsel[moede-uden-referat]", "den 5. maj 2023", "b.yaml:1:27");
        assertThat(html("r")).contains("2 af 2 (100").containsOnlyOnce("ikke oplyst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Else Krog Hansen",
                "else krog-hansen",
                "Else  Krog-Hansen",
                "direktør Else Krog-Hansen",
                "Direktør Else Krog-Hansen",
                "Else Krog-Hansen, direktør",
                "Else Krog-Hansen (ferie)",
            })
    void whoSendsRegretsIsTheSameHoweverTheNameIsWritten(String navn) throws Exception {
        Files.writeString(
                mappe.resolve("organer/raad.yaml"), "  - {navn: Else Krog-Hansen}\n", StandardOpenOption.APPEND);
        Koersel.skriv(
                mappe.resolve("moeder/a.yaml"),
                "møde: {organ: raad, dato: 2023-02-02}\nafbud: [\"" + navn + "\"]\n" + PUNKT);

        Koersel bygget = byg(rapport);

        assertThat(bygget.kode()).as(bygget.fejl()).isZero();
        assertThat(html("r")).contains("2 af 3 (67");
        Koersel moede = Koersel.af("validate", mappe.resolve("moeder/a.yaml"));
        assertThat(moede.fejl()).doesNotContain("baade-til-stede");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {Rådet: [Anne Holm], Andre: {antal: 3}}          | ikke oplyst
                    {Rådet: [Anne Holm, Bo Lind], Andre: {antal: 3}} | 2 af 2
                    {Rådet: [Anne Holm]}                             | 1 af 2
                    """)
    void whoIsOnlyCountedMayBeAMember(String deltagere, String ventet) throws Exception {
        Koersel.skriv(
                mappe.resolve("moeder/a.yaml"),
                "møde: {organ: raad, dato: 2023-02-02}\ndeltagere: " + deltagere + "\n" + PUNKT);
        Koersel.skriv(
                mappe.resolve("moeder/b.yaml"),
                "møde: {organ: raad, dato: 2023-03-02}\nafbud: [Bo Lind, Anne Holm]\n" + PUNKT);

        assertThat(byg(rapport).kode()).isZero();
        assertThat(html("r")).contains(ventet, "0 af 2");
    }

    @Test
    void theClaimIsHeldAgainstWhatIsPrinted() throws Exception {
        Koersel.skriv(mappe.resolve("moeder/a.yaml"), """
                møde: {organ: raad, dato: 2023-02-02}
                agenda:
                  - {titel: Havnen, hovedemne: ja, beslutning: Vedtaget.}
                  - titel: Hemmeligt
                    beslutning: Fyret.
                    lukket: {grund: Personsag, hjemmel: forvaltningslovens § 27, offentlig titel: En personsag}
                """);
        Files.writeString(rapport, rapport("Rådet har truffet én beslutning i 2023."));
        assertThat(byg(rapport).fejl()).doesNotContain("paastaaet");

        Files.writeString(rapport, rapport("Rådet har truffet to beslutninger i 2023."));
        assertThat(byg(rapport).fejl()).contains("men møderne har 1");
        Koersel intern =
                Koersel.af("build", rapport, "-f", "html", "-o", mappe.resolve("ud-intern"), "--udgave", "intern");
        assertThat(intern.fejl()).doesNotContain("paastaaet");
    }

    @Test
    void aReportMayLieInAFolderAmongTheReports() throws Exception {
        Path dybt = Koersel.skriv(mappe.resolve("rapporter/2023/raad.yaml"), Files.readString(rapport));

        assertThat(byg(dybt).kode()).isZero();
        assertThat(html("raad")).contains("2. februar 2023");
        assertThat(Koersel.af("build", mappe, "-f", "html", "-o", mappe.resolve("alt"))
                        .kode())
                .isZero();
        assertThat(mappe.resolve("alt/raad/raad-aarsrapport.html")).exists();
    }

    @Test
    void theEditionsOfAReportAreKeptApart() throws Exception {
        assertThat(byg(rapport).kode()).isZero();
        assertThat(mappe.resolve("ud")).isDirectoryNotContaining("glob:**.referat-indhold");
        Koersel intern = Koersel.af("build", rapport, "-f", "html", "-o", mappe.resolve("ud"), "--udgave", "intern");

        assertThat(intern.kode()).isEqualTo(2);
        assertThat(intern.fejl()).contains("hvor den offentlige ligger");
        Path andet = mappe.resolve("andet");
        assertThat(Koersel.af("build", rapport, "-f", "html", "-o", andet, "--udgave", "intern")
                        .kode())
                .isZero();
        assertThat(Koersel.af("build", rapport, "-f", "html", "-o", andet).fejl())
                .contains("hvor den interne ligger");
    }

    @Test
    void aFolderWithNoneOfTheWantedDocumentIsWrongUse() throws Exception {
        Koersel bygget =
                Koersel.af("build", mappe, "-f", "html", "-o", mappe.resolve("ud"), "--dokument", "kommissorium");

        assertThat(bygget.kode()).as(bygget.fejl()).isEqualTo(2);
        assertThat(bygget.fejl()).contains("laves ikke af");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void aFolderMayHaveReportsAlone() throws Exception {
        Files.delete(mappe.resolve("moeder/a.yaml"));
        Files.writeString(
                rapport,
                rapport("Godt.").replace("periode: 2023", "periode: 2023, titel: Rapport nr. 0101701234")
                        + "ikke cpr-numre:\n  0101701234: rapportens nummer\n");

        Koersel bygget = Koersel.af("build", mappe, "-f", "html", "-o", mappe.resolve("ud"));

        assertThat(bygget.kode()).as(bygget.fejl()).isZero();
        assertThat(Files.readString(mappe.resolve("ud/raad/index.html")).replace("\u00A0", " "))
                .contains("Rapport nr. 0101701234");
    }

    @Test
    void aPeriodOfThousandsOfYearsIsASlip() throws Exception {
        Files.writeString(rapport, rapport("Godt.").replace("periode: 2023", "periode: 1923–2023"));
        assertThat(byg(rapport).fejl()).contains("r.yaml:1:36: fejl[ugyldig-dato]", "mere end 100 år");

        Files.writeString(rapport, rapport("Godt.").replace("periode: 2023", "periode: 1924–2023"));
        assertThat(byg(rapport).kode()).isZero();
    }

    private Koersel byg(Path fil) throws Exception {
        return Koersel.af("build", fil, "-f", "html", "-o", mappe.resolve("ud"));
    }

    private String html(String navn) throws Exception {
        return Files.readString(mappe.resolve("ud/" + navn + "-aarsrapport.html"))
                .replace("\u00A0", " ");
    }
}
