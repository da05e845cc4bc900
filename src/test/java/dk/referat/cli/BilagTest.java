package dk.referat.cli;

import static dk.referat.cli.Koersel.MOEDE;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.filer;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attached files: which can be published, and under what names. */
class BilagTest {
    @TempDir
    Path mappe;

    private Path rod;
    private Path moede;

    @BeforeEach
    void makeFolder() throws IOException {
        rod = mappe.resolve("rod");
        moede = rod.resolve("moeder/moede.yaml");
        skriv(rod.resolve("referat.yaml"), "navn: Foreningen\n");
        skriv(rod.resolve("bilag/notat.txt"), "notat");
        skriv(rod.resolve(".git/config"), "token = hemmelig");
        skriv(mappe.resolve("ude/hemmelig.txt"), "hemmelig");
        Files.createSymbolicLink(rod.resolve("bilag/link.txt"), mappe.resolve("ude/hemmelig.txt"));
        Files.createSymbolicLink(rod.resolve("bilag/linkmappe"), mappe.resolve("ude"));
        Files.createSymbolicLink(rod.resolve("bilag/inde.txt"), rod.resolve("bilag/notat.txt"));
    }

    private Koersel byg(String... filer) {
        StringBuilder yaml = new StringBuilder(MOEDE).append("    bilag:\n");
        for (String fil : filer) {
            yaml.append("      - titel: Notat\n        fil: ").append(fil).append('\n');
        }
        skriv(moede, yaml.toString());
        return Koersel.af("build", "-f", "html", moede);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "../../ude/hemmelig.txt;udenfor;ligger uden for referatmappen",
                "..\\..\\ude\\hemmelig.txt;udenfor;ligger uden for referatmappen",
                "../bilag/../../ude/hemmelig.txt;udenfor;ligger uden for referatmappen",
                "/etc/passwd;udenfor;er ikke en sti set fra mødets mappe",
                "\\\\server\\drev\\notat.txt;udenfor;er ikke en sti set fra mødets mappe",
                "//server/drev/notat.txt;udenfor;er ikke en sti set fra mødets mappe",
                "C:\\notat.txt;udenfor;er ikke en sti set fra mødets mappe",
                "C:notat.txt;udenfor;er ikke en sti set fra mødets mappe",
                "file:///etc/passwd;udenfor;er ikke en sti set fra mødets mappe",
                "https://example.dk/a.pdf;udenfor;er ikke en sti set fra mødets mappe",
                "../bilag/link.txt;udenfor;er et link, som fører ud af referatmappen",
                "../bilag/linkmappe/hemmelig.txt;udenfor;er et link, som fører ud af referatmappen",
                "../.git/config;udenfor;er skjult og skal ikke udgives",
                "../bilag/vaek.txt;mangler;findes ikke",
                "../bilag;mangler;er en mappe, ikke en fil",
                "..;mangler;er en mappe, ikke en fil",
                "'\"a\\0b\"';mangler;findes ikke"
            })
    void whatCannotBePublishedIsAnErrorAtItsPlace(String fil, String regel, String besked) {
        Koersel k = byg(fil);
        Map<String, String> efter = alt(mappe);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl())
                .contains("moede.yaml:10:14: fejl[bilag-" + regel + "]: ")
                .contains(besked)
                .doesNotContain("hemmelig\n");
        assertThat(efter.keySet()).noneMatch(f -> f.endsWith(".html"));
        assertThat(Koersel.af("validate", moede).kode()).isEqualTo(1);
    }

    @Test
    void anAbsolutePathIntoTheFolderDoesNotTravel() {
        assertThat(byg(rod.resolve("bilag/notat.txt").toString()).kode()).isEqualTo(1);
    }

    @Test
    void anEmptyPathIsNoPath() {
        Koersel k = byg("\"\"");

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("moede.yaml:10:14: fejl[");
    }

    @Test
    void everyAttachmentThatIsWrongIsToldInOneRun() {
        assertThat(byg("vaek.txt", "/etc/passwd", "../bilag/notat.txt").fejl()).contains("2 fejl");
    }

    @Test
    void linksInsideTheFolderAreFine() {
        assertThat(byg("../bilag/inde.txt").kode()).isZero();

        assertThat(laes(rod.resolve("moeder/bilag/moede/inde.txt"))).isEqualTo("notat");
    }

    @Test
    void theSameFileIsCopiedOnceAndTwoOfOneNameGetTheirOwn() {
        skriv(rod.resolve("andre/Notat.TXT"), "andet");
        skriv(rod.resolve("andre/CON.pdf"), "con");

        assertThat(byg("../bilag/notat.txt", "..\\bilag\\notat.txt", "../andre/Notat.TXT", "../andre/CON.pdf")
                        .kode())
                .isZero();

        assertThat(filer(rod.resolve("moeder/bilag/moede")))
                .containsExactly(".referat-indhold", "con-.pdf", "notat-2.txt", "notat.txt");
        assertThat(laes(rod.resolve("moeder/bilag/moede/notat-2.txt"))).isEqualTo("andet");
    }

    @Test
    void aCopyIsForEverybodyToRead() throws IOException {
        Path kilde = rod.resolve("bilag/notat.txt");
        Path frisk = skriv(mappe.resolve("frisk"), "");
        assumeTrue(Files.getFileStore(kilde).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(kilde, PosixFilePermissions.fromString("rw-------"));

        byg("../bilag/notat.txt");

        assertThat(Files.getPosixFilePermissions(rod.resolve("moeder/bilag/moede/notat.txt")))
                .isEqualTo(Files.getPosixFilePermissions(frisk));
        assertThat(Files.getPosixFilePermissions(rod.resolve("moeder/moede-dagsorden.html")))
                .isEqualTo(Files.getPosixFilePermissions(frisk));
    }
}
