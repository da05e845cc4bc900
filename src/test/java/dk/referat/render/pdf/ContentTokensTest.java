package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what PDFBox reads, whatever it is. */
class ContentTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT\n/F1 8.5 Tf\n1 0 0 1 76.5 -787.76251 Tm\n<0035AbcD> Tj\nET\n",
                "(a \\(b\\) \\\\ c) Tj\n",
                "(a \\n (b) c) Tj\n",
                "(a\nb) Tj\n",
                "[(a) -20.5 <0041> .5] TJ\n",
                "/Span <</MCID 12/Lang(da)>> BDC\nEMC\n",
                "/Span << /MCID 12 /A [1 2] >> BDC\nf* EMC\n",
                "/A#20B gs\n",
                "/Prop1 <</A true /B null>> BDC EMC\n",
                "1 0 0 RG 00.50 -0 5. -.5 +3 re\n",
                "0.1.2 --4 1-2 w\n",
                "<004> Tj <0 0 4 1> Tj\n",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n",
                "% remark\nq Q\n",
                "9999999999999999999 w\n",
                "",
                "  \n"
            })
    void anyForm(String content) throws IOException {
        same(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource
    void ofADocument(Sample sample) throws IOException {
        try (PDDocument document = Loader.loadPDF(sample.render())) {
            for (PDPage page : document.getPages()) {
                same(page.getContents().readAllBytes());
            }
        }
    }

    private static void same(byte[] content) throws IOException {
        assertThat(written(ContentTokens.read(content))).isEqualTo(written(new PDFStreamParser(content).parse()));
    }

    private static String written(List<Object> tokens) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(tokens);
        return tokens.stream().map(t -> t.getClass().getSimpleName()).toList()
                + out.toString(StandardCharsets.ISO_8859_1);
    }
}
