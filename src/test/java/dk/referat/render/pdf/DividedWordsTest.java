package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.model.Skrift;
import dk.referat.render.Stilark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is divided, repeated or drawn in another order for the eye is whole and in order for everyone else. */
class DividedWordsTest {

    private static final String PROSE =
            "Bestyrelsen godkendte indstillingen om kompetenceudvikling af sundhedspersonalet,"
                    + " herunder retningslinjerne for patientgruppernes inddragelse i Sundheds- og e-mail-systemet 2017-2020"
                    + " og »organisationsudviklingen« (implementeringsplanen). ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<p><strong>%s</strong></p>",
                "<p>Se <a href=\"https://www.eksempel.dk/\">%s</a> senere.</p>",
                "<p>Før <em>%s</em> og <strong>%s</strong></p>",
                "<ul><li>%s<ul><li>%s</li></ul></li></ul>",
                "<ol class=\"parentes\"><li>%s</li></ol>",
                "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th></tr></thead>"
                        + "<tbody><tr><td>%s</td><td>%s</td><td>%s</td></tr></tbody></table>",
                "<blockquote>%s</blockquote>",
                "<dl><dt>Ord</dt><dd>%s</dd></dl>",
                "<p>H₂O ⇒ %s</p>"
            })
    void aDividedWordIsWholeForWhoReadsByTheTags(String markup) throws Exception {
        for (int length = 2; length <= 4; length++) {
            String text = PROSE.repeat(length).strip();
            String body = markup.replace("%s", text);
            try (PDDocument document = render(body)) {
                String tagged = TaggedText.of(document);
                assertThat(occurrences(tagged, text)).as(body).isEqualTo(occurrences(body, text));
                assertThat(dividedLines(document)).as(body).isNotZero();
                PdfAnatomy.tagsAndPagesAgree(document);
            }
        }
    }

    /** Only so can a hyphen that divides a word be told from a writer's own; see {@link MarkedText}. */
    @ParameterizedTest
    @EnumSource(
            names = {"SANS.*", "SERIF.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void everyFontOfTheTextHasTwoHyphens(PdfFont font) throws Exception {
        try (var face = new TTFParser().parse(new RandomAccessReadBuffer(font.open()))) {
            var letters = face.getUnicodeCmapLookup();
            assertThat(letters.getGlyphId(MarkedText.WRITERS_HYPHEN))
                    .isNotZero()
                    .isNotEqualTo(letters.getGlyphId('-'));
        }
    }

    @Test
    void aWordIsWholeInLettersWithSerifsToo() throws Exception {
        PdfRenderer renderer = new PdfRenderer("0", Stilark.indbygget(Stilark.PDF), Skrift.MED_SERIFFER);
        byte[] pdf = renderer.render(
                "<body><main><p>" + PROSE.repeat(4) + "</p></main></body>", Sample.STYREGRUPPE.metadata());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(dividedLines(document)).isNotZero();
            assertThat(TaggedText.of(document)).contains(PROSE.repeat(4).strip());
        }
    }

    @Test
    void aWordIsDividedOverManyLinesInANarrowCell() throws Exception {
        String row = "<td>kompetenceudviklingsorganisationens</td>".repeat(12);
        try (PDDocument document = render("<table><tbody><tr>" + row + "</tr></tbody></table>")) {
            assertThat(occurrences(TaggedText.of(document), "kompetenceudviklingsorganisationens"))
                    .isEqualTo(12);
            PdfAnatomy.tagsAndPagesAgree(document);
        }
    }

    @Test
    void aWordIsWholeThoughAPageEndsInIt() throws Exception {
        String text = PROSE.repeat(60).strip();
        try (PDDocument document = render("<p>" + text + "</p>")) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(TaggedText.of(document)).contains(text);
            PdfAnatomy.tagsAndPagesAgree(document);
        }
    }

    @Test
    void everyLineStandsWhereItWasLaidOut() throws Exception {
        try (PDDocument document = render("<p>" + PROSE.repeat(3) + "</p><ul><li>Et</li><li>To</li></ul>")) {
            PDFTextStripper byPlace = new PDFTextStripper();
            byPlace.setSortByPosition(true);
            PDFTextStripper byContent = new PDFTextStripper();
            assertThat(withoutPageNumber(byContent.getText(document)))
                    .isEqualToNormalizingWhitespace(withoutPageNumber(byPlace.getText(document)));
        }
    }

    @Test
    void theLinesOfALinkAreOneLink() throws Exception {
        String link = "<a href=\"https://www.eksempel.dk/\">" + PROSE + "</a>";
        try (PDDocument document = render(
                "<p>Se " + link + " og <a href=\"https://b.dk/\">b</a> <a" + " href=\"https://b.dk/\">b</a>.</p>")) {
            List<COSDictionary> links = new ArrayList<>();
            each(document, element -> {
                if (Tags.kind(element).equals("Link")) {
                    links.add(element);
                }
            });
            assertThat(links)
                    .hasSize(3)
                    .allSatisfy(l -> assertThat(l.containsKey(COSName.ALT)).isFalse());
            assertThat(Tags.kids(links.get(0)).stream().filter(Tags::isAnnotation))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void emphasisMakesNoTagOfItsOwnButAnAbbreviationDoes() throws Exception {
        try (PDDocument document = render("<p>a <strong>b <em>c</em></strong> <abbr title=\"pund\">d</abbr></p>")) {
            List<String> kinds = new ArrayList<>();
            each(document, element -> kinds.add(Tags.kind(element)));
            assertThat(kinds).containsOnlyOnce("Span").contains("P");
            assertThat(TaggedText.of(document)).contains("a b c d");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreDrawnInTheOrderOfTheTags(Sample sample) throws Exception {
        try (PDDocument document = Loader.loadPDF(sample.render())) {
            PdfAnatomy.tagsAndPagesAgree(document);
            PdfAnatomy.everyTextIsMarked(document);
        }
    }

    private static String withoutPageNumber(String text) {
        return text.replace("Side 1 af 1", "");
    }

    private static PDDocument render(String body) throws IOException {
        return Loader.loadPDF(
                Sample.RENDERER.render("<body><main>" + body + "</main></body>", Sample.STYREGRUPPE.metadata()));
    }

    private static int occurrences(String text, String sought) {
        return text.split(java.util.regex.Pattern.quote(sought), -1).length - 1;
    }

    private static long dividedLines(PDDocument document) throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .lines()
                .filter(line -> line.strip().matches(".*\\p{L}-"))
                .filter(line ->
                        !line.strip().endsWith("Sundheds-") && !line.strip().endsWith("e-"))
                .count();
    }

    private static void each(PDDocument document, java.util.function.Consumer<COSDictionary> look) {
        Tags.each(root(document), look);
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }
}
