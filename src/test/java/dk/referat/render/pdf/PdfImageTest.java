package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedlaeser;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Images in the PDF: every kind that may be published looks as it should and passes both validators. */
class PdfImageTest {

    @TestFactory
    Stream<DynamicTest> everyKindKeepsItsColourAndIsAccessibleAndArchivable() {
        return Stream.of(
                kind("grey 1", 0, 1, false, 255, 0xFF),
                kind("grey 2", 0, 2, false, 0x55, 0x55),
                kind("grey 4", 0, 4, false, 0x44, 0x44),
                kind("grey 8", 0, 8, false, 60, 60),
                kind("grey 8 interlaced", 0, 8, true, 60, 60),
                kind("grey 4 interlaced", 0, 4, true, 0x44, 0x44),
                kind("grey 16", 0, 16, false, 60, 60, 60),
                colour(
                        "grey 8 with a colour left out",
                        Testbilleder.medDel(
                                Testbilleder.ensfarvet(0, 8, false, new int[] {60}), "tRNS", new byte[] {0, 1}),
                        60,
                        60,
                        60),
                hole("grey 4 left out on white", 4, 0x44, 4, 255),
                hole("grey 4 with another left out", 4, 0x44, 5, 0x44),
                hole("grey 2 left out on white", 2, 0x55, 1, 255),
                hole("grey 1 with another left out", 1, 0, 1, 0),
                hole("grey 8 left out on white", 8, 60, 60, 255),
                kind("grey 8 alpha", 4, 8, false, 60, 60, 255),
                kind("grey 16 alpha", 4, 16, false, 60, 60, 60, 255, 255),
                colour("rgb 8", Testbilleder.ensfarvet(2, 8, false, new int[] {200, 100, 50}), 200, 100, 50),
                colour(
                        "rgb 16",
                        Testbilleder.ensfarvet(2, 16, false, new int[] {200, 200, 100, 100, 50, 50}),
                        200,
                        100,
                        50),
                colour("rgb 8 interlaced", Testbilleder.ensfarvet(2, 8, true, new int[] {200, 100, 50}), 200, 100, 50),
                colour("palette 1", Testbilleder.ensfarvet(3, 1, false, new int[] {0xFF}), 200, 100, 50),
                colour("two colours with primaries", twoColoursWithPrimaries(), 255, 0, 0),
                colour("palette 8", Testbilleder.ensfarvet(3, 8, false, new int[] {1}), 200, 100, 50),
                colour("rgb 8 alpha", Testbilleder.ensfarvet(6, 8, false, new int[] {200, 100, 50, 255}), 200, 100, 50),
                colour(
                        "rgb 16 alpha",
                        Testbilleder.ensfarvet(6, 16, false, new int[] {200, 200, 100, 100, 50, 50, 255, 255}),
                        200,
                        100,
                        50),
                colour(
                        "rgb 8 half seen on white",
                        Testbilleder.ensfarvet(6, 8, false, new int[] {0, 0, 0, 128}),
                        127,
                        127,
                        127),
                colour(
                        "rgb 8 with a profile",
                        profiled(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()),
                        200,
                        100,
                        50),
                colour("rgb 8 with half a profile", profiled(halfAProfile()), 200, 100, 50),
                colour(
                        "rgb 8 with a gamma",
                        Testbilleder.medDel(
                                Testbilleder.ensfarvet(2, 8, false, new int[] {200, 100, 50}),
                                "gAMA",
                                new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
                        200,
                        100,
                        50),
                colour("jpeg", Testbilleder.jpeg(BufferedImage.TYPE_INT_RGB, 16, 16), 18, 64, 111),
                colour("grey jpeg", Testbilleder.jpeg(BufferedImage.TYPE_BYTE_GRAY, 16, 16), 58, 58, 58));
    }

    private static DynamicTest kind(String name, int type, int bits, boolean interlaced, int gray, int... pixel) {
        return colour(name, Testbilleder.ensfarvet(type, bits, interlaced, pixel), gray, gray, gray);
    }

    /** Java 17 and 25 do not agree on the value that a grey image leaves out. */
    private static DynamicTest hole(String name, int bits, int pixel, int leftOut, int gray) {
        byte[] png = Testbilleder.ensfarvet(0, bits, false, new int[] {pixel});
        return colour(name, Testbilleder.medDel(png, "tRNS", new byte[] {0, (byte) leftOut}), gray, gray, gray);
    }

    private static byte[] profiled(byte[] profile) {
        byte[] packed = Testbilleder.pakket(profile);
        byte[] chunk = new byte[packed.length + 3];
        chunk[0] = 'x';
        System.arraycopy(packed, 0, chunk, 3, packed.length);
        return Testbilleder.medDel(Testbilleder.ensfarvet(2, 8, false, new int[] {200, 100, 50}), "iCCP", chunk);
    }

    /** What keeps the engine from copying the picture as it is. */
    private static byte[] twoColoursWithPrimaries() {
        byte[] redAndWhite = {(byte) 255, 0, 0, (byte) 255, (byte) 255, (byte) 255};
        byte[] png = Testbilleder.medPalet(Testbilleder.ensfarvet(3, 1, false, new int[] {0}), redAndWhite);
        ByteBuffer primaries = ByteBuffer.allocate(32);
        for (int value : new int[] {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000}) {
            primaries.putInt(value);
        }
        return Testbilleder.medDel(png, "cHRM", primaries.array());
    }

    /** A head that says what it should, and nothing behind it. */
    private static byte[] halfAProfile() {
        byte[] profile =
                Arrays.copyOf(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), 140);
        profile[0] = 0;
        profile[1] = 0;
        profile[2] = 0;
        profile[3] = (byte) 140;
        return profile;
    }

    private static DynamicTest colour(String name, byte[] png, int red, int green, int blue) {
        return DynamicTest.dynamicTest(name, () -> check(png, new Color(red, green, blue)));
    }

    private static void check(byte[] png, Color expected) throws Exception {
        byte[] pdf = pdf("<p><img src=\"%s\" alt=\"En flade\"/></p>", png);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
            // The middle of an image of 16 pixels at the text's corner.
            Color seen = new Color(
                    page.getRGB(Math.round((27 / 25.4f + 8 / 96f) * 144), Math.round((27 / 25.4f + 10 / 96f) * 144)));
            assertThat(Math.abs(seen.getRed() - expected.getRed())
                            + Math.abs(seen.getGreen() - expected.getGreen())
                            + Math.abs(seen.getBlue() - expected.getBlue()))
                    .as(seen + " for " + expected)
                    .isLessThan(30);
        }
    }

    @Test
    void aFigureHasItsTextItsPlaceAndItsCaption() throws Exception {
        byte[] pdf = pdf(
                "<p>Før.</p><figure><img src=\"%s\" alt=\"Kort over havnen\"/><figcaption>Figur 1</figcaption></figure>"
                        + "<p>Efter.</p>",
                Testbilleder.jpeg(BufferedImage.TYPE_INT_RGB, 2400, 1600));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary figure = figures(document).get(0);
            assertThat(figure.getString(COSName.ALT)).isEqualTo("Kort over havnen");
            COSArray box = figure.getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
            float[] corners = box.toFloatArray();
            // As wide as the text, and in its own proportions.
            assertThat(corners[2] - corners[0]).isBetween(415f, 418f);
            assertThat((corners[2] - corners[0]) / (corners[3] - corners[1])).isBetween(1.49f, 1.51f);
            assertThat(TaggedText.of(document)).contains("Før. Figur 1 Efter.");
        }
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void anImageMayStandWhereverTextMay() throws Exception {
        byte[] pdf = pdf("""
                <main><header class="hoved"><p class="logo"><img src="%1$s" alt="Foreningen"/></p><h1>Møde</h1></header>
                <p>Et flag <img src="%1$s" alt="flag"/> i teksten <a href="#a">og et link</a>.</p>
                <ul><li><p>Punkt</p><figure><img src="%1$s" alt="i en liste"/></figure></li></ul>
                <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
                <tbody><tr><td><img src="%1$s" alt="i en celle"/></td><td>to</td></tr></tbody></table>
                <blockquote><figure><img src="%1$s" alt="i et citat"/><figcaption>Figur</figcaption></figure></blockquote>
                <h2 id="a"><img src="%1$s" alt="i en overskrift"/> Overskrift</h2>
                <dl><dt>Begreb</dt><dd><img src="%1$s" alt="i en forklaring"/></dd></dl></main>
                """, Testbilleder.png());
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(figures(document).stream().map(f -> f.getString(COSName.ALT)))
                    .containsExactly(
                            "Foreningen",
                            "flag",
                            "i en liste",
                            "i en celle",
                            "i et citat",
                            "i en overskrift",
                            "i en forklaring");
        }
    }

    @Test
    void aTallImageKeepsToOnePageAndItsProportions() throws Exception {
        byte[] pdf = pdf(
                "<p>Før.</p><figure><img src=\"%s\" alt=\"Et tårn\"/><figcaption>Figur 1</figcaption></figure>",
                Testbilleder.png(BufferedImage.TYPE_INT_ARGB, 300, 3000));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float[] corners = figures(document)
                    .get(0)
                    .getCOSDictionary(COSName.A)
                    .getCOSArray(COSName.BBOX)
                    .toFloatArray();
            assertThat((corners[3] - corners[1]) / (corners[2] - corners[0])).isBetween(9.8f, 10.2f);
            assertThat(corners[1]).isGreaterThan(27 / 25.4f * 72);
            assertThat(corners[3]).isLessThan(842 - 27 / 25.4f * 72 + 1);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void imagesWithoutCaptionsDoNotTouch() throws Exception {
        byte[] pdf = pdf(
                "<p>Før.</p><figure><img src=\"%1$s\" alt=\"et\"/></figure><figure><img src=\"%1$s\" alt=\"to\"/></figure>",
                Testbilleder.png());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<float[]> boxes = figures(document).stream()
                    .map(f -> f.getCOSDictionary(COSName.A)
                            .getCOSArray(COSName.BBOX)
                            .toFloatArray())
                    .toList();
            assertThat(boxes.get(0)[1] - boxes.get(1)[3]).isGreaterThan(9);
        }
    }

    /** Whatever a page refers to, only the images that it was given are read; the others are their text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,iVBORw0KGgo=",
                "file:///etc/passwd",
                "http://127.0.0.1:1/x.png",
                "billede:0000",
                "billede.png",
                "../billede.png",
                ""
            })
    void anyOtherImageIsItsText(String address) throws Exception {
        byte[] pdf = Sample.RENDERER.render(
                "<body><p>Før <img src=\"" + address + "\" alt=\"kortet\"/> efter</p></body>",
                Sample.STYREGRUPPE.metadata());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(figures(document)).isEmpty();
            assertThat(TaggedText.of(document)).contains("Før kortet efter");
        }
    }

    @Test
    void theSameImagesGiveTheSameBytes() {
        String page = "<p><img src=\"%s\" alt=\"En flade\"/></p>";
        byte[] image = Testbilleder.ensfarvet(4, 16, true, new int[] {60, 60, 128, 128});
        assertThat(pdf(page, image)).isEqualTo(pdf(page, image));
    }

    private static List<COSDictionary> figures(PDDocument document) {
        List<COSDictionary> figures = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), figures);
        return figures;
    }

    private static void collect(COSDictionary element, List<COSDictionary> figures) {
        if ("Figure".equals(element.getNameAsString(COSName.S))) {
            figures.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, figures);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, figures);
                }
            }
        }
    }

    static byte[] pdf(String body, byte[] file) {
        Billede image = Objects.requireNonNull(Billedlaeser.laes(file).billede());
        return Sample.RENDERER.render(
                "<body>" + body.formatted(image.kilde()) + "</body>",
                Sample.STYREGRUPPE.metadata(),
                Map.of(image.kilde(), image));
    }
}
