package dk.referat.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a drawing that no page has any more, as editors leave it when a page is deleted. Its fonts are gone, too, so the
 * strings are taken as they stand.
 */
final class PdfStrenge {
    private static final Set<String> VISER = Set.of("Tj", "TJ", "'", "\"", "BDC");

    /** What letters, colours and functions are made of has one of these. */
    private static final Set<COSName> ANDET = Set.of(
            COSName.LENGTH1,
            COSName.FUNCTION_TYPE,
            COSName.SHADING_TYPE,
            COSName.ALTERNATE,
            COSName.getPDFName("CMapName"));

    private static final Set<COSName> TYPER =
            Set.of(COSName.OBJ_STM, COSName.XREF, COSName.METADATA, COSName.getPDFName("EmbeddedFile"));

    /** So far to the left that there is a space. */
    private static final float MELLEMRUM = -180;

    private final StringBuilder ud = new StringBuilder();
    private boolean viser;

    private PdfStrenge() {}

    /** Whether it may be a drawing. */
    static boolean kanVaere(COSStream stroem) {
        COSName type = stroem.getCOSName(COSName.TYPE);
        return (type == null || !TYPER.contains(type))
                && stroem.getCOSName(COSName.SUBTYPE) == null
                && ANDET.stream().noneMatch(stroem::containsKey);
    }

    /** Empty if it is no drawing, or has no text. */
    static String i(byte[] indhold) {
        PdfStrenge strenge = new PdfStrenge();
        PDFStreamParser laeser = new PDFStreamParser(indhold);
        try {
            for (Object led = laeser.parseNextToken(); led != null; led = laeser.parseNextToken()) {
                strenge.led(led);
            }
        } catch (IOException | RuntimeException e) {
            // Something else than a drawing, or broken: as far as it goes.
            return strenge.tekst();
        } finally {
            luk(laeser);
        }
        return strenge.tekst();
    }

    private static void luk(PDFStreamParser laeser) {
        try {
            laeser.close();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be closed", e);
        }
    }

    private String tekst() {
        return viser ? ud.toString() : "";
    }

    private void led(Object led) {
        if (led instanceof Operator operator) {
            viser |= VISER.contains(operator.getName());
        } else if (led instanceof COSString tekst) {
            ud.append(tekst(tekst)).append(" \n");
        } else if (led instanceof COSArray raekke) {
            raekke(raekke);
        } else if (led instanceof COSDictionary ordbog) {
            ordbog.getValues().forEach(this::led);
        }
    }

    /** The pieces of a line, with a space where there is one on the paper. */
    private void raekke(COSArray raekke) {
        int foer = ud.length();
        for (int n = 0; n < raekke.size(); n++) {
            @Nullable Object led = raekke.getObject(n);
            if (led instanceof COSString tekst) {
                ud.append(tekst(tekst));
            } else if (led instanceof COSNumber tal && tal.floatValue() < MELLEMRUM) {
                ud.append(' ');
            }
        }
        ud.append(ud.length() > foer ? " \n" : "");
    }

    /** Two bytes to a letter, the first of them nothing, are read as one. */
    private static String tekst(COSString tekst) {
        String laest = tekst.getString();
        String enkelt = new String(tekst.getBytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        return laest.indexOf('\0') >= 0 ? enkelt : laest;
    }
}
