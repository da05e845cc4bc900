package dk.referat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every byte of a file as text: as it is, and of a PDF every stream unpacked, every string and every letter that is drawn. */
final class Afkodning {
    private Afkodning() {}

    static String alt(byte[] fil) throws IOException {
        StringBuilder alt = new StringBuilder();
        bytes(fil, alt);
        if (new String(fil, 0, Math.min(4, fil.length), StandardCharsets.ISO_8859_1).equals("%PDF")) {
            try (PDDocument papir = Loader.loadPDF(fil)) {
                alt.append(new PDFTextStripper().getText(papir));
                for (COSObjectKey noegle :
                        List.copyOf(papir.getDocument().getXrefTable().keySet())) {
                    objekt(papir.getDocument().getObjectFromPool(noegle).getObject(), alt);
                }
                objekt(papir.getDocument().getTrailer(), alt);
            }
        }
        return alt.toString();
    }

    /** One byte a letter, and two, in both orders. */
    private static void bytes(byte[] bytes, StringBuilder alt) {
        alt.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        alt.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
        alt.append(new String(bytes, StandardCharsets.UTF_16LE)).append('\n');
    }

    private static void objekt(COSBase objekt, StringBuilder alt) throws IOException {
        if (objekt instanceof COSString tekst) {
            alt.append(tekst.getString()).append('\n');
            bytes(tekst.getBytes(), alt);
        } else if (objekt instanceof COSName navn) {
            alt.append(navn.getName()).append('\n');
        } else if (objekt instanceof COSArray raekke) {
            for (int i = 0; i < raekke.size(); i++) {
                objekt(raekke.get(i), alt);
            }
        } else if (objekt instanceof COSDictionary ordbog) {
            if (ordbog instanceof COSStream stroem) {
                bytes(stroem.createInputStream().readAllBytes(), alt);
            }
            for (COSName navn : ordbog.keySet()) {
                alt.append(navn.getName()).append('\n');
                objekt(ordbog.getItem(navn), alt);
            }
        }
    }
}
