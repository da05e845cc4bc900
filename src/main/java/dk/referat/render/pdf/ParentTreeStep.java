package dk.referat.render.pdf;

import java.util.IdentityHashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes anew, from the tree that the steps before have changed, which element each piece of a page and each annotation
 * belongs to (ISO 32000-1, 14.7.4.4); a reader that starts from the page finds its way by that.
 */
final class ParentTreeStep implements PdfStep {

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root == null) {
            return;
        }
        IdentityHashMap<COSDictionary, SortedMap<Integer, COSDictionary>> pages = new IdentityHashMap<>();
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        Tags.each(root, element -> collect(element, pages, parents));
        for (PDPage page : draft.document().getPages()) {
            SortedMap<Integer, COSDictionary> marks = pages.get(page.getCOSObject());
            if (marks != null) {
                parents.put(page.getStructParents(), inOrder(marks));
            }
        }
        COSArray numbers = new COSArray();
        parents.forEach((key, parent) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(parent);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.isEmpty() ? 0 : parents.lastKey() + 1);
    }

    private static void collect(
            COSDictionary element,
            IdentityHashMap<COSDictionary, SortedMap<Integer, COSDictionary>> pages,
            SortedMap<Integer, COSBase> parents) {
        for (COSBase kid : Tags.kids(element)) {
            Tags.Mark mark = Tags.mark(kid, element);
            if (mark != null) {
                pages.computeIfAbsent(mark.page(), p -> new TreeMap<>()).put(mark.id(), element);
            } else if (Tags.isAnnotation(kid)
                    && ((COSDictionary) kid).getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
                parents.put(annotation.getInt(COSName.STRUCT_PARENT), element);
            }
        }
    }

    private static COSArray inOrder(SortedMap<Integer, COSDictionary> marks) {
        COSArray array = new COSArray();
        for (int id = 0; id <= marks.lastKey(); id++) {
            COSDictionary element = marks.get(id);
            array.add(element == null ? COSNull.NULL : element);
        }
        return array;
    }
}
