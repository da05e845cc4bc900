package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontTablesTest {

    /** The bytes of every table that can get into a document, or say how it is drawn, are those of the font's own file. */
    @ParameterizedTest
    @EnumSource
    void nothingIsGoneButWhatADocumentDoesNotHold(PdfFont font) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream(font.file());
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TrueTypeFont lean = font.parsed();
            Set<String> gone = new TreeSet<>(whole.getTableMap().keySet());
            gone.removeAll(lean.getTableMap().keySet());
            assertThat(Set.of("kern", "GSUB", "GPOS", "GDEF")).containsAll(gone);
            for (TTFTable table : lean.getTables()) {
                if (!table.getTag().equals("post")) {
                    assertThat(lean.getTableBytes(table))
                            .as(table.getTag())
                            .isEqualTo(whole.getTableBytes(whole.getTableMap().get(table.getTag())));
                }
            }
            assertThat(lean.getPostScript().getItalicAngle())
                    .isEqualTo(whole.getPostScript().getItalicAngle());
            assertThat(lean.getPostScript().getUnderlinePosition())
                    .isEqualTo(whole.getPostScript().getUnderlinePosition());
            assertThat(lean.getPostScript().getIsFixedPitch())
                    .isEqualTo(whole.getPostScript().getIsFixedPitch());
        }
    }
}
