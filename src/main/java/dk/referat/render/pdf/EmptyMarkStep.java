package dk.referat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Leaves out the marks around nothing: the layout engine makes an artifact for every box without a background, and a label on
 * the page before for a list item that does not fit there.
 */
final class EmptyMarkStep implements PdfStep {

    @Override
    public void apply(Draft draft) throws IOException {
        Set<Tags.Mark> empty = new HashSet<>();
        for (PDPage page : draft.document().getPages()) {
            List<Object> kept = new ArrayList<>();
            for (Object token : draft.content(page)) {
                int last = kept.size() - 1;
                if (is(token, OperatorName.END_MARKED_CONTENT)
                        && is(kept.get(last), OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                    if (kept.get(last - 1) instanceof COSDictionary properties
                            && properties.containsKey(COSName.MCID)) {
                        empty.add(new Tags.Mark(page.getCOSObject(), properties.getInt(COSName.MCID)));
                    }
                    kept.subList(last - 2, last + 1).clear();
                } else {
                    kept.add(token);
                }
            }
            draft.setContent(page, kept);
            forgetOthers(page, used(kept));
        }
        COSDictionary root = draft.tags();
        if (root != null && !empty.isEmpty()) {
            Tags.each(root, element -> forget(element, empty));
        }
    }

    private static void forget(COSDictionary element, Set<Tags.Mark> empty) {
        List<COSBase> kids = Tags.kids(element);
        if (kids.removeIf(kid -> empty.contains(Tags.mark(kid, element)))) {
            Tags.setKids(element, kids);
        }
    }

    private static Set<COSName> used(List<Object> content) {
        Set<COSName> used = new HashSet<>();
        for (int i = 1; i < content.size(); i++) {
            if (is(content.get(i), OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && content.get(i - 1) instanceof COSName name) {
                used.add(name);
            }
        }
        return used;
    }

    private static void forgetOthers(PDPage page, Set<COSName> used) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !used.contains(name))
                    .forEach(properties::removeItem);
        }
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }
}
