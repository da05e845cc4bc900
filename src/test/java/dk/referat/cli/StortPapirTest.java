package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document with more parts than the PDF's layout engine has memory for is refused before it is tried. */
class StortPapirTest {
    private static final int KOLONNER = 100;

    @TempDir
    Path mappe;

    @Test
    void tooManyPartsAreRefusedForThePdfAlone() throws Exception {
        Path fil = moede(700);

        Koersel pdf = Koersel.af("build", fil, "-f", "html,pdf", "-o", mappe.resolve("ud"));

        assertThat(pdf.kode()).isEqualTo(1);
        assertThat(pdf.fejl())
                .contains("fejl[for-sammensat-pdf]", "højst have 60000", "byg kun HTML med --format html")
                .contains("moede.yaml:1:1");
        assertThat(mappe.resolve("ud")).doesNotExist();
        Koersel html = Koersel.af("build", fil, "-f", "html", "-o", mappe.resolve("ud"));
        assertThat(html.kode()).as(html.fejl()).isZero();
        assertThat(Files.readString(mappe.resolve("ud/moede-referat.html")).split("<td", -1))
                .hasSizeGreaterThan(700 * KOLONNER);
    }

    @Test
    void aLargeTableIsNoFault() throws Exception {
        Koersel pdf = Koersel.af("build", moede(20), "-f", "pdf", "-o", mappe.resolve("ud"));

        assertThat(pdf.kode()).as(pdf.fejl()).isZero();
        assertThat(mappe.resolve("ud/moede-referat.pdf")).exists();
    }

    private Path moede(int raekker) throws Exception {
        String indryk = "      ";
        String tabel = indryk + "|h".repeat(KOLONNER) + "|\n" + indryk + "|-".repeat(KOLONNER) + "|\n"
                + (indryk + "|c".repeat(KOLONNER) + "|\n").repeat(raekker);
        return Koersel.skriv(
                mappe.resolve("moede.yaml"),
                Koersel.moede("Udvalget", "2024-05-06", "Regnskab")
                        .replace("referat: Drøftet.\n", "referat: |\n" + tabel));
    }
}
