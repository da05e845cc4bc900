package dk.referat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * One printed line.
 *
 * @param side the page, counted from one
 * @param y how far down the page its letters stand, in points
 * @param fremhaevet whether its first letter is bold or italic, as those of headings are
 */
record Linje(int side, float y, float stoerrelse, boolean fremhaevet, String tekst) {
    /** Letters that stand so close to one height are of one line; a table's cells are a hair apart. */
    private static final float SAMME = 1.5f;

    /** What runs at the top and the bottom of the pages is smaller than anything in the text. */
    private static final float MINDSTE_BROEDTEKST = 9;

    private static final Pattern FREMHAEVET = Pattern.compile("Bold|Italic");

    /** The lines of a document from its first page to its last, without what runs at the top and the bottom of each. */
    static List<Linje> af(PDDocument dokument) throws IOException {
        Laeser laeser = new Laeser();
        laeser.setSortByPosition(true);
        laeser.getText(dokument);
        return laeser.linjer.stream()
                .filter(l -> l.stoerrelse() >= MINDSTE_BROEDTEKST)
                .toList();
    }

    private static final class Laeser extends PDFTextStripper {
        private final List<Linje> linjer = new ArrayList<>();

        @Override
        protected void writeString(String tekst, List<TextPosition> steder) {
            TextPosition foerste = steder.get(0);
            Linje ny = new Linje(
                    getCurrentPageNo(),
                    foerste.getYDirAdj(),
                    foerste.getFontSizeInPt(),
                    FREMHAEVET.matcher(foerste.getFont().getName()).find(),
                    tekst);
            Linje sidste = linjer.isEmpty() ? null : linjer.get(linjer.size() - 1);
            if (sidste != null && sidste.side == ny.side && Math.abs(sidste.y - ny.y) < SAMME) {
                linjer.set(
                        linjer.size() - 1,
                        new Linje(ny.side, ny.y, sidste.stoerrelse, sidste.fremhaevet, sidste.tekst + " " + ny.tekst));
            } else {
                linjer.add(ny);
            }
        }
    }
}
