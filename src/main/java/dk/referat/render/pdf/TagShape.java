package dk.referat.render.pdf;

import static dk.referat.render.pdf.XhtmlPage.childElements;
import static dk.referat.render.pdf.XhtmlPage.childNodes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives the body the shape from which the layout engine makes good tags: text in a list item or a definition stands in
 * a paragraph, and each field of the document's head is a row of its own, since there are no floats and no grid.
 */
final class TagShape {

    private static final Set<String> TEXT_IN_PARAGRAPH = Set.of("li", "dt", "dd", "blockquote");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small",
            "span", "strong", "sub", "sup", "time", "u", "wbr");

    /** A row with more text than this may break over a page; kept whole, it would leave half a page empty. */
    private static final int LONG_ROW = 600;

    /** A section with no more lines than this cannot be divided without leaving one alone, and is kept whole. */
    private static final int SHORT_SECTION = 3;

    /** So few characters that a line always holds them. */
    private static final int LINE = 70;

    /** Only a cell with such a word may break inside words; the engine measures such cells too small for short ones. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{30}");

    private TagShape() {}

    static void shape(Element element) {
        for (Element child : childElements(element)) {
            shape(child);
        }
        if (TEXT_IN_PARAGRAPH.contains(element.getTagName())) {
            wrapText(element);
        }
        switch (element.getTagName()) {
            case "dl" -> {
                if (element.getParentNode() instanceof Element parent
                        && (hasClass(parent, "hoved") || hasClass(parent, "journal"))) {
                    rowPerField(element);
                }
            }
            case "tr" -> {
                if (element.getTextContent().length() > LONG_ROW) {
                    addClass(element, "lang");
                }
                if (isHeadingRow(element)) {
                    addClass(element, "overskrift");
                }
            }
            case "ol" -> {
                labelItems(element);
                markLeadIn(element);
            }
            case "ul" -> markLeadIn(element);
            case "sup" -> nameNote(element);
            case "div" -> {
                nameNote(element);
                if (hasClass(element, "medlemmer")) {
                    pairItems(element);
                }
            }
            case "section" -> {
                if (lines(element) <= SHORT_SECTION) {
                    addClass(element, "kort");
                }
            }
            case "th", "td" -> {
                if (LONG_WORD.matcher(element.getTextContent()).find()) {
                    addClass(element, "langt-ord");
                }
            }
            default -> {}
        }
    }

    /** The titles by which {@link NoteStep} knows a note and what refers to it. */
    private static void nameNote(Element element) {
        if (hasClass(element, "noteref")) {
            for (Element link : childElements(element)) {
                link.setAttribute("title", NoteStep.NAME + link.getTextContent());
            }
        } else if (hasClass(element, "note") && element.getAttribute("id").matches("note-[0-9]+")) {
            element.setAttribute(
                    "title", NoteStep.NAME + element.getAttribute("id").substring("note-".length()));
        }
    }

    /** Items that stand two by two are boxes on a line, from which {@link PairedListStep} makes a list again. */
    private static void pairItems(Element element) {
        for (Element list : childElements(element)) {
            if (list.getTagName().equals("ul")) {
                childElements(list).forEach(item -> box(item, "person", PairedListStep.ITEM));
                // A space between two would be content of the list, which may have items only.
                childNodes(list).stream().filter(n -> !(n instanceof Element)).forEach(list::removeChild);
                box(list, "par", PairedListStep.LIST);
            }
        }
    }

    private static void box(Element element, String name, String title) {
        Element box = element.getOwnerDocument().createElement("div");
        box.setAttribute("class", name);
        box.setAttribute("title", title);
        childNodes(element).forEach(box::appendChild);
        element.getParentNode().replaceChild(box, element);
    }

    private static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    private static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    /** Whether all that a row says is bold, as a heading among the items of an agenda, which belongs to the row below it. */
    private static boolean isHeadingRow(Element row) {
        String bold = childElements(row).stream()
                .filter(cell -> cell.getTagName().equals("td"))
                .flatMap(cell -> childElements(cell).stream())
                .filter(e -> e.getTagName().equals("strong"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
        return !bold.isBlank() && bold.strip().equals(row.getTextContent().strip());
    }

    /** Keeps "Det indstilles, at bestyrelsen" on the page of the list that it leads into. */
    private static void markLeadIn(Element list) {
        if (hasClass(list, "bilag") || hasClass(list, "personer")) {
            return; // a list in its own right
        }
        Node before = list.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        if (before instanceof Element paragraph && paragraph.getTagName().equals("p")) {
            addClass(paragraph, "indleder");
        }
    }

    /** Writes out labels such as "a)", since the layout engine's own always end in a full stop. */
    private static void labelItems(Element list) {
        boolean letters = hasClass(list, "bogstaver");
        if (!letters && !hasClass(list, "parentes")) {
            return;
        }
        int number = number(list, "start", 1);
        for (Element item : childElements(list)) {
            number = number(item, "value", number);
            String label = letters ? letters(number) : Integer.toString(number);
            item.setAttribute("style", "list-style-type: '" + label + ")  '");
            number++;
        }
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.getAttribute(attribute);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** 1 is a, 26 is z, 27 is aa, as browsers count. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** About how many lines stand under a section's heading; many, when it holds more than text and lists. */
    private static int lines(Element element) {
        int lines = 0;
        for (Element child : childElements(element)) {
            lines += switch (child.getTagName()) {
                case "h3", "h4", "h5", "h6" -> 0;
                case "p" -> (child.getTextContent().length() + LINE - 1) / LINE;
                case "ul", "ol", "li" -> lines(child);
                default -> SHORT_SECTION + 1;
            };
        }
        return lines;
    }

    private static void wrapText(Element element) {
        Document document = element.getOwnerDocument();
        Element paragraph = null;
        for (Node child : childNodes(element)) {
            boolean inline = !(child instanceof Element e) || INLINE.contains(e.getTagName());
            if (!inline) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(child);
            } else if (child instanceof Element || !child.getTextContent().isBlank()) {
                paragraph = document.createElement("p");
                paragraph.setAttribute("class", "tekst");
                element.replaceChild(paragraph, child);
                paragraph.appendChild(child);
            }
        }
    }

    private static void rowPerField(Element list) {
        @Nullable Element row = null;
        for (Element child : childElements(list)) {
            boolean term = child.getTagName().equals("dt");
            if (term || row == null || hasValue(row)) {
                row = list.getOwnerDocument().createElement("div");
                row.setAttribute("class", "felt");
                list.insertBefore(row, child);
                if (!term) {
                    row.appendChild(list.getOwnerDocument().createElement("dt"));
                }
            }
            row.appendChild(child);
        }
    }

    private static boolean hasValue(Element row) {
        return childElements(row).stream().anyMatch(e -> e.getTagName().equals("dd"));
    }
}
