package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.InputSource;

/** Checks that hold for every page, whatever was typed. */
final class HtmlProever {

    private static final Set<String> ELEMENTER = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "code",
            "strong",
            "em",
            "a",
            "hr",
            "br",
            "sup",
            "div");
    private static final Map<String, Set<String>> ATTRIBUTTER = Map.of(
            "a", Set.of("href", "id", "role", "aria-label"),
            "sup", Set.of("class"),
            "div", Set.of("class", "id", "role", "aria-label", "tabindex"),
            "ol", Set.of("class", "start"),
            "th", Set.of("scope", "class"),
            "td", Set.of("class"));
    private static final Set<String> KLASSER =
            Set.of("parentes", "bogstaver parentes", "hoejre", "midt", "noter", "note", "noteref", "bred-tabel");

    private HtmlProever() {}

    static void erVelformet(String html) {
        assertThat(html).doesNotContainPattern("&(?!(?:amp|lt|gt|quot);)");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader("<rod>" + html + "</rod>")));
        } catch (ParserConfigurationException | java.io.IOException | org.xml.sax.SAXException e) {
            throw new AssertionError("Ikke velformet: " + e.getMessage() + "\n" + html, e);
        }
    }

    static void erUfarlig(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            String navn = element.normalName();
            if (navn.equals("body")) {
                continue;
            }
            assertThat(ELEMENTER).contains(navn);
            for (Attribute attribut : element.attributes()) {
                assertThat(ATTRIBUTTER.getOrDefault(navn, Set.of())).contains(attribut.getKey());
                switch (attribut.getKey()) {
                    case "href" -> hrefErUfarlig(attribut.getValue());
                    case "class" -> assertThat(KLASSER).contains(attribut.getValue());
                    case "start" -> assertThat(attribut.getValue()).matches("[0-9]{1,9}");
                    case "id" -> assertThat(attribut.getValue()).matches("note(ref)?-[0-9]+(-[0-9]+)?");
                    case "role" -> assertThat(attribut.getValue()).matches("doc-(noteref|backlink|footnote)|group");
                    case "tabindex" -> assertThat(attribut.getValue()).isEqualTo("0");
                    case "aria-label" ->
                        assertThat(attribut.getValue()).matches("Note [0-9]+(, tilbage til teksten)?|Bred tabel");
                    default -> assertThat(attribut.getValue()).isEqualTo("col");
                }
            }
        }
    }

    private static void hrefErUfarlig(String href) {
        assertThat(href).matches("[!-~]+");
        assertThat(href).doesNotStartWith("//").doesNotContain("\\");
        String foer = href.replaceFirst("[/?#].*", "").toLowerCase(Locale.ROOT);
        if (foer.contains(":") || foer.contains("%3a")) {
            assertThat(foer).matches("(?:https?:|mailto:.*|tel:.*)");
        }
    }

    /** All text that a reader or a click can get at, in the order of the source: a link's address follows its text. */
    static String synligt(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.hasAttr("href")) {
                    out.append(' ')
                            .append(URLDecoder.decode(
                                    element.attr("href").replace("+", "%2B"), StandardCharsets.UTF_8));
                }
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    out.append('\n');
                }
            }
        });
        return out.toString();
    }
}
