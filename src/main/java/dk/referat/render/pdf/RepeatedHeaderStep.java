package dk.referat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes a table's head an artifact on every page but its first: it is repeated for the eye, and a screen reader would
 * read "Punkt Punkt Punkt" before the first row.
 */
final class RepeatedHeaderStep implements PdfStep {

    @Override
    public void apply(Draft draft) throws IOException {
        COSDictionary root = draft.tags();
        if (root == null) {
            return;
        }
        IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();
        Tags.each(root, element -> {
            if (Tags.kind(element).equals("THead")) {
                Tags.each(element, part -> takeOutLaterPages(part, element, repeated));
            }
        });
        for (PDPage page : draft.document().getPages()) {
            Set<Integer> ids = repeated.get(page.getCOSObject());
            if (ids != null) {
                draft.setContent(page, asArtifact(draft.content(page), ids));
            }
        }
    }

    private static void takeOutLaterPages(
            COSDictionary part, COSDictionary head, IdentityHashMap<COSDictionary, Set<Integer>> repeated) {
        COSDictionary first = head.getCOSDictionary(COSName.PG);
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : Tags.kids(part)) {
            Tags.Mark mark = Tags.mark(kid, part);
            if (mark == null || mark.page() == first) {
                kept.add(kid);
            } else {
                repeated.computeIfAbsent(mark.page(), p -> new HashSet<>()).add(mark.id());
            }
        }
        Tags.setKids(part, kept);
    }

    private static List<Object> asArtifact(List<Object> content, Set<Integer> ids) {
        List<Object> out = new ArrayList<>();
        for (Object token : content) {
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && out.get(out.size() - 1) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                out.set(out.size() - 2, COSName.ARTIFACT);
                out.set(out.size() - 1, pagination);
            }
            out.add(token);
        }
        return out;
    }
}
