package dk.referat.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What the signs of a font mean and how wide they are, as its file says (ISO 32000-1, 9.7 and 9.10); of two bytes each. */
final class Skrifttegn {
    private static final COSName IDENTITY_H = COSName.getPDFName("Identity-H");
    private static final int HEX = 16;

    /** A font's width where it says none. */
    private static final float SAEDVANLIG = 1000;

    private final Map<Integer, String> tegn = new HashMap<>();
    private final Map<Integer, Float> bredder = new HashMap<>();
    private float ellers;
    private float mellemrum;

    private Skrifttegn() {}

    /** Null for a font of another kind, or one that says it in another way. */
    static @Nullable Skrifttegn af(COSDictionary skrift) throws IOException {
        if (!COSName.TYPE0.equals(skrift.getCOSName(COSName.SUBTYPE))
                || !IDENTITY_H.equals(skrift.getCOSName(COSName.ENCODING))
                || !(skrift.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream betydning)
                || !(skrift.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray efter)
                || !(efter.getObject(0) instanceof COSDictionary cid)) {
            return null;
        }
        Skrifttegn alle = new Skrifttegn();
        String kort = new String(betydning.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        if (!alle.betydninger(kort) || !alle.bredder(cid)) {
            return null;
        }
        alle.mellemrum = alle.tegn.entrySet().stream()
                .filter(t -> t.getValue().equals(" "))
                .map(t -> alle.bredde(t.getKey()))
                .findAny()
                .orElse(SAEDVANLIG / 4);
        return alle;
    }

    /** Null for a sign that nothing is said of. */
    @Nullable
    String tegn(int kode) {
        return tegn.get(kode);
    }

    /** In thousandths of the size. */
    float bredde(int kode) {
        return bredder.getOrDefault(kode, ellers);
    }

    float mellemrum() {
        return mellemrum;
    }

    /** Rows of «first last meaning», or of «sign meaning», each in angle brackets. */
    private boolean betydninger(String kort) {
        StringTokenizer ord = new StringTokenizer(kort);
        int iRaekke = 0;
        while (ord.hasMoreTokens()) {
            String et = ord.nextToken();
            switch (et) {
                case "beginbfrange" -> iRaekke = 3;
                case "beginbfchar" -> iRaekke = 2;
                case "endbfrange", "endbfchar" -> iRaekke = 0;
                case "usecmap", "begincidrange", "begincidchar" -> {
                    return false;
                }
                default -> {
                    if (iRaekke > 0 && !raekke(et, iRaekke, ord)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean raekke(String foerste, int led, StringTokenizer ord) {
        int fra = tal(foerste);
        int til = led == 3 && ord.hasMoreTokens() ? tal(ord.nextToken()) : fra;
        String bogstaver = ord.hasMoreTokens() ? tekst(ord.nextToken()) : "";
        if (fra < 0 || til < fra || bogstaver.isEmpty()) {
            return false;
        }
        int sidste = bogstaver.length() - 1;
        for (int kode = fra; kode <= til; kode++) {
            tegn.put(kode, bogstaver.substring(0, sidste) + (char) (bogstaver.charAt(sidste) + kode - fra));
        }
        return true;
    }

    private static int tal(String led) {
        return erHex(led, 4) ? Integer.parseInt(led, 1, 5, HEX) : -1;
    }

    /** In UTF-16; empty if it is not that. */
    private static String tekst(String led) {
        StringBuilder tekst = new StringBuilder();
        int cifre = led.length() - 2;
        if (cifre % 4 != 0 || !erHex(led, cifre)) {
            return "";
        }
        for (int i = 1; i < cifre; i += 4) {
            tekst.append((char) Integer.parseInt(led, i, i + 4, HEX));
        }
        return tekst.toString();
    }

    private static boolean erHex(String led, int cifre) {
        boolean hex = led.length() == cifre + 2 && led.charAt(0) == '<' && led.charAt(cifre + 1) == '>';
        for (int i = 1; hex && i <= cifre; i++) {
            hex = Character.digit(led.charAt(i), HEX) >= 0;
        }
        return hex;
    }

    /** «first [width width …]» or «first last width». */
    private boolean bredder(COSDictionary cid) {
        ellers = cid.getFloat(COSName.DW, SAEDVANLIG);
        COSArray raekker = cid.getCOSArray(COSName.W);
        int at = 0;
        while (raekker != null && at + 1 < raekker.size()) {
            if (!(raekker.getObject(at) instanceof COSNumber foerste)) {
                return false;
            }
            COSBase naeste = raekker.getObject(at + 1);
            if (naeste instanceof COSArray hver) {
                for (int i = 0; i < hver.size(); i++) {
                    if (!(hver.getObject(i) instanceof COSNumber bredde)) {
                        return false;
                    }
                    bredder.put(foerste.intValue() + i, bredde.floatValue());
                }
                at += 2;
            } else if (naeste instanceof COSNumber sidste
                    && at + 2 < raekker.size()
                    && raekker.getObject(at + 2) instanceof COSNumber bredde) {
                for (int kode = foerste.intValue(); kode <= Math.min(sidste.intValue(), 0xFFFF); kode++) {
                    bredder.put(kode, bredde.floatValue());
                }
                at += 3;
            } else {
                return false;
            }
        }
        return true;
    }
}
