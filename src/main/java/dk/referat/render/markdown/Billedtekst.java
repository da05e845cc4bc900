package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** The text of an image as those hear it who cannot see it: words only, on one line. */
final class Billedtekst {

    private Billedtekst() {}

    static String af(Image billede) {
        StringBuilder tekst = new StringBuilder();
        saml(billede, 0, tekst);
        return tekst.toString().strip().replaceAll("\\s+", " ");
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
