package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.util.Diagnostic;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfRendererTest {

    @ParameterizedTest
    @EnumSource
    void thePageNumberStandsOnEveryPageAndTheTitleFromTheSecond(Sample sample) throws Exception {
        try (PDDocument document = Loader.loadPDF(sample.render())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 6);
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).contains("Side " + page + " af " + pages);
                if (page > 1) {
                    assertThat(text).startsWith(sample.title);
                } else {
                    assertThat(text).containsPattern("(?m)^Referat$").doesNotStartWith(sample.title);
                }
            }
        }
    }

    @Test
    void theTextStandsInTheOrderOfThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.STYREGRUPPE.render())) {
            assertThat(TaggedText.of(document))
                    .containsSubsequence(
                            "Referat 7. møde i styregruppen",
                            "UDKAST",
                            "Sekretær: Søren Ægidius Lyng",
                            "Punkt Ca. tid Aktivitet 41/25 5 min. Velkomst v/Åse Bjørnholt",
                            "Deltagere",
                            "Fra styregruppens sekretariat:",
                            "Afbud",
                            "Indstilling Det indstilles, at styregruppen • drøfter forslaget",
                            "– ændringer i datamodellen",
                            "en fælles, national ressource, og at de øvrige kort",
                            "≥ 15 cm",
                            "a) Den, der betaler",
                            "c) Ingen beslutning",
                            "1) vælge sin formand",
                            "»Højdemodellen",
                            "skriv til sekretariat@eksempel.dk. Data kan hentes",
                            "Mødet hævet kl. 14.50.");
        }
    }

    /** The layout engine measures each letter, so a ligature would stand where two letters were measured. */
    @Test
    void noTwoLettersAreDrawnAsOne() throws Exception {
        String page = "<body><main><h1>Officielt</h1><p>Fem fik fløde og afflytning.</p></main></body>";
        List<String> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Sample.RENDERER.render(page, Sample.STYREGRUPPE.metadata()))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    drawn.add(text.getUnicode());
                }
            }.getText(document);
        }
        assertThat(String.join("", drawn)).contains("Officielt", "afflytning");
        assertThat(drawn).allSatisfy(letter -> assertThat(letter).hasSize(1));
    }

    /** Newer Java's XML reader has limits that a long meeting passes. */
    @Test
    void aLongPageIsNoFault() throws Exception {
        String page = "<body><main><h1>Langt</h1>" + ("<p>" + "Et langt referat. ".repeat(30) + "</p>").repeat(250)
                + "</main></body>";

        try (PDDocument document = Loader.loadPDF(Sample.RENDERER.render(page, Sample.STYREGRUPPE.metadata()))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(20);
        }
    }

    @Test
    void theOutlineFollowsTheHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.STYREGRUPPE.render())) {
            List<String> titles = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles)
                    .startsWith(
                            "7. møde i styregruppen for fælles kyst- og højdedata",
                            "  Deltagere",
                            "    Fra styregruppens sekretariat:",
                            "  Afbud",
                            "  Pkt. 41/25 Velkomst v/Åse Bjørnholt",
                            "    Referat",
                            "  Pkt. 42/25 Ny governance for den nationale højdemodel (B) v/Åse Bjørnholt",
                            "    Indstilling");
        }
    }

    @Test
    void theOutlineIsOpenWhenTheDocumentIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.STYREGRUPPE.render())) {
            assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.isNodeOpen()).isTrue();
        }
    }

    @Test
    void theDocumentIsTaggedInDanish() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.STYREGRUPPE.render())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(types(catalog.getStructureTreeRoot().getCOSObject()))
                    .contains("Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "THead")
                    .contains("TH", "TD", "Link", "BlockQuote");
        }
    }

    @Test
    void aRepeatedTableHeadIsReadAloudOnce() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.BESTYRELSE.render())) {
            assertThat(text(document, 1)).contains("Punkt Ca. tid Aktivitet");
            assertThat(text(document, 2)).contains("Punkt Ca. tid Aktivitet");
            List<COSDictionary> heads = elements(
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "THead");
            assertThat(heads).isNotEmpty();
            for (COSDictionary head : heads) {
                assertThat(elements(head, "TH"))
                        .allSatisfy(cell -> assertThat(marks(cell)).isEqualTo(1));
            }
        }
    }

    @Test
    void linksLeadToItemsAndToAddresses() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sample.STYREGRUPPE.render())) {
            List<PDAnnotation> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                links.addAll(page.getAnnotations());
            }
            assertThat(links).allSatisfy(a -> assertThat(a.getContents()).isNotBlank());
            assertThat(links.stream()
                            .map(a -> ((PDAnnotationLink) a).getAction())
                            .toList())
                    .hasAtLeastOneElementOfType(PDActionGoTo.class)
                    .filteredOn(PDActionURI.class::isInstance)
                    .extracting(a -> ((PDActionURI) a).getURI())
                    .containsExactly("https://www.eksempel.dk/hoejdemodel", "mailto:sekretariat@eksempel.dk");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        byte[] first = Sample.STYREGRUPPE.render();
        try (var threads = new Threads()) {
            for (byte[] pdf : threads.run(Sample.STYREGRUPPE::render, 4)) {
                assertThat(pdf).isEqualTo(first);
            }
        }
        assertThat(new PdfRenderer("0.1.0").render(Sample.STYREGRUPPE.xhtml(), Sample.STYREGRUPPE.metadata()))
                .isEqualTo(first);
    }

    @Test
    void aHyphenThatMustNotBreakIsShown() throws Exception {
        byte[] pdf = Sample.RENDERER.render("<body><p>A\u2011B</p></body>", Sample.STYREGRUPPE.metadata());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedText.of(document)).contains("A-B");
        }
    }

    @Test
    void infoAndXmpSayTheSame() throws Exception {
        var metadata =
                new PdfMetadata("Møde & <referat>", "Åse", "", java.time.Instant.parse("2024-12-18T16:00:00.123Z"));
        byte[] pdf = Sample.RENDERER.render("<body><p>Tekst</p></body>", metadata);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Møde & <referat>");
            assertThat(info.getAuthor()).isEqualTo("Åse");
            assertThat(info.getSubject()).isNull();
            assertThat(info.getCreator()).isEqualTo("referat 0.1.0");
            assertThat(info.getProducer()).isEqualTo("referat 0.1.0");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2024-12-18T16:00:00Z");
        }
        assertThat(new String(pdf, StandardCharsets.UTF_8))
                .contains("Møde &amp; &lt;referat&gt;")
                .contains("<xmp:CreateDate>2024-12-18T16:00:00Z</xmp:CreateDate>");
    }

    @Test
    void nothingOutsideThePageIsRead(@TempDir Path folder) throws Exception {
        Path image = Files.write(folder.resolve("billede.png"), png());
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String http = "http://localhost:" + server.getAddress().getPort();
            URI file = image.toUri();
            String css = """
                    @import url(%1$s/a.css); @import url(%2$s);
                    @font-face { font-family: Fremmed; src: url(%1$s/a.ttf); }
                    @font-face { font-family: Lokal; src: url(%2$s); }
                    html { font-family: "Liberation Sans"; background: url(%1$s/b.png) }
                    p { background-image: url(%2$s) } li { list-style-image: url(%1$s/c.png) }
                    """.formatted(http, file);
            String page = """
                    <html><head><link rel="stylesheet" href="%1$s/d.css"/><style>@import url(%1$s/e.css);</style>
                    </head><body style="background: url(%1$s/f.png)"><p onclick="x()">Før <img src="%1$s/g.png" alt="kort"/>
                    <img src="%2$s" alt="foto"/> efter</p><ul><li>Punkt</li></ul><object data="%2$s"/>
                    <iframe src="%1$s/h"/><svg><image href="%1$s/i.png"/></svg>
                    <p><a href="javascript:x()">script</a> <a href="#intet">intet</a></p></body></html>
                    """.formatted(http, file);

            byte[] pdf = new PdfRenderer("0.1.0", css).render(page, Sample.STYREGRUPPE.metadata());

            assertThat(requests).hasValue(0);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(text(document, 0)).contains("Før kort foto efter").contains("script intet");
                for (PDPage only : document.getPages()) {
                    assertThat(only.getResources().getXObjectNames()).isEmpty();
                    assertThat(only.getAnnotations()).isEmpty();
                }
            }
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEngineHasNothingToComplainOf(Sample sample) {
        List<String> complaints = new ArrayList<>();
        Sample.RENDERER.render(sample.xhtml(), sample.metadata(), Map.of(), d -> {
            if (d.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(message(d));
            }
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothingIsPrinted() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new PdfRenderer("0.1.0", "fejl { i: } arket")
                    .render(Sample.BESTYRELSE.xhtml(), Sample.BESTYRELSE.metadata());
        } catch (RuntimeException e) {
            assertThat(e).isNotNull();
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsNotAPageIsRefused() {
        assertRefused("<body><p>Åbent</body>", "not well-formed");
        assertRefused(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>", "DOCTYPE");
        assertRefused("<div>Tekst</div>", "no body");
    }

    private static void assertRefused(String page, String why) {
        assertThatThrownBy(() -> Sample.RENDERER.render(page, Sample.STYREGRUPPE.metadata()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getFormattedMessage();
    }

    /** One page's text, or the whole document's for page 0. */
    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + "  ", titles);
        }
    }

    private static List<String> types(COSDictionary root) {
        return descendants(root)
                .map(e -> e.getNameAsString(COSName.S))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<COSDictionary> elements(COSDictionary root, String type) {
        return descendants(root)
                .filter(e -> type.equals(e.getNameAsString(COSName.S)))
                .toList();
    }

    private static Stream<COSDictionary> descendants(COSDictionary element) {
        return Stream.concat(
                Stream.of(element),
                Tags.kids(element).stream()
                        .filter(COSDictionary.class::isInstance)
                        .flatMap(kid -> descendants((COSDictionary) kid)));
    }

    /** How many pieces of marked text hang below an element. */
    private static long marks(COSDictionary element) {
        return descendants(element)
                .filter(e -> e.containsKey(COSName.K))
                .flatMap(e -> Tags.kids(e).stream())
                .filter(kid -> !(kid instanceof COSDictionary d) || "MCR".equals(d.getNameAsString(COSName.TYPE)))
                .count();
    }

    private static byte[] png() throws IOException {
        var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A pool that ends with the test; ExecutorService closes itself only from JDK 19. */
    private static final class Threads implements AutoCloseable {
        private final java.util.concurrent.ExecutorService pool = Executors.newFixedThreadPool(2);

        <T> List<T> run(Callable<T> task, int times) throws Exception {
            List<T> results = new ArrayList<>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(times, task))) {
                results.add(future.get());
            }
            return results;
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
