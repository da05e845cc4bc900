package dk.referat.cli;

import static dk.referat.cli.Koersel.MOEDE;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images in texts: which can be published, and what becomes of them in the documents. */
class BillederTest {
    private static final String HEMMELIGT = "55.6761N 12.5683E";

    @TempDir
    Path mappe;

    private Path rod;
    private Path moede;

    @BeforeEach
    void makeFolder() throws IOException {
        rod = mappe.resolve("rod");
        moede = rod.resolve("moeder/moede.yaml");
        skriv(rod.resolve("referat.yaml"), "navn: Foreningen\n");
        Files.createDirectories(rod.resolve("billeder"));
        Files.createDirectories(rod.resolve(".git"));
        Files.createDirectories(mappe.resolve("ude"));
        Files.write(rod.resolve("billeder/kort.png"), Testbilleder.png());
        Files.write(rod.resolve("billeder/maj 2025.png"), Testbilleder.png());
        Files.write(
                rod.resolve("billeder/foto.jpg"),
                Testbilleder.medSegment(Testbilleder.jpeg(), 0xE1, Testbilleder.exif(1, HEMMELIGT)));
        Files.write(rod.resolve(".git/kort.png"), Testbilleder.png());
        Files.write(mappe.resolve("ude/hemmelig.png"), Testbilleder.png());
        Files.createSymbolicLink(rod.resolve("billeder/link.png"), mappe.resolve("ude/hemmelig.png"));
        Files.createSymbolicLink(rod.resolve("billeder/skjult.png"), rod.resolve(".git/kort.png"));
        Files.createSymbolicLink(rod.resolve("billeder/inde.png"), rod.resolve("billeder/kort.png"));
    }

    private Koersel byg(String format, String tekst) {
        skriv(moede, MOEDE + "    referat: |\n" + tekst.indent(6));
        return Koersel.af("build", "-f", format, moede);
    }

    private String html(String tekst) {
        Koersel k = byg("html", tekst);
        assertThat(k.kode()).as(k.fejl()).isZero();
        return laes(moede.resolveSibling("moede-referat.html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "../../ude/hemmelig.png;udenfor;ligger uden for referatmappen",
                "../billeder/../../ude/hemmelig.png;udenfor;ligger uden for referatmappen",
                "/etc/passwd;udenfor;er ikke en sti set fra mødets mappe",
                "C:/kort.png;udenfor;er ikke en sti set fra mødets mappe",
                "file:///etc/passwd;udenfor;er ikke en sti set fra mødets mappe",
                "http://example.dk/a.png;udenfor;er ikke en sti set fra mødets mappe",
                "https://example.dk/a.png;udenfor;er ikke en sti set fra mødets mappe",
                "//example.dk/a.png;udenfor;er ikke en sti set fra mødets mappe",
                "data:image/png,abc;udenfor;er ikke en sti set fra mødets mappe",
                "billede:abc;udenfor;er ikke en sti set fra mødets mappe",
                "../billeder/link.png;udenfor;er et link, som fører ud af referatmappen",
                "../billeder/skjult.png;udenfor;er et link til en skjult fil, som ikke skal udgives",
                "../.git/kort.png;udenfor;er skjult og skal ikke udgives",
                "../billeder/vaek.png;mangler;findes ikke",
                "../billeder;mangler;er en mappe, ikke en fil",
                "moede.yaml;slags;er ikke et billede, som kan bruges; kun PNG og JPEG kan"
            })
    void whatCannotBePublishedIsAnErrorAtItsPlace(String adresse, String regel, String besked) {
        Koersel k = byg("html", "Se her:\n\n![Kort over havnen](" + adresse + ")");
        int linje = MOEDE.split("\n").length + 4;

        assertThat(k.kode()).isNotZero();
        assertThat(k.fejl())
                .contains("[billede-" + regel + "]")
                .contains("«" + adresse + "» " + besked)
                .contains("moede.yaml:" + linje + ":7");
        assertThat(moede.resolveSibling("moede-referat.html")).doesNotExist();
    }

    @Test
    void theImageStandsInThePageItself() throws IOException {
        String html =
                html("Før.\n\n![Kort over \"havnen\" & søen](../billeder/kort.png \"Figur 1. Havnen\")\n\nEfter.");

        String data = Base64.getEncoder().encodeToString(Files.readAllBytes(rod.resolve("billeder/kort.png")));
        assertThat(html)
                .contains("<p>Før.</p>\n<figure><img src=\"data:image/png;base64," + data
                        + "\" alt=\"Kort over &quot;havnen&quot; &amp; søen\" width=\"40\" height=\"30\" />"
                        + "<figcaption>Figur 1. Havnen</figcaption></figure>\n<p>Efter.</p>");
        assertThat(moede.resolveSibling("billeder")).doesNotExist();
    }

    @Test
    void anImageMayStandInsideTheTextAndInATableAndUnderAnyNameOfItsFile() {
        String html = html("Et flag ![rødt flag](../billeder/inde.png) her.\n\n| A | B |\n|---|---|\n"
                + "| ![kort](../billeder/kort.png) | ![maj](<../billeder/maj 2025.png>) |\n| "
                + "![maj](../billeder/maj 2025.png) | ![maj](../billeder/maj 2025.png \"i maj\") |");

        assertThat(html.replaceAll("base64,[^\"]+", "…"))
                .contains(
                        "<p>Et flag <img src=\"data:image/png;…\" alt=\"rødt flag\" width=\"40\" height=\"30\" /> her.</p>")
                .contains("<td><img src=\"data:image/png;…\" alt=\"kort\" ")
                .contains("<td><img src=\"data:image/png;…\" alt=\"maj\" width=\"40\" height=\"30\" /></td></tr>")
                .contains("<tr><td><img src=\"data:image/png;…\" alt=\"maj\" width=\"40\" height=\"30\" /></td>")
                .contains("alt=\"maj\" width=\"40\" height=\"30\" /> (i maj)</td></tr>")
                .doesNotContain("<figure>");
    }

    @Test
    void anImageInALinkStandsBeforeIt() {
        String html =
                html("[![Kort](../billeder/kort.png)](https://example.com/) og [se ![Kort](../billeder/kort.png)](#a)");

        assertThat(html.replaceAll("<img [^>]+>", "IMG"))
                .contains(
                        "<p>IMG <a href=\"https://example.com/\">https://example.com/</a> og IMG <a href=\"#a\">se </a></p>");
    }

    /** A photograph tells where it was taken; neither document may. */
    @Test
    void whereAPhotographWasTakenIsNotPublished() throws IOException {
        String html = html("![Havnen](../billeder/foto.jpg)");
        String data = html.replaceAll("(?s).*src=\"data:image/jpeg;base64,([^\"]+)\".*", "$1");
        assertThat(new String(Base64.getDecoder().decode(data), StandardCharsets.ISO_8859_1))
                .startsWith("\u00FF\u00D8")
                .doesNotContain("Exif")
                .doesNotContain("55.6761");

        Koersel k = Koersel.af("build", "-f", "pdf", moede);
        assertThat(k.kode()).as(k.fejl()).isZero();
        byte[] pdf = Files.readAllBytes(moede.resolveSibling("moede-referat.pdf"));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains("/DCTDecode")
                .doesNotContain("55.6761");
    }

    @Test
    void aLaterImageMayBeWaivedAndIsItsTextMeanwhile() {
        skriv(
                moede,
                MOEDE + "    referat: \"![Kort over havnen](vaek.png)\"\nundtagelser:\n"
                        + "  billede-mangler: Kortet kommer i morgen\n");
        Koersel k = Koersel.af("build", "-f", "html", moede);

        assertThat(k.kode()).as(k.fejl()).isZero();
        assertThat(laes(moede.resolveSibling("moede-referat.html")))
                .contains("<p>Kort over havnen (vaek.png)</p>")
                .doesNotContain("<img");
    }

    @Test
    void theImagesOfAMeetingHaveALimitInAllButOneImageCountsOnce() throws IOException {
        StringBuilder fem = new StringBuilder();
        byte[] stort = Testbilleder.stoej(2000, 800);
        assertThat(stort.length).isBetween(4_200_000, 5_000_000);
        for (int i = 0; i < 5; i++) {
            byte[] eget = stort.clone();
            Files.write(rod.resolve("billeder/stort" + i + ".png"), eget);
            fem.append("![Støj](../billeder/stort").append(i).append(".png)\n\n");
        }
        assertThat(byg("html", "![Støj](../billeder/stort0.png)\n\n".repeat(5)).kode())
                .isZero();
        assertThat(byg("html", fem.toString()).fejl())
                .contains("[billede-for-stort]: Mødets billeder fylder mere end 20 MB i alt, når dette tælles med");
    }

    @Test
    void aTemplateCannotShowAnImage() {
        skriv(rod.resolve("skabeloner/slut.md"), "![Havnen](../billeder/kort.png) ![x](billede:abc)\n");
        String html = html("Før.");
        assertThat(html).contains("Havnen (../billeder/kort.png)").doesNotContain("<img");
    }

    @Test
    void thePdfHasTheImageInItAndIsTheSameEachTime() throws IOException {
        Files.write(rod.resolve("billeder/alfa.png"), Testbilleder.png(BufferedImage.TYPE_INT_ARGB, 60, 40));
        byg("pdf", "![Kort](../billeder/alfa.png)\n\n![Foto](../billeder/foto.jpg)");
        Path pdf = moede.resolveSibling("moede-referat.pdf");
        byte[] foerste = Files.readAllBytes(pdf);
        byg("pdf", "![Kort](../billeder/alfa.png)\n\n![Foto](../billeder/foto.jpg)");
        assertThat(Files.readAllBytes(pdf)).isEqualTo(foerste);
    }
}
