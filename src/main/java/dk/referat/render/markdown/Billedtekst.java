package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** The text of an image as those hear it who cannot see it: words only, on one line. */
final class Billedtekst {

    /** What a program or a camera calls a file, and words that only say that there is an image. */
    private static final Pattern INTETSIGENDE = Pattern.compile(
            ".*\\.(png|jpe?g|gif|webp|heic|svg|tiff?|bmp)|(img|dsc|dscn|dscf|pxl|wp)[ _-]?\\d[\\d _-]*"
                    + "|(billede|foto|fotografi|figur|graf|kurve|diagram|illustration|tegning|skærmbillede|tabel|logo"
                    + "|image|picture|photo|screenshot)( ?\\d+)?[.:]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Billedtekst() {}

    static String af(Image billede) {
        StringBuilder tekst = new StringBuilder();
        saml(billede, 0, tekst);
        return tekst.toString().strip().replaceAll("\\s+", " ");
    }

    /** Whether one who only hears it does not learn what the image shows. */
    static boolean erIntetsigende(String tekst) {
        return INTETSIGENDE.matcher(tekst).matches();
    }

    private static void saml(Node foraelder, int dybde, StringBuilder tekst) {
        if (dybde > Dybde.LOEBENDE) {
            throw new UvisbarMarkupException("Opmærkningen er for dyb");
        }
        for (Node node : foraelder.getChildren()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                tekst.append(' ');
            } else if (node instanceof Code kode) {
                tekst.append(kode.getText());
            } else if (node.hasChildren()) {
                saml(node, dybde + 1, tekst);
            } else {
                tekst.append(Kildetekst.laes(node.getChars()));
            }
        }
    }
}
