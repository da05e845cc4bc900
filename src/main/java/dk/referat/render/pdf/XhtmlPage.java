package dk.referat.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Makes the page that the layout engine gets: the caller's body, and a head that is all our own. */
final class XhtmlPage {

    private static final String SIZE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit";
    private static final String TOTAL_SIZE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit";

    private XhtmlPage() {}

    /**
     * Parses a whole page or its body alone; whatever stands in the caller's head is left out.
     *
     * @param images the addresses of the images that the caller has given
     */
    static Document prepare(String xhtml, PdfMetadata metadata, String css, Set<String> images) {
        // The font has no non-breaking hyphen; word joiners make an ordinary one into that.
        Document document =
                parse(Normalizer.normalize(xhtml, Normalizer.Form.NFC).replace("\u2011", "\u2060-\u2060"));
        Element body = bodyOf(document);
        document.removeChild(document.getDocumentElement());
        String foot = takeFoot(body);
        SafeMarkup.clean(body, images);
        TagShape.shape(body);
        endWithoutMargin(body);

        Element html = document.createElement("html");
        html.setAttribute("lang", "da");
        Element head = document.createElement("head");
        addText(head, "title", metadata.title());
        addMeta(head, "author", metadata.author());
        addMeta(head, "subject", metadata.subject().isBlank() ? metadata.title() : metadata.subject());
        addText(head, "style", css);
        head.appendChild(Bookmarks.of(body));
        tellHyphensApart(body);
        html.appendChild(head);
        html.appendChild(body);
        document.appendChild(html);

        addRunning(body, "loebehoved", metadata.title());
        if (!foot.isEmpty()) {
            addRunning(body, "loebefod", foot);
        }
        return document;
    }

    /** What stands at the foot of the page on a screen is for the foot of every sheet, where the engine must meet it first. */
    private static String takeFoot(Element body) {
        for (Element foot : childElements(body)) {
            if (foot.getTagName().equals("footer") && foot.getAttribute("class").equals("sidefod")) {
                body.removeChild(foot);
                return foot.getTextContent().strip();
            }
        }
        return "";
    }

    /** The margin below a table that ends a page would else take a sheet of its own. */
    private static void endWithoutMargin(Element body) {
        Element last = body;
        List<Element> within = childElements(last);
        while (!last.getTagName().equals("table") && !within.isEmpty()) {
            last = within.get(within.size() - 1);
            within = childElements(last);
        }
        if (last.getTagName().equals("table")) {
            last.setAttribute("style", "margin-bottom: 0");
        }
    }

    private static void addRunning(Element body, String name, String text) {
        Element running = body.getOwnerDocument().createElement("div");
        running.setAttribute("class", name);
        addText(running, "p", text);
        body.insertBefore(running, body.getFirstChild());
    }

    /** The element children, as a copy that stays valid while the tree is changed. */
    static List<Element> childElements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The element's children of every kind, as such a copy. */
    static List<Node> childNodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            nodes.add(n);
        }
        return nodes;
    }

    /** See {@link MarkedText}. */
    private static void tellHyphensApart(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.TEXT_NODE) {
                n.setNodeValue(n.getNodeValue().replace('-', MarkedText.WRITERS_HYPHEN));
            } else {
                tellHyphensApart(n);
            }
        }
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // From JDK 24 the limit counts the page itself, at 100,000 characters; without a doctype it guards nothing.
            factory.setAttribute(SIZE_LIMIT, "0");
            factory.setAttribute(TOTAL_SIZE_LIMIT, "0");
            factory.setXIncludeAware(false);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("The page is not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    private static Element bodyOf(Document document) {
        Element root = document.getDocumentElement();
        Element body = root.getTagName().equals("html") ? child(root, "body") : root;
        if (body == null || !body.getTagName().equals("body")) {
            throw new IllegalArgumentException("The page has no body");
        }
        return body;
    }

    private static @Nullable Element child(Element parent, String name) {
        return childElements(parent).stream()
                .filter(e -> e.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void addText(Element parent, String name, String text) {
        Document document = parent.getOwnerDocument();
        Element element = document.createElement(name);
        element.appendChild(document.createTextNode(text));
        parent.appendChild(element);
    }

    private static void addMeta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = head.getOwnerDocument().createElement("meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", content);
            head.appendChild(meta);
        }
    }

    /** Silent, where the JDK's own handler prints to System.err. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
