package dk.referat.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text on the pages of a document that is drawn as simply as this program draws: upright, in its full size, with fonts
 * that say what their signs mean. It gives what PDFBox would, in a third of the time; of a document that has anything else in it,
 * it says nothing, and that one must be read by PDFBox.
 */
final class Sidetekster {
    /** Lines, surfaces, colours and marks: nothing of a text, and nothing that moves one. */
    private static final Set<String> UDEN_TEKST = Set.of(
            OperatorName.MOVE_TO,
            OperatorName.LINE_TO,
            OperatorName.CURVE_TO,
            OperatorName.CLOSE_PATH,
            OperatorName.APPEND_RECT,
            OperatorName.FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.STROKE_PATH,
            OperatorName.ENDPATH,
            OperatorName.CLIP_NON_ZERO,
            OperatorName.CLIP_EVEN_ODD,
            OperatorName.NON_STROKING_RGB,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.NON_STROKING_GRAY,
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.SET_LINE_WIDTH,
            OperatorName.SET_LINE_CAPSTYLE,
            OperatorName.SET_LINE_JOINSTYLE,
            OperatorName.SET_LINE_MITERLIMIT,
            OperatorName.SET_LINE_DASHPATTERN,
            OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            OperatorName.END_MARKED_CONTENT);

    /** Of the height of the letters: a note's number stands no higher above its line, and no line stands closer to the next. */
    private static final float LOEFTET = 0.5f;

    /** Of a space: what stands further from the letter before is another word. */
    private static final float AFSTAND = 0.5f;

    private final IdentityHashMap<COSDictionary, @Nullable Skrifttegn> skrifter = new IdentityHashMap<>();
    private final StringBuilder ud = new StringBuilder();

    private @Nullable Skrifttegn skrift;
    private float stoerrelse;
    private float x;
    private float y;

    /** Where the letter before ended; there is none at the top of a page. */
    private boolean begyndt;

    private float slutX;
    private float linje;
    private float hoejde;

    private Sidetekster() {}

    /** The text of the pages; nothing if one of them has something in it that is not known here. */
    static Optional<String> laes(PDDocument dokument) throws IOException {
        Sidetekster tekster = new Sidetekster();
        for (PDPage side : dokument.getPages()) {
            if (!tekster.side(side)) {
                return Optional.empty();
            }
            tekster.ud.append('\n');
        }
        return Optional.of(tekster.ud.toString());
    }

    private boolean side(PDPage side) throws IOException {
        if (side.getRotation() != 0) {
            return false;
        }
        begyndt = false;
        skrift = null;
        COSDictionary ressourcer = side.getResources() == null
                ? new COSDictionary()
                : side.getResources().getCOSObject();
        PDFStreamParser indhold = new PDFStreamParser(side);
        List<COSBase> operander = new ArrayList<>();
        int flyttet = 0;
        int dybde = 0;
        for (Object led = indhold.parseNextToken(); led != null; led = indhold.parseNextToken()) {
            if (!(led instanceof Operator operator)) {
                operander.add((COSBase) led);
                continue;
            }
            boolean kendt = true;
            switch (operator.getName()) {
                case OperatorName.SAVE -> dybde++;
                case OperatorName.RESTORE -> {
                    dybde--;
                    flyttet = dybde < flyttet ? 0 : flyttet;
                    skrift = null;
                }
                case OperatorName.CONCAT -> {
                    // Only pictures are moved; what is drawn until this ends must be no text.
                    kendt = dybde > 0;
                    flyttet = flyttet == 0 ? dybde : flyttet;
                }
                case OperatorName.DRAW_OBJECT -> kendt = erBillede(operander, ressourcer);
                case OperatorName.BEGIN_TEXT, OperatorName.END_TEXT -> {
                    x = 0;
                    y = 0;
                }
                case OperatorName.SET_FONT_AND_SIZE -> kendt = skrift(operander, ressourcer);
                case OperatorName.SET_MATRIX -> kendt = sted(operander);
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> kendt = flyttet == 0 && vis(operander);
                default -> kendt = UDEN_TEKST.contains(operator.getName());
            }
            if (!kendt) {
                return false;
            }
            operander.clear();
        }
        return true;
    }

    private static boolean erBillede(List<COSBase> operander, COSDictionary ressourcer) {
        COSDictionary objekter = ressourcer.getCOSDictionary(COSName.XOBJECT);
        if (objekter == null || operander.size() != 1 || !(operander.get(0) instanceof COSName navn)) {
            return false;
        }
        COSDictionary objekt = objekter.getCOSDictionary(navn);
        return objekt != null && COSName.IMAGE.equals(objekt.getCOSName(COSName.SUBTYPE));
    }

    private boolean skrift(List<COSBase> operander, COSDictionary ressourcer) throws IOException {
        COSDictionary skriftliste = ressourcer.getCOSDictionary(COSName.FONT);
        if (skriftliste == null
                || operander.size() != 2
                || !(operander.get(0) instanceof COSName navn)
                || !(operander.get(1) instanceof COSNumber punkter)) {
            return false;
        }
        COSDictionary valgt = skriftliste.getCOSDictionary(navn);
        if (valgt == null) {
            return false;
        }
        if (!skrifter.containsKey(valgt)) {
            skrifter.put(valgt, Skrifttegn.af(valgt));
        }
        skrift = skrifter.get(valgt);
        stoerrelse = punkter.floatValue();
        return skrift != null && stoerrelse > 0;
    }

    /** Only as many across as up: neither turned nor stretched. */
    private boolean sted(List<COSBase> operander) {
        float[] tal = new float[6];
        for (int i = 0; i < tal.length; i++) {
            if (operander.size() != tal.length || !(operander.get(i) instanceof COSNumber led)) {
                return false;
            }
            tal[i] = led.floatValue();
        }
        x = tal[4];
        y = tal[5];
        return tal[0] == 1 && tal[1] == 0 && tal[2] == 0 && tal[3] == 1;
    }

    /** A text, or texts with the distances between them. */
    private boolean vis(List<COSBase> operander) {
        Skrifttegn med = skrift;
        if (med == null || operander.size() != 1) {
            return false;
        }
        if (operander.get(0) instanceof COSArray raekke) {
            for (COSBase led : raekke) {
                if (led instanceof COSNumber tilbage) {
                    x -= tilbage.floatValue() * stoerrelse / 1000;
                } else if (!(led instanceof COSString tekst) || !vis(tekst, med)) {
                    return false;
                }
            }
            return true;
        }
        return operander.get(0) instanceof COSString tekst && vis(tekst, med);
    }

    private boolean vis(COSString tekst, Skrifttegn med) {
        byte[] koder = tekst.getBytes();
        if (koder.length == 0) {
            return true;
        }
        skil(med);
        float bredde = 0;
        for (int i = 0; i + 1 < koder.length; i += 2) {
            int kode = (koder[i] & 0xFF) << 8 | (koder[i + 1] & 0xFF);
            String tegn = med.tegn(kode);
            if (tegn == null) {
                return false;
            }
            ud.append(tegn);
            bredde += med.bredde(kode);
        }
        x += bredde * stoerrelse / 1000;
        begyndt = true;
        slutX = x;
        linje = y;
        hoejde = stoerrelse;
        return koder.length % 2 == 0;
    }

    /** What the eye sees between two words, or between two lines. */
    private void skil(Skrifttegn med) {
        if (!begyndt) {
            return;
        }
        if (Math.abs(y - linje) > LOEFTET * Math.max(hoejde, stoerrelse)) {
            ud.append('\n');
        } else if (x > slutX + AFSTAND * med.mellemrum() * stoerrelse / 1000 && ud.charAt(ud.length() - 1) != ' ') {
            ud.append(' ');
        }
    }
}
