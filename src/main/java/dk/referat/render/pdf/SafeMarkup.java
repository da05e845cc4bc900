package dk.referat.render.pdf;

import static dk.referat.render.pdf.XhtmlPage.childElements;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Leaves in a body only what a document on paper can have: no way to fetch, to run or to hide anything, and no link
 * without a target, since that would become a Link tag that leads nowhere.
 */
final class SafeMarkup {

    private static final Set<String> REMOVED = Set.of(
            "script",
            "style",
            "link",
            "meta",
            "base",
            "object",
            "embed",
            "applet",
            "iframe",
            "frame",
            "audio",
            "video",
            "source",
            "track",
            "canvas",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "bookmarks",
            "template",
            "noscript");

    /** No {@code title}: it would become an alternative that a screen reader says in place of the text. */
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "id", "lang", "href", "scope", "colspan", "rowspan", "start", "value");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** How long a bar of a chart is: the one style that an element may have of its own. */
    private static final Pattern BAR = Pattern.compile("width: [0-9]{1,2}%");

    private SafeMarkup() {}

    /** @param images the addresses of the images that may stay; any other becomes its text */
    static void clean(Element body, Set<String> images) {
        Set<String> ids = new HashSet<>();
        strip(body, images, ids);
        unlinkDead(body, ids);
    }

    private static void strip(Element element, Set<String> images, Set<String> ids) {
        for (Attr attribute : attributes(element)) {
            if (!isKept(attribute, element.getTagName())) {
                element.removeAttributeNode(attribute);
            }
        }
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        for (Element child : childElements(element)) {
            if (REMOVED.contains(child.getTagName())) {
                element.removeChild(child);
            } else if (child.getTagName().equals("img") && !images.contains(child.getAttribute("src"))) {
                element.replaceChild(element.getOwnerDocument().createTextNode(child.getAttribute("alt")), child);
            } else {
                strip(child, images, ids);
            }
        }
    }

    private static boolean isKept(Attr attribute, String element) {
        String name = attribute.getName();
        return ATTRIBUTES.contains(name)
                || (name.equals("style") && BAR.matcher(attribute.getValue()).matches())
                || (name.equals("title") && element.equals("abbr"))
                || ((name.equals("src") || name.equals("alt")) && element.equals("img"));
    }

    private static void unlinkDead(Element element, Set<String> ids) {
        for (Element child : childElements(element)) {
            unlinkDead(child, ids);
            if (child.getTagName().equals("a")) {
                String target = target(child.getAttribute("href"), ids);
                if (target.isEmpty()) {
                    rename(child, "span");
                } else {
                    child.setAttribute("href", target);
                }
            }
        }
    }

    /** The address as the PDF can hold it, in ASCII; empty when it leads nowhere that a reader may go. */
    private static String target(String href, Set<String> ids) {
        if (href.startsWith("#")) {
            return ids.contains(href.substring(1)) ? href : "";
        }
        try {
            URI uri = new URI(href.strip().replace(" ", "%20"));
            boolean allowed =
                    uri.getScheme() == null || SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return allowed ? uri.toASCIIString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static void rename(Element element, String name) {
        Document document = element.getOwnerDocument();
        Element renamed = document.createElement(name);
        element.removeAttribute("href");
        for (Attr attribute : attributes(element)) {
            renamed.setAttribute(attribute.getName(), attribute.getValue());
        }
        for (Node child : XhtmlPage.childNodes(element)) {
            renamed.appendChild(child);
        }
        element.getParentNode().replaceChild(renamed, element);
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }
}
