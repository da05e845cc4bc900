package dk.referat.cli;

import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.browser.Browser;
import dk.referat.browser.NamedHtml;
import dk.referat.browser.Sidesyn;
import dk.referat.render.pdf.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body's own look, from its file to the page. */
class UdseendeTest {
    private static final String MOEDE = """
            møde:
              organ: raadet
              dato: 2024-12-18
              sted: Lokale 1
            dokument:
              status: udkast
            deltagere: [Anne Holm]
            agenda:
              - punkt: 1
                titel: Budget
                indstilling: Se [loven](https://www.retsinformation.dk).
                beslutning: Godkendt efter [loven](https://www.retsinformation.dk).
                bilag:
                  - titel: Budget 2025
                    fil: budget.xlsx
            """;

    @TempDir
    Path mappe;

    @BeforeEach
    void makeFolder() {
        skriv(
                mappe.resolve("referat.yaml"),
                "navn: Ministeriet\nfarve: \"#767676\"\nsidefod: Ny Vej 1 <2100>\nsidehoved: Departementet\n");
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\n");
        skriv(mappe.resolve("moede.yaml"), MOEDE);
        skriv(mappe.resolve("budget.xlsx"), "x".repeat(35_000));
    }

    @Test
    void thePublishersLookIsThatOfEveryBody() {
        var side = Jsoup.parse(byg());

        assertThat(side.select("body > header.sidehoved").text()).isEqualTo("Departementet");
        assertThat(side.select("body > footer.sidefod").text()).isEqualTo("Ny Vej 1 <2100>");
        assertThat(side.select("meta[name=author]").attr("content")).isEqualTo("Ministeriet");
        assertThat(side.select("style").html()).containsOnlyOnce("--accent: #767676;");
    }

    @Test
    void theBodysOwnLookGoesFirstAndMayBeNothing() {
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nfarve: '#7a1f3d'\nsidehoved: ''\n");

        var side = Jsoup.parse(byg());

        assertThat(side.select(".sidehoved")).isEmpty();
        assertThat(side.select("body > footer.sidefod").text()).isEqualTo("Ny Vej 1 <2100>");
        assertThat(side.select("style").html()).contains("--accent: #7a1f3d;").doesNotContain("#767676");
    }

    @Test
    void thePaperHasTheSameColour() throws IOException {
        Koersel.af("build", mappe.resolve("moede.yaml"), "--format", "html-fragment,pdf");

        assertThat(laes(mappe.resolve("moede-referat.fragment.html")))
                .contains("--accent: #767676;")
                .doesNotContain("prefers-color-scheme", "Ny Vej");
        try (PDDocument pdf = Loader.loadPDF(mappe.resolve("moede-referat.pdf").toFile())) {
            String tegnet = new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(tegnet).contains("0.46275 0.46275 0.46275 rg").doesNotContain("0.07059 0.25098 0.43529 rg");
        }
    }

    @Test
    void theLettersAreTheSameOnPageAndPaper() throws Exception {
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nskrift: med seriffer\n");
        skriv(mappe.resolve("moede.yaml"), MOEDE.replace("Se [loven]", "Nu **er** *det* A ⇒ B i [loven]"));

        Koersel bygning = Koersel.af("build", mappe.resolve("moede.yaml"));

        assertThat(bygning.kode()).as(bygning.fejl()).isZero();
        assertThat(laes(mappe.resolve("moede-referat.html")))
                .contains("\"Liberation Serif\"")
                .doesNotContain("sans-serif");
        byte[] papir = Files.readAllBytes(mappe.resolve("moede-referat.pdf"));
        Set<String> skrifter = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(papir)) {
            for (COSName navn : pdf.getPage(0).getResources().getFontNames()) {
                skrifter.add(
                        pdf.getPage(0).getResources().getFont(navn).getName().replaceFirst(".*\\+", ""));
            }
        }
        assertThat(skrifter)
                .contains("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "DejaVuSans")
                .noneMatch(navn -> navn.startsWith("LiberationSans"));
        assertThat(VeraPdf.failures(papir)).isEmpty();
    }

    @Test
    void theBodyIsNamedWhereTheTitleDoesNot() {
        assertThat(Jsoup.parse(byg()).select(".hoved dl").text()).doesNotContain("Organ:");

        skriv(mappe.resolve("moede.yaml"), MOEDE.replace("dato:", "titel: Døgnseminar\n  dato:"));

        assertThat(Jsoup.parse(byg()).select(".hoved dl").text()).startsWith("Organ: Rådet Dato: 18. december 2024");
    }

    @Test
    void aDraftSaysSoInTheTabAndAnAttachedFileWhatItIs() {
        var side = Jsoup.parse(byg());

        assertThat(side.title()).isEqualTo("Udkast – Referat: Møde i rådet, 18. december 2024");
        assertThat(side.body().hasClass("er-udkast")).isTrue();
        assertThat(side.select("ul.bilag a").text().replace('\u00A0', ' '))
                .isEqualTo("Bilag 1: Budget 2025 (Excel, 35 KB)");
        skriv(mappe.resolve("moede.yaml"), MOEDE.replace("status: udkast", "status: godkendt"));
        assertThat(Jsoup.parse(byg()).title()).isEqualTo("Referat: Møde i rådet, 18. december 2024");
    }

    @Test
    void theListTellsADraftFromTheRestAndEachLinkMakesSenseAlone() {
        Koersel.af("build", mappe, "--output", mappe.resolve("ud"), "--dokument", "referat");

        assertThat(Jsoup.parse(laes(mappe.resolve("ud/index.html")))
                        .select(".aargang a")
                        .eachText())
                .containsExactly(
                        "Referat (udkast), Møde i rådet, 18. december 2024",
                        "Referat (udkast, PDF), Møde i rådet, 18. december 2024");
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithOneThatCan() {
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nfarve: '#777777'\n");

        Koersel bygning = Koersel.af("build", mappe.resolve("moede.yaml"), "--format", "html");

        assertThat(bygning.kode()).isEqualTo(1);
        assertThat(bygning.ud() + bygning.fejl()).contains("farve-for-lys", "4,4:1", "kravet er 4,5:1", "er «#767676»");
    }

    /** The longest that is allowed, in the widest letters there are. */
    @Test
    void theFootIsWhollyOnThePaper() throws IOException {
        String foot = ("W".repeat(19) + " ").repeat(8).strip();
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nsidefod: " + foot + "\n");

        Koersel bygning = Koersel.af("build", mappe.resolve("moede.yaml"), "--format", "pdf");

        assertThat(bygning.kode()).as(bygning.fejl()).isZero();
        List<Float> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(mappe.resolve("moede-referat.pdf").toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.startsWith("WWW")) {
                        lines.add(letters.get(0).getYDirAdj());
                    }
                }
            }.getText(pdf);
            assertThat(lines).hasSize(4);
            assertThat(lines)
                    .allSatisfy(y -> assertThat(y)
                            .isLessThan(pdf.getPage(0).getMediaBox().getHeight() - 10));
        }
    }

    @Test
    void aFootThatWouldBeCutOffIsRefused() {
        skriv(mappe.resolve("organer/raadet.yaml"), "navn: Rådet\nsidefod: " + "ord ".repeat(51) + "\n");

        Koersel bygning = Koersel.af("build", mappe.resolve("moede.yaml"));

        assertThat(bygning.kode()).isEqualTo(1);
        assertThat(bygning.fejl()).contains("sidefod-for-lang", "raadet.yaml:2:10", "203 tegn");
    }

    @Test
    void theFaintestColourThatIsAllowedIsReadEverywhere() {
        List<Sidesyn> syn = Browser.se(Stream.of(new NamedHtml("svag", byg())));

        assertThat(syn).hasSize(4).allSatisfy(s -> assertThat(s.fund()).isEmpty());
    }

    private String byg() {
        Koersel bygning = Koersel.af("build", mappe.resolve("moede.yaml"), "--format", "html", "--force");
        assertThat(bygning.kode()).as(bygning.fejl()).isZero();
        return laes(mappe.resolve("moede-referat.html"));
    }
}
