package dk.referat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Makes a list again of items that stand two by two: the layout engine forgets an item that is no line of its own, so
 * {@link TagShape} gives it boxes with names in place of the list.
 */
final class PairedListStep implements PdfStep {

    /** The names, as alternative texts; nobody else can give an element one. */
    static final String LIST = "Liste";

    static final String ITEM = "Listepunkt";

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root != null) {
            Tags.each(root, element -> {
                if (isNamed(element, LIST)) {
                    makeList(element);
                }
            });
        }
    }

    private static void makeList(COSDictionary list) {
        List<COSBase> items = new ArrayList<>();
        collectItems(list, items);
        items.forEach(item -> makeItem((COSDictionary) item));
        list.setName(COSName.S, "L");
        list.removeItem(COSName.ALT);
        COSDictionary numbering = new COSDictionary();
        numbering.setName(COSName.O, "List");
        numbering.setName("ListNumbering", "None");
        list.setItem(COSName.A, numbering);
        Tags.setKids(list, items);
    }

    private static void collectItems(COSDictionary element, List<COSBase> items) {
        for (COSBase kid : Tags.kids(element)) {
            if (!(kid instanceof COSDictionary part) || !Tags.isElement(kid)) {
                continue;
            }
            if (isNamed(part, ITEM)) {
                items.add(part);
            } else {
                collectItems(part, items);
            }
        }
    }

    private static void makeItem(COSDictionary item) {
        COSDictionary body = Tags.element("LBody", item.getCOSDictionary(COSName.PG));
        Tags.setKids(body, Tags.kids(item));
        item.setName(COSName.S, "LI");
        item.removeItem(COSName.ALT);
        Tags.setKids(item, List.of(body));
        body.setItem(COSName.P, item);
    }

    private static boolean isNamed(COSDictionary element, String name) {
        return Tags.kind(element).equals("Div")
                && element.getString(COSName.ALT, "").equals(name);
    }
}
