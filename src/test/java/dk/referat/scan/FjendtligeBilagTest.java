package dk.referat.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to stop the program: whatever they hold, there is an answer. */
class FjendtligeBilagTest {
    private static final int AENDREDE = Integer.getInteger("referat.aendrede", 60);
    private static final String HEMMELIG = "Kvintessens 010170-1234";

    private static Udfald laes(byte[] data) {
        return Filtekster.laes(data, "x.dat");
    }

    private static byte[] ascii(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aZipThatHasNoEnd() {
        Zipbygger zip = new Zipbygger().med("a.txt", HEMMELIG).med("nul.txt", new byte[80 << 20]);
        Udfald udfald = laes(zip.bytes());
        assertThat(Fund.grunde(udfald)).containsExactly(Grund.FOR_STOR);
        assertThat(Fund.steder(udfald, "Kvintessens")).containsExactly("a.txt › teksten");
    }

    @Test
    void whatIsUnpackedCountsTogether() {
        Samler samler = new Samler();
        Samler inde = samler.inde("a.zip").inde("b.zip");
        for (int n = 0; n < 20; n++) {
            inde.udpak(10 << 20);
        }
        assertThatThrownBy(() -> samler.udpak(1)).isInstanceOf(ForStort.class);
    }

    @Test
    void manyFilesInAZip() {
        Zipbygger zip = new Zipbygger();
        for (int n = 0; n < 2_500; n++) {
            zip.med(n + ".txt", "a");
        }
        assertThat(Fund.grunde(laes(zip.bytes()))).containsExactly(Grund.FOR_STOR);
    }

    @Test
    void aGzipThatHasNoEnd() throws IOException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(ud)) {
            byte[] stykke = new byte[1 << 20];
            for (int n = 0; n < 100; n++) {
                gzip.write(stykke);
            }
        }
        assertThat(Fund.grunde(laes(ud.toByteArray()))).containsExactly(Grund.FOR_STOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ObjStm", "/XObject /Subtype /Form", "/Metadata", "/EmbeddedFile"})
    void aPdfThatHasNoEnd(String type) throws IOException {
        byte[] pakket = pakket(new byte[100 << 20]);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ud.write(ascii("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj\n"
                + "4 0 obj <</N 1/First 10/Type " + type + "/Filter/FlateDecode/Length " + pakket.length
                + ">> stream\n"));
        ud.write(pakket);
        ud.write(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF"));
        assertThat(Fund.grunde(laes(ud.toByteArray()))).contains(Grund.FOR_STOR);
    }

    private static byte[] pakket(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] ud = new byte[1 << 20];
        int n = deflater.deflate(ud);
        deflater.end();
        return java.util.Arrays.copyOf(ud, n);
    }

    @Test
    void aPdfThatDrawsItself() {
        StringBuilder pdf = new StringBuilder("""
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/Contents 10 0 R/Resources<</XObject<</A 11 0 R/B 12 0 R>>>>>> endobj
                10 0 obj <</Length 10>> stream
                /A Do /B Do
                endstream endobj
                """);
        for (int n = 11; n < 60; n++) {
            pdf.append("""
                    %d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 30/Resources<</XObject<</A %d 0 R/B %d 0 R>>>>>>
                    stream
                    /A Do /B Do /A Do /B Do /A Do
                    endstream endobj
                    """.formatted(n, n + 1, n == 59 ? 11 : n + 1));
        }
        Udfald udfald = laes(ascii(pdf + "trailer <</Root 1 0 R>>\n%%EOF"));
        assertThat(Fund.grunde(udfald)).contains(Grund.FOR_STOR);
    }

    @Test
    void aPdfThatLiesInItselfWithoutEnd() {
        String dybt = "[".repeat(100_000) + "]".repeat(100_000);
        Udfald udfald = laes(ascii("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R/X " + dybt
                + ">> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF"));
        assertThat(udfald.art()).isEqualTo(Filart.PDF);
        assertThat(udfald.ukontrollerede()).isNotEmpty();
    }

    @Test
    void markupThatLiesInItselfWithoutEnd() {
        String xml = "<a>".repeat(200_000);
        Udfald udfald = laes(Zipbygger.office().med("word/document.xml", xml).bytes());
        assertThat(udfald.ukontrollerede()).isNotEmpty();
        assertThat(laes(ascii("<html>" + xml)).art()).isEqualTo(Filart.HTML);
        assertThat(laes(ascii("{\\rtf1" + "{\\b ".repeat(200_000))).art()).isEqualTo(Filart.RTF);
    }

    @Test
    void muchTextIsReadToALimit() {
        byte[] data = "Kvintessens 010170-1234 ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Fund.grunde(laes(data))).containsExactly(Grund.FOR_STOR);
    }

    static Stream<byte[]> filer() throws IOException {
        return Stream.of(
                pdf(),
                Zipbygger.office()
                        .med("xl/workbook.xml", "<w><sheets><sheet name='a' id='1'/></sheets></w>")
                        .med("xl/worksheets/sheet1.xml", "<s><row><c s='1'><v>101701234</v></c></row></s>")
                        .bytes(),
                new Zipbygger()
                        .med(
                                "a.docx",
                                Zipbygger.office()
                                        .med("word/document.xml", "<d><p><t>a</t></p></d>")
                                        .bytes())
                        .bytes(),
                ascii("{\\rtf1\\ansi {\\b Kvint}essens \\'e5 \\u230 ? 0101{\\i 70}\\_1234\\par}"),
                ascii("\u0089PNG\r\n\u001A\n\0\0\0\u0009tEXtComment\0a\0\0\0\0"));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument dokument = new PDDocument()) {
            PDPage side = new PDPage();
            dokument.addPage(side);
            try (PDPageContentStream ud = new PDPageContentStream(dokument, side)) {
                ud.beginText();
                ud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ud.showText(HEMMELIG);
                ud.endText();
            }
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            dokument.save(ud);
            return ud.toByteArray();
        }
    }

    @ParameterizedTest
    @MethodSource("filer")
    void changedAndCutFilesHaveAnAnswer(byte[] fil) {
        Random tilfaeldig = new Random(17);
        for (int n = 0; n < AENDREDE; n++) {
            byte[] aendret = java.util.Arrays.copyOf(fil, n % 4 == 0 ? tilfaeldig.nextInt(fil.length) : fil.length);
            for (int i = 0; i < 1 + n % 9 && aendret.length > 0; i++) {
                aendret[tilfaeldig.nextInt(aendret.length)] = (byte) tilfaeldig.nextInt(256);
            }
            assertThat(laes(aendret).tekster()).isNotEmpty();
        }
    }
}
