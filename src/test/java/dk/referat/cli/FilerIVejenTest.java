package dk.referat.cli;

import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.filer;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a build would write: ours is replaced, anybody else's is not. */
class FilerIVejenTest {
    @TempDir
    Path mappe;

    private Path kilde;
    private Path ud;
    private Path side;

    @BeforeEach
    void makeMeeting() {
        kilde = mappe.resolve("kilde");
        ud = mappe.resolve("ud");
        side = ud.resolve("moede-referat.html");
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT + "    bilag:\n      - titel: Notat\n        fil: notat.txt\n");
        skriv(kilde.resolve("notat.txt"), "Første\n");
    }

    private Koersel bygFil(Object... mere) {
        return Koersel.af(
                Stream.concat(Stream.of("build", "-f", "html", "-o", ud, kilde.resolve("moede.yaml")), Stream.of(mere))
                        .toArray());
    }

    private Koersel bygMappe(Object... mere) {
        return Koersel.af(Stream.concat(Stream.of("build", "-f", "html,pdf", "-o", ud, kilde), Stream.of(mere))
                .toArray());
    }

    private void refuses(Koersel k, Path... filer) {
        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.ud()).isEmpty();
        assertThat(k.fejl().lines().filter(l -> l.startsWith("  ")).map(String::strip))
                .containsExactlyInAnyOrder(
                        Arrays.stream(filer).map(Path::toString).toArray(String[]::new));
        assertThat(k.fejl()).contains("intet er skrevet");
    }

    /** Also where nothing but that has changed since the last build. */
    @Test
    void aFileWhereAFolderWasIsToldOf() throws IOException {
        assertThat(bygMappe().kode()).isZero();
        String dokument = filer(ud).stream()
                .filter(f -> f.endsWith("-referat.html"))
                .findFirst()
                .orElseThrow();
        Path organmappe = ud.resolve(dokument.substring(0, dokument.indexOf('/')));
        Files.move(organmappe, mappe.resolve("væk"));
        skriv(organmappe, "Ikke en mappe\n");

        Koersel k = bygMappe();

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl())
                .contains("her ligger mapper eller links")
                .isEqualTo(bygMappe("--alle").fejl());
    }

    @Test
    void aFileOfSomebodyElseStopsAllOfTheBuild() {
        skriv(side, "<html>Min egen side</html>\n");
        Map<String, String> foer = alt(ud);

        Koersel k = bygFil();

        refuses(k, side);
        assertThat(k.fejl())
                .startsWith("referat: her ligger filer, som referat ikke har lavet")
                .contains("--force");
        assertThat(alt(ud)).isEqualTo(foer);
    }

    @Test
    void everyFileInTheWayIsNamed() {
        skriv(side, "Min");
        skriv(ud.resolve("bilag/moede/notat.txt"), "Mit");

        refuses(bygFil(), side, ud.resolve("bilag/moede/notat.txt"));
    }

    @Test
    void forceReplacesIt() {
        skriv(side, "<html>Min egen side</html>\n");

        assertThat(bygFil("--force").kode()).isZero();

        assertThat(laes(side)).contains("Alle var der.");
    }

    @Test
    void anEmptyFileIsSomebodyElses() {
        skriv(side, "");

        refuses(bygFil(), side);
    }

    @Test
    void ourOwnPageIsReplaced() {
        bygFil();
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT.replace("Alle", "Ingen"));

        assertThat(bygFil().kode()).isZero();

        assertThat(laes(side)).contains("Ingen var der.");
    }

    @Test
    void ourOwnPdfIsReplacedAndAnotherIsNot() throws IOException {
        Path fil = kilde.resolve("moede.yaml");
        Path pdf = ud.resolve("moede-referat.pdf");
        Koersel.af("build", "-f", "pdf", "-o", ud, fil);
        skriv(fil, MED_REFERAT.replace("Alle", "Ingen"));
        byte[] foer = Files.readAllBytes(pdf);

        assertThat(Koersel.af("build", "-f", "pdf", "-o", ud, fil).kode()).isZero();
        assertThat(Files.readAllBytes(pdf)).isNotEqualTo(foer);

        Files.writeString(pdf, "%PDF-1.7\nIkke vores\n%%EOF\n");
        refuses(Koersel.af("build", "-f", "pdf", "-o", ud, fil), pdf);
    }

    @Test
    void anAttachmentThatHasChangedIsCopiedAgain() {
        bygFil();
        skriv(kilde.resolve("notat.txt"), "Anden\n");

        assertThat(bygFil().kode()).isZero();

        assertThat(laes(ud.resolve("bilag/moede/notat.txt"))).isEqualTo("Anden\n");
    }

    @Test
    void anAttachmentThatIsNotUsedAnyMoreGoesWithItsFolder() {
        bygFil();
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = bygFil();

        assertThat(k.fejl()).contains("Fjernede " + ud.resolve("bilag/moede/notat.txt"));
        assertThat(alt(ud).keySet()).containsExactly("moede-referat.html");
    }

    @Test
    void aFolderInTheWayIsNeverReplaced() throws IOException {
        Files.createDirectories(side);
        Map<String, String> foer = alt(ud);

        for (Koersel k : new Koersel[] {bygFil(), bygFil("--force")}) {
            refuses(k, side);
            assertThat(k.fejl()).contains("mapper eller links").doesNotContain("--force");
        }
        assertThat(alt(ud)).isEqualTo(foer);
    }

    @Test
    void aFileWhereAFolderShouldBeIsFoundBeforeAnythingIsWritten() {
        skriv(ud.resolve("udvalget"), "En fil\n");
        Map<String, String> foer = alt(ud);

        Koersel k = bygMappe("--force");

        assertThat(k.kode()).isEqualTo(3);
        assertThat(alt(ud)).isEqualTo(foer);
    }

    @Test
    void aLinkIsReplacedOnlyWithForceAndItsTargetNever() throws IOException {
        Path maal = skriv(mappe.resolve("andetsteds.html"), "Langt væk\n");
        Files.createDirectories(ud);
        Files.createSymbolicLink(side, maal);

        refuses(bygFil(), side);
        assertThat(bygFil("--force").kode()).isZero();

        assertThat(laes(maal)).isEqualTo("Langt væk\n");
        assertThat(Files.isRegularFile(side, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void aLinkToAPageOfOursIsStillALink() throws IOException {
        Koersel.af("build", "-f", "html", "-o", mappe.resolve("gammel"), kilde.resolve("moede.yaml"));
        Files.createDirectories(ud);
        Files.createSymbolicLink(side, mappe.resolve("gammel/moede-referat.html"));
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT.replace("Alle", "Ingen"));

        refuses(bygFil(), side);
    }

    @Test
    void theOutputFolderItselfMayBeALink() throws IOException {
        Path rigtig = Files.createDirectories(mappe.resolve("rigtig"));
        Files.createSymbolicLink(ud, rigtig);

        assertThat(bygMappe().kode()).isZero();

        assertThat(rigtig.resolve("index.html")).exists();
        assertThat(Files.isSymbolicLink(ud)).isTrue();
    }

    @Test
    void aPageChangedByHandInAPublishedFolderIsNotLost() {
        bygMappe();
        Path publiceret = ud.resolve("udvalget/moede-referat.html");
        skriv(publiceret, laes(publiceret).replace("Alle", "Næsten alle"));
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT.replace("Alle", "Ingen"));
        Map<String, String> foer = alt(ud);

        refuses(bygMappe(), publiceret);
        assertThat(alt(ud)).isEqualTo(foer);

        assertThat(bygMappe("--force").kode()).isZero();
        assertThat(laes(publiceret)).contains("Ingen var der.");
    }

    @Test
    void aPdfSavedAgainByAnotherProgramIsNotLost() throws IOException {
        bygMappe();
        Path pdf = ud.resolve("udvalget/moede-referat.pdf");
        Files.write(pdf, "% note\n".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);

        refuses(bygMappe(), pdf);
    }

    @Test
    void aCopyOfAnAttachmentChangedByHandIsNotLost() {
        bygMappe();
        Path kopi = skriv(ud.resolve("udvalget/bilag/moede/notat.txt"), "Rettet\n");

        refuses(bygMappe(), kopi);
        assertThat(laes(kopi)).isEqualTo("Rettet\n");
    }

    @Test
    void aPageOfOursMayBeReplacedWhereTheListOfContentsIsLost() throws IOException {
        bygMappe();
        Files.delete(ud.resolve(".referat-indhold"));
        skriv(kilde.resolve("moede.yaml"), MED_REFERAT.replace("Alle", "Ingen"));

        assertThat(bygMappe().kode()).isZero();
    }

    @Test
    void noFilesOfTheWorkAreLeft() {
        bygFil();
        skriv(side, "Min");
        bygFil();
        bygMappe();

        assertThat(filer(ud))
                .filteredOn(f ->
                        f.contains(".referat-") && !f.endsWith(".referat-indhold") && !f.endsWith(".referat-genbrug"))
                .isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() throws IOException {
        Files.createDirectories(ud);
        assumeFalse(!ud.toFile().setWritable(false) || Files.isWritable(ud), "The user may write everywhere");

        Koersel k = bygFil();

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).startsWith("referat: der er ikke adgang til at skrive i mappen «");
        assertThat(ud.toFile().setWritable(true)).isTrue();
        assertThat(filer(ud)).isEmpty();
    }
}
