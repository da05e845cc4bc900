package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedopslag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes images: one alone in its paragraph is a figure, and its title is the caption. */
final class Billedskriver {

    private Billedskriver() {}

    /** The image as an element; nothing when there is no such image, or no text for those who cannot see it. */
    static Optional<String> img(Image image, Billedopslag opslag) {
        String alt = Billedtekst.af(image);
        Billede billede = alt.isEmpty() ? null : opslag.find(Kildetekst.laes(image.getUrl()));
        return Optional.ofNullable(billede)
                .map(b -> "<img src=\"" + b.kilde() + "\" alt=\"" + Tegn.undslip(alt) + "\" width=\"" + b.bredde()
                        + "\" height=\"" + b.hoejde() + "\" />");
    }

    /** The figures of a paragraph that holds nothing but images, all of which are there; else nothing. */
    static Optional<String> figurer(Iterable<Node> afsnit, Billedopslag opslag, ProsaOptions options) {
        List<String> figurer = new ArrayList<>();
        for (Node node : afsnit) {
            if (node instanceof Image image) {
                Optional<String> img = img(image, opslag);
                if (img.isEmpty()) {
                    return Optional.empty();
                }
                figurer.add("<figure>" + img.get() + billedtekst(image, options) + "</figure>\n");
            } else if (!(node instanceof SoftLineBreak) && !node.getChars().isBlank()) {
                return Optional.empty();
            }
        }
        return figurer.isEmpty() ? Optional.empty() : Optional.of(String.join("", figurer));
    }

    /** The images inside a node that can be shown. */
    static List<Image> viste(Node foraelder, Billedopslag opslag) {
        List<Image> viste = new ArrayList<>();
        for (Node node : foraelder.getDescendants()) {
            if (node instanceof Image image && img(image, opslag).isPresent()) {
                viste.add(image);
            }
        }
        return viste;
    }

    /** Whether images are all that the node holds. */
    static boolean erKunBilleder(Node foraelder) {
        for (Node node : foraelder.getChildren()) {
            if (!(node instanceof Image)
                    && !(node instanceof SoftLineBreak)
                    && !node.getChars().isBlank()) {
                return false;
            }
        }
        return foraelder.hasChildren();
    }

    private static String billedtekst(Image image, ProsaOptions options) {
        String titel = Kildetekst.laes(image.getTitle()).strip().replaceAll("\\s+", " ");
        return titel.isEmpty()
                ? ""
                : "<figcaption>" + Tegn.undslip(options.typografi().apply(titel)) + "</figcaption>";
    }
}
