package dk.referat.render.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes each footnote a Note with an ID, and each link to one part of a Reference, as PDF/UA-1 (7.9) wants; the layout engine
 * has no tag for either. A link keeps its name, «Note 7», since a bare 7 would be read as part of the sentence.
 */
final class NoteStep implements PdfStep {

    /** What the alternative text of a note, and of a link to one, begins with. */
    static final String NAME = "Note ";

    private static final Pattern NAMED = Pattern.compile(NAME + "[0-9]+");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName ID = COSName.ID;
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");

    @Override
    public void apply(PDDocument document, PdfMetadata metadata) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        Map<String, COSDictionary> notes = new TreeMap<>();
        walk(root.getCOSObject(), notes, new IdentityHashMap<>());
        if (!notes.isEmpty()) {
            root.getCOSObject().setItem(ID_TREE, tree(notes));
        }
    }

    private static void walk(
            COSDictionary element, Map<String, COSDictionary> notes, Map<COSDictionary, Boolean> seen) {
        if (seen.put(element, true) != null) {
            return;
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            element.setItem(COSName.K, tagged(element, kid, notes));
            walk(kid, notes, seen);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    COSDictionary tagged = tagged(element, kid, notes);
                    if (!tagged.equals(kid)) {
                        array.set(i, tagged);
                    }
                    walk(kid, notes, seen);
                }
            }
        }
    }

    /** What stands in the kid's place from now on. */
    private static COSDictionary tagged(COSDictionary parent, COSDictionary kid, Map<String, COSDictionary> notes) {
        String name = kid.getString(COSName.ALT, "");
        if (!NAMED.matcher(name).matches()) {
            return kid;
        }
        if ("Link".equals(kid.getNameAsString(COSName.S))) {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            reference.setItem(COSName.S, REFERENCE);
            reference.setItem(COSName.P, parent);
            reference.setItem(COSName.PG, kid.getItem(COSName.PG));
            reference.setItem(COSName.K, kid);
            kid.setItem(COSName.P, reference);
            return reference;
        }
        String id = "note-" + name.substring(NAME.length());
        kid.setItem(COSName.S, NOTE);
        kid.setString(ID, id);
        kid.removeItem(COSName.ALT);
        notes.put(id, kid);
        return kid;
    }

    private static COSDictionary tree(Map<String, COSDictionary> notes) {
        COSArray names = new COSArray();
        notes.forEach((id, note) -> {
            names.add(new COSString(id));
            names.add(note);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
