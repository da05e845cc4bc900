package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code referat validate}: how strictly, in which form, what is known already, and what is mended. */
class ValidateValgTest {
    private static final String SPRING = MED_REFERAT + "  - punkt: 3\n    titel: Budget\n    referat: Godkendt.\n";
    private static final String SKAEV = "møde: {organ: Udvalget, dato: 2024-05-06}\ndagsorden:\n  - titel: A\n";

    @TempDir
    Path mappe;

    private Path fil;

    @BeforeEach
    void enFilMedEnAdvarsel() {
        fil = skriv(mappe.resolve("moede.yaml"), SPRING);
    }

    @Test
    void aWarningStopsOnlyWhenItIsAskedTo() {
        assertThat(Koersel.af("validate", fil).kode()).isZero();
        assertThat(Koersel.af("validate", "--streng", fil))
                .satisfies(k -> assertThat(k.kode()).isEqualTo(1))
                .satisfies(k -> assertThat(k.fejl()).contains("fejl[punktnummer-springer]"));
        assertThat(Koersel.af("build", "--streng", "-f", "html", fil).kode()).isEqualTo(1);
        assertThat(alt(mappe).keySet()).containsExactly("moede.yaml");
        assertThat(Koersel.af("build", "-f", "html", fil).fejl()).contains("advarsel[punktnummer-springer]");
        assertThat(alt(mappe).keySet()).contains("moede-referat.html");
    }

    @Test
    void whatMattersLessCanBeHidden() {
        assertThat(Koersel.af("validate", "--niveau", "fejl", fil).fejl()).doesNotContain("springer");
        assertThat(Koersel.af("validate", "--niveau", "advarsel", fil).fejl()).contains("springer");
    }

    @Test
    void programsReadTheOutputAndPeopleTheErrors() throws IOException {
        Koersel k = Koersel.af("validate", "--format", "json", fil);
        assertThat(k.kode()).isZero();
        assertThat(k.ud()).startsWith("{").contains("\"regel\" : \"punktnummer-springer\"");
        assertThat(k.fejl()).isEqualTo("1 fil læst: 1 advarsel.\n");
        assertThat(Koersel.af("validate", "-f", "sarif", fil).ud()).contains("\"version\" : \"2.1.0\"");
        assertThat(Koersel.af("validate", "-f", "junit", fil).ud()).startsWith("<?xml");
        assertThat(Koersel.af("validate", "-f", "github", fil).ud()).startsWith("::warning file=");

        Path til = mappe.resolve("ud.txt");
        Koersel tekst = Koersel.af("validate", "--til", til, fil);
        assertThat(tekst.ud() + tekst.fejl()).isEqualTo("1 fil læst: 1 advarsel.\n");
        assertThat(Files.readString(til)).contains("advarsel[punktnummer-springer]");
    }

    @Test
    void buildCallsTheFormMeldinger() {
        Koersel k = Koersel.af("build", "--meldinger", "github", "-f", "html", fil);

        assertThat(k.kode()).isZero();
        assertThat(k.ud()).startsWith("::warning file=").contains("punktnummer-springer");
    }

    @Test
    void aFileWithoutFindingsIsInTheReportToo() {
        skriv(fil, MED_REFERAT);
        assertThat(Koersel.af("validate", "-f", "junit", mappe).ud())
                .contains("moede.yaml")
                .contains("ingen fejl");
    }

    @Test
    void aBaselineHoldsWhatIsKnownAlsoWhenLinesMove() throws IOException {
        Path kendt = mappe.resolve("kendt.txt");

        Koersel ny = Koersel.af("validate", mappe, "--skriv-grundlinje", kendt);
        assertThat(ny.kode()).isZero();
        assertThat(ny.fejl()).contains("Skrev 1 fund i ");
        assertThat(Files.readString(kendt))
                .contains("punktnummer-springer moede.yaml")
                .doesNotContain("punkt: 3");
        assertThat(Koersel.af("validate", "--streng", "--grundlinje", kendt, mappe))
                .isEqualTo(new Koersel(0, "", "1 fil læst: ingen fejl.\n"));

        skriv(fil, "# en linje mere\n\n" + SPRING + "  - punkt: 5\n    titel: Nyt\n    referat: Ja.\n");
        Koersel flyttet = Koersel.af("validate", "--grundlinje", kendt, fil);
        assertThat(flyttet.fejl())
                .contains("moede.yaml:14:12: advarsel[punktnummer-springer]")
                .contains("1 advarsel.");
        assertThat(Koersel.af("build", "-f", "html", "--streng", "--grundlinje", kendt, fil)
                        .kode())
                .isEqualTo(1);

        skriv(fil, MED_REFERAT);
        assertThat(Koersel.af("validate", "--grundlinje", kendt, fil).fejl())
                .contains("1 fund i grundlinjen er her ikke mere.");
    }

    @Test
    void whatIsFixedIsNeverInABaseline() throws IOException {
        skriv(fil, SPRING + "    vejr: Regn\n");
        Path kendt = mappe.resolve("kendt.txt");

        assertThat(Koersel.af("validate", fil, "--skriv-grundlinje", kendt).kode())
                .isEqualTo(1);
        assertThat(Koersel.af("validate", fil, "--grundlinje", kendt).fejl())
                .contains("ukendt-noegle")
                .doesNotContain("springer");
    }

    @Test
    void aFileThatIsNoBaselineIsRefused() throws IOException {
        Path binaer = Files.write(mappe.resolve("binær"), new byte[] {(byte) 0xE6, 0});
        assertThat(Koersel.af("validate", "--grundlinje", binaer, fil).fejl())
                .contains("er ikke en grundlinje; linje 1");
        Koersel k = Koersel.af("validate", "--grundlinje", fil, fil);
        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).contains("er ikke en grundlinje; linje 1 kan ikke læses");
        assertThat(Koersel.af("validate", "--grundlinje", mappe.resolve("x"), fil)
                        .fejl())
                .contains("findes ikke");
        assertThat(Koersel.af("validate", "--grundlinje", fil, "--skriv-grundlinje", fil, fil)
                        .kode())
                .isEqualTo(2);
    }

    /** A slip of the pen must not cost a meeting. */
    @Test
    void noReportTakesThePlaceOfAMeeting() throws IOException {
        Path organ = skriv(mappe.resolve("andet.txt"), "noget helt andet");
        for (Object[] argumenter : new Object[][] {
            {"validate", fil, "--til", fil},
            {"build", fil, "-f", "html", "--til", fil},
            {"validate", fil, "--skriv-grundlinje", fil},
            {"validate", fil, "--skriv-grundlinje", organ},
            {"validate", fil, "--ret", "--skriv-grundlinje", mappe.resolve("ny.txt")}
        }) {
            assertThat(Koersel.af(argumenter).kode()).isEqualTo(2);
        }
        assertThat(Files.readString(fil)).isEqualTo(SPRING);
        assertThat(Files.readString(organ)).isEqualTo("noget helt andet");
        assertThat(alt(mappe).keySet()).containsExactlyInAnyOrder("moede.yaml", "andet.txt");
    }

    @Test
    void aBaselineAndAReportAreWrittenAnewOverTheirOwn() throws IOException {
        Path kendt = mappe.resolve("kendt.txt");
        Path rapport = mappe.resolve("rapport.json");
        for (int i = 0; i < 2; i++) {
            assertThat(Koersel.af("validate", fil, "--skriv-grundlinje", kendt).kode())
                    .isZero();
            assertThat(Koersel.af("validate", fil, "-f", "json", "--til", rapport)
                            .kode())
                    .isZero();
        }
        assertThat(Files.readString(rapport)).contains("punktnummer-springer");
        assertThat(alt(mappe).keySet()).containsExactlyInAnyOrder("moede.yaml", "kendt.txt", "rapport.json");
    }

    @Test
    void mendingWritesAndShowingDoesNot() throws IOException {
        skriv(fil, SKAEV);
        Koersel vist = Koersel.af("validate", "--ret", "--vis", fil);
        assertThat(vist.kode()).as("something is to be mended").isEqualTo(1);
        assertThat(vist.ud()).contains("-dagsorden:").contains("+agenda:");
        assertThat(Files.readString(fil)).isEqualTo(SKAEV);

        Koersel rettet = Koersel.af("validate", "--ret", mappe);
        assertThat(rettet.kode()).isZero();
        assertThat(rettet.fejl()).startsWith("Rettede 1 sted i ");
        assertThat(Files.readString(fil)).isEqualTo(SKAEV.replace("dagsorden", "agenda"));
        assertThat(Koersel.af("validate", "--ret", "--vis", fil)).isEqualTo(new Koersel(0, "", ""));

        assertThat(Koersel.af("validate", "--vis", fil).kode()).isEqualTo(2);
        assertThat(Koersel.medInd(SKAEV, "validate", "--ret", "-").kode()).isEqualTo(2);
    }

    @Test
    void whatIsClosedIsNotShownWhenItIsMended() {
        skriv(fil, SKAEV + "    lukket: ja\n    loesning: Hemmeligheden\n");

        assertThat(Koersel.af("validate", "--ret", "--vis", fil).ud())
                .contains("+agenda:")
                .doesNotContain("Hemmelig");
    }

    @Test
    void theStepIsTheFilesOwnUnlessItIsSaid() {
        assertThat(Koersel.af("validate", "--trin", "vrøvl", fil).fejl())
                .contains("mulighederne er dagsorden, referat, udgivelse");
        assertThat(Koersel.af("validate", "--trin", "dagsorden", fil).kode()).isZero();
    }
}
