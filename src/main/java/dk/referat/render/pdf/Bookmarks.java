package dk.referat.render.pdf;

import static dk.referat.render.pdf.XhtmlPage.childElements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The PDF's outline, from the headings h1 to h4; a heading without an id, alone or with its section, gets one. */
final class Bookmarks {

    private final Set<String> ids = new HashSet<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private int next = 1;

    private record Level(int number, Element bookmark) {}

    private Bookmarks(Element root) {
        open.push(new Level(0, root));
    }

    static Element of(Element body) {
        Element root = body.getOwnerDocument().createElement("bookmarks");
        Bookmarks bookmarks = new Bookmarks(root);
        bookmarks.collectIds(body);
        bookmarks.walk(body);
        return root;
    }

    private void collectIds(Element element) {
        ids.add(element.getAttribute("id"));
        childElements(element).forEach(this::collectIds);
    }

    private void walk(Element element) {
        if (element.getTagName().matches("h[1-4]")) {
            add(element);
        } else {
            childElements(element).forEach(this::walk);
        }
    }

    private void add(Element heading) {
        int number = heading.getTagName().charAt(1) - '0';
        while (open.element().number() >= number) {
            open.pop();
        }
        Document document = heading.getOwnerDocument();
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", text(heading).strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + idFor(heading));
        open.element().bookmark().appendChild(bookmark);
        open.push(new Level(number, bookmark));
    }

    /** Without the numbers of footnotes, which would stick to the words. */
    private static String text(Node node) {
        if (node instanceof Element element && element.getAttribute("class").equals("noteref")) {
            return "";
        }
        if (!(node instanceof Element)) {
            return node.getTextContent();
        }
        StringBuilder text = new StringBuilder();
        XhtmlPage.childNodes(node).forEach(child -> text.append(text(child)));
        return text.toString();
    }

    private String idFor(Element heading) {
        if (heading.hasAttribute("id")) {
            return heading.getAttribute("id");
        }
        if (heading.getParentNode() instanceof Element section
                && section.hasAttribute("id")
                && childElements(section).get(0) == heading) {
            return section.getAttribute("id");
        }
        String id;
        do {
            id = "overskrift-" + next++;
        } while (!ids.add(id));
        heading.setAttribute("id", id);
        return id;
    }
}
