package dk.referat.scan;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The text of a page, whether it can be seen or not; and whether there are signs that no text is known for. */
final class PdfTekst extends PDFTextStripper {
    private static final long MAKS_OPERATORER = 5_000_000;
    private static final long MAKS_LAEST = 300L << 20;

    /** Drawings in drawings, each of which may be there twice, soon have no end. */
    private static final int MAKS_TEGNINGER = 100_000;

    private static final int MAKS_TEGN = 5_000_000;

    /** Of a sign's width: more is a space. */
    private static final float AFSTAND = 0.3f;

    private final StringBuilder raekkefoelge = new StringBuilder();
    private final StringBuilder skjult = new StringBuilder();
    private float slutX;
    private float linje;
    private final IdentityHashMap<COSStream, Long> laengder = new IdentityHashMap<>();
    private long laest;
    private long operatorer;
    private int tegninger;
    private int ukendte;
    private int tegn;

    /**
     * What a page holds.
     *
     * @param opstillet as it stands on the paper
     * @param skrevet in the order of writing
     * @param erstatning what stands for it in the file, to be read aloud
     * @param ukendteTegn how many signs are drawn that no letter is known for
     */
    record Side(String opstillet, String skrevet, String erstatning, int ukendteTegn) {}

    PdfTekst() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    Side laes(PDDocument dokument, PDPage side) throws IOException {
        this.document = dokument;
        StringWriter ud = new StringWriter();
        this.output = ud;
        raekkefoelge.setLength(0);
        skjult.setLength(0);
        ukendte = 0;
        tegn = 0;
        processPage(side);
        return new Side(ud.toString(), raekkefoelge.toString(), skjult.toString(), ukendte);
    }

    /** What is drawn often is read as often; the length of a page's own drawing. */
    long tael(@Nullable COSBase indhold) throws IOException {
        long sum = 0;
        if (indhold instanceof COSStream stroem) {
            Long kendt = laengder.get(stroem);
            sum = kendt == null ? PdfStroemme.laengde(stroem) : kendt;
            laengder.put(stroem, sum);
        } else if (indhold instanceof COSArray raekke) {
            for (int n = 0; n < raekke.size(); n++) {
                sum += raekke.getObject(n) instanceof COSStream stroem ? tael(stroem) : 0;
            }
            return sum;
        }
        laest += sum;
        if (laest > MAKS_LAEST) {
            throw new ForStort();
        }
        return sum;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        tael(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        tael(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operander) throws IOException {
        operatorer++;
        String navn = operator.getName();
        tegninger += navn.equals("Do") ? 1 : 0;
        if (operatorer > MAKS_OPERATORER || tegninger > MAKS_TEGNINGER) {
            throw new ForStort();
        }
        if (navn.equals("BDC") || navn.equals("DP")) {
            for (COSBase operand : List.copyOf(operander)) {
                tekster(operand, 0);
            }
        }
        super.processOperator(operator, operander);
    }

    private void tekster(COSBase operand, int dybde) {
        if (operand instanceof COSString tekst) {
            skjult.append(tekst.getString()).append('\n');
        } else if (operand instanceof COSDictionary ordbog && dybde < 5) {
            new ArrayList<>(ordbog.getValues()).forEach(v -> tekster(v, dybde + 1));
        } else if (operand instanceof COSArray raekke && dybde < 5) {
            raekke.forEach(v -> tekster(v, dybde + 1));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont skrift, int kode, Vector flytning) throws IOException {
        if (skrift.toUnicode(kode) == null) {
            ukendte++;
        }
        super.showGlyph(matrix, skrift, kode, flytning);
    }

    @Override
    protected void processTextPosition(TextPosition sted) {
        tegn++;
        if (tegn > MAKS_TEGN) {
            throw new ForStort();
        }
        mellemrum(sted);
        raekkefoelge.append(sted.getUnicode());
        super.processTextPosition(sted);
    }

    /** What stands apart on the paper stands apart here, else a row of a table would be one number. */
    private void mellemrum(TextPosition sted) {
        float x = sted.getXDirAdj();
        float y = sted.getYDirAdj();
        float bredde = Math.max(sted.getWidthDirAdj(), 1);
        boolean nyLinje = Math.abs(y - linje) > Math.max(sted.getHeightDir(), 1) / 2;
        boolean afstand = x - slutX > bredde * AFSTAND || x < slutX - bredde;
        if (nyLinje || afstand) {
            raekkefoelge.append(nyLinje ? '\n' : ' ');
        }
        linje = y;
        slutX = x + sted.getWidthDirAdj();
    }
}
