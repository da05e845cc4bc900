package dk.referat.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Makes each footnote a Note with an ID, and each link to one part of a Reference, as PDF/UA-1 (7.9) wants; the layout engine
 * has no tag for either. A link keeps its name, «Note 7», since a bare 7 would be read as part of the sentence.
 */
final class NoteStep implements PdfStep {

    /** What the alternative text of a note, and of a link to one, begins with. */
    static final String NAME = "Note ";

    private static final Pattern NAMED = Pattern.compile(NAME + "[0-9]+");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root == null) {
            return;
        }
        Map<String, COSDictionary> notes = new TreeMap<>();
        Tags.each(root, element -> tagBelow(element, notes));
        if (!notes.isEmpty()) {
            root.setItem(ID_TREE, tree(notes));
        }
    }

    private static void tagBelow(COSDictionary element, Map<String, COSDictionary> notes) {
        List<COSBase> kids = Tags.kids(element);
        boolean changed = false;
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.get(i) instanceof COSDictionary kid)
                    || !NAMED.matcher(kid.getString(COSName.ALT, "")).matches()) {
                continue;
            }
            if (Tags.kind(kid).equals("Link")) {
                COSDictionary reference = Tags.element("Reference", kid.getCOSDictionary(COSName.PG));
                Tags.setKids(reference, List.of(kid));
                kids.set(i, reference);
                changed = true;
            } else {
                String id = "note-" + kid.getString(COSName.ALT).substring(NAME.length());
                kid.setName(COSName.S, "Note");
                kid.setString(COSName.ID, id);
                kid.removeItem(COSName.ALT);
                notes.put(id, kid);
            }
        }
        if (changed) {
            Tags.setKids(element, kids);
        }
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
