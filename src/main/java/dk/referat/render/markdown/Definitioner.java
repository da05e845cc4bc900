package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Definition lists of templates, "Term" and ": Definition" on lines of their own. flexmark's extension reads a second term
 * without a blank line before it as more of the first definition, and knows no lists inside containers.
 */
final class Definitioner {

    /** What a line of a paragraph is. */
    enum Rolle {
        TEKST,
        BEGREB,
        FORKLARING
    }

    record Linje(Rolle rolle, List<Node> noder) {}

    private Definitioner() {}

    static boolean harDefinition(Paragraph afsnit) {
        Document dokument = afsnit.getDocument();
        return MarkdownParser.DEFINITIONER.get(dokument)
                && opdel(afsnit).stream().skip(1).anyMatch(Definitioner::erForklaring);
    }

    static Node sidsteAfsnit(Node foerste) {
        Node sidste = foerste;
        Node naeste = foerste.getNext();
        while (naeste instanceof Paragraph afsnit && harDefinition(afsnit)) {
            sidste = naeste;
            naeste = naeste.getNext();
        }
        return sidste;
    }

    /** The lines of this paragraph and of the definition paragraphs that follow it. */
    static List<Linje> linjer(Node foerste) {
        List<Linje> linjer = new ArrayList<>();
        Node slut = sidsteAfsnit(foerste).getNext();
        for (Node afsnit = foerste; afsnit != null && afsnit != slut; afsnit = afsnit.getNext()) {
            linjerI(afsnit, linjer);
        }
        return linjer;
    }

    private static void linjerI(Node afsnit, List<Linje> linjer) {
        List<List<Node>> opdelt = opdel(afsnit);
        @Nullable Linje forrige = null;
        for (int i = 0; i < opdelt.size(); i++) {
            List<Node> noder = opdelt.get(i);
            Linje linje;
            if (i > 0 && erForklaring(noder)) {
                linje = new Linje(Rolle.FORKLARING, udenKolon(noder));
            } else if (i + 1 < opdelt.size() && erForklaring(opdelt.get(i + 1))) {
                linje = new Linje(Rolle.BEGREB, noder);
            } else if (forrige != null) {
                forrige.noder().add(new SoftLineBreak(BasedSequence.EOL));
                forrige.noder().addAll(noder);
                continue;
            } else {
                linje = new Linje(Rolle.TEKST, noder);
            }
            linjer.add(linje);
            forrige = linje;
        }
    }

    private static List<List<Node>> opdel(Node afsnit) {
        List<List<Node>> linjer = new ArrayList<>();
        List<Node> linje = new ArrayList<>();
        linjer.add(linje);
        for (Node node : afsnit.getChildren()) {
            if (node instanceof SoftLineBreak) {
                linje = new ArrayList<>();
                linjer.add(linje);
            } else {
                linje.add(node);
            }
        }
        return linjer;
    }

    private static boolean erForklaring(List<Node> linje) {
        return !linje.isEmpty()
                && linje.get(0) instanceof Text tekst
                && (tekst.getChars().startsWith(": ")
                        || tekst.getChars().startsWith(":\t")
                        || tekst.getChars().toString().equals(":"));
    }

    private static List<Node> udenKolon(List<Node> linje) {
        List<Node> resten = new ArrayList<>(linje);
        resten.set(0, new Text(linje.get(0).getChars().subSequence(1).trimStart()));
        return resten;
    }
}
