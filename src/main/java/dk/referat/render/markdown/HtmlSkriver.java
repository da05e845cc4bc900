package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Writes a parsed document as XHTML. Every element and attribute there can be is written here or in its two helpers by name, so
 * nothing of an author's can become one.
 */
final class HtmlSkriver {

    private final Sammenhaeng sammenhaeng;
    private final Blokke blokke;
    private final ToIntFunction<Heading> niveau;
    private StringBuilder out = new StringBuilder();

    HtmlSkriver(Sammenhaeng sammenhaeng, Blokke blokke, ToIntFunction<Heading> niveau) {
        this.sammenhaeng = sammenhaeng;
        this.blokke = blokke;
        this.niveau = niveau;
    }

    String skriv(Node dokument) {
        boern(dokument);
        return out.toString();
    }

    /** The notes that the text has referred to, when all of it is written. */
    List<String> noter() {
        return sammenhaeng.noter().noter(this::indhold);
    }

    private String indhold(Node foraelder) {
        StringBuilder udenom = out;
        out = new StringBuilder();
        boern(foraelder);
        String html = out.toString();
        out = udenom;
        return html;
    }

    private void boern(Node foraelder) {
        for (Node node = foraelder.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph afsnit && Definitioner.harDefinition(afsnit)) {
                node = definitioner(node);
            } else {
                blok(node);
            }
        }
    }

    private void blok(Node node) {
        if (node instanceof Paragraph) {
            afsnit(node.getChildren());
        } else if (node instanceof Heading heading) {
            overskrift(heading);
        } else if (node instanceof BlockQuote) {
            beholder("<blockquote>", node, "</blockquote>");
        } else if (node instanceof Liste liste) {
            beholder(starttag(liste), node, liste.art().ordnet() ? "</ol>" : "</ul>");
        } else if (node instanceof Listepunkt) {
            beholder("<li>", node, "</li>");
        } else if (node instanceof Beholder beholder) {
            beholder(beholder.info().starttag(), node, "</" + beholder.info().element() + ">");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr />\n");
        } else if (node instanceof FencedCodeBlock kode) {
            kode(kode);
        } else if (node instanceof FodnoteDefinition definition) {
            if (!sammenhaeng.noter().erNote(definition)) {
                out.append(Fodnotefelt.foran(Tegn.undslip(definition.maerke()) + " ", indhold(definition)));
            }
        } else if (node instanceof TableBlock tabel) {
            new TabelSkriver(out, this::celle).skriv(tabel);
        } else if (!(node instanceof Beholder.Slut || node instanceof BlankLine)) {
            throw new UvisbarMarkupException("Ukendt Markdown-blok: " + node.getNodeName());
        }
    }

    private void beholder(String start, Node node, String slut) {
        out.append(start).append('\n');
        boern(node);
        out.append(slut).append('\n');
    }

    private static String starttag(Liste liste) {
        if (!liste.art().ordnet()) {
            return "<ul>";
        }
        String klasse = switch (liste.art()) {
            case TAL_PARENTES -> " class=\"parentes\"";
            case BOGSTAV_PARENTES -> " class=\"bogstaver parentes\"";
            default -> "";
        };
        return "<ol" + klasse + (liste.start() == 1 ? "" : " start=\"" + liste.start() + "\"") + ">";
    }

    private String loebende(Iterable<Node> noder) {
        return LoebendeSkriver.html(noder, sammenhaeng).strip();
    }

    private void afsnit(Iterable<Node> noder) {
        Optional<String> figurer = Billedskriver.figurer(noder, sammenhaeng.billeder(), sammenhaeng.options());
        if (figurer.isPresent()) {
            out.append(figurer.get());
            return;
        }
        String html = loebende(noder);
        if (!Blokke.har(html)) {
            if (!html.isEmpty()) {
                out.append("<p>").append(html).append("</p>\n");
            }
            return;
        }
        for (Blokke.Stykke stykke : Blokke.del(html)) {
            if (stykke.erBlok()) {
                blokHtml(stykke.blok());
            } else if (!stykke.tekst().isBlank()) {
                Blokke.ingenBlok(html, "midt i et afsnit");
            }
        }
    }

    private void blokHtml(int nummer) {
        String html = blokke.hent(nummer).strip();
        if (!html.isEmpty()) {
            out.append(html).append('\n');
        }
    }

    private void overskrift(Heading heading) {
        String html = loebende(heading.getChildren());
        Blokke.ingenBlok(html, "i en overskrift");
        if (html.isEmpty()) {
            out.append("<p>").append(heading.getOpeningMarker()).append("</p>\n");
            return;
        }
        int n = niveau.applyAsInt(heading);
        out.append("<h")
                .append(n)
                .append('>')
                .append(html)
                .append("</h")
                .append(n)
                .append(">\n");
    }

    private void kode(FencedCodeBlock kode) {
        StringBuilder tekst = new StringBuilder();
        // The word after the fence ("```java") would be lost; nobody's text is.
        if (!kode.getInfo().isBlank()) {
            tekst.append(kode.getInfo()).append('\n');
        }
        for (BasedSequence linje : kode.getContentLines()) {
            tekst.append(linje);
        }
        String kodetekst = tekst.toString().replace("\r\n", "\n").stripTrailing();
        Blokke.ingenBlok(kodetekst, "i kode");
        if (!kodetekst.isEmpty()) {
            out.append("<pre><code>").append(Tegn.undslip(kodetekst)).append("</code></pre>\n");
        }
    }

    /** What a cell or a definition holds: bare text, or paragraphs and blocks once there is a block. */
    private void celle(Iterable<Node> noder) {
        String html = loebende(noder);
        if (!Blokke.har(html)) {
            out.append(html);
            return;
        }
        for (Blokke.Stykke stykke : Blokke.del(html)) {
            if (stykke.erBlok()) {
                blokHtml(stykke.blok());
            } else if (!stykke.tekst().isBlank()) {
                out.append("<p>").append(stykke.tekst().strip()).append("</p>\n");
            }
        }
    }

    /** Writes the definitions that start at node as one list, and returns the last paragraph that belongs to it. */
    private Node definitioner(Node node) {
        List<Definitioner.Linje> linjer = Definitioner.linjer(node);
        boolean aaben = false;
        for (Definitioner.Linje linje : linjer) {
            switch (linje.rolle()) {
                case TEKST -> {
                    aaben = lukDefinitioner(aaben);
                    afsnit(linje.noder());
                }
                case BEGREB -> {
                    aaben = aabnDefinitioner(aaben);
                    String html = loebende(linje.noder());
                    Blokke.ingenBlok(html, "som begreb i en definitionsliste");
                    out.append("<dt>").append(html).append("</dt>\n");
                }
                case FORKLARING -> {
                    aaben = aabnDefinitioner(aaben);
                    out.append("<dd>");
                    celle(linje.noder());
                    out.append("</dd>\n");
                }
            }
        }
        lukDefinitioner(aaben);
        return Definitioner.sidsteAfsnit(node);
    }

    private boolean aabnDefinitioner(boolean aaben) {
        if (!aaben) {
            out.append("<dl>\n");
        }
        return true;
    }

    private boolean lukDefinitioner(boolean aaben) {
        if (aaben) {
            out.append("</dl>\n");
        }
        return false;
    }
}
