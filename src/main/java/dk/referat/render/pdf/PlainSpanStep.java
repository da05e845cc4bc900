package dk.referat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Takes out each Span that says nothing of its own – bold, italic, a line of either – and leaves its text where it stood:
 * the layout engine makes one for every line, and some screen readers pause at each.
 */
final class PlainSpanStep implements PdfStep {

    private static final List<COSName> SAYS_SOMETHING =
            List.of(COSName.A, COSName.ALT, COSName.ACTUAL_TEXT, COSName.E, COSName.LANG, COSName.ID);

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root != null) {
            Tags.each(root, PlainSpanStep::takeOutBelow);
        }
    }

    private static void takeOutBelow(COSDictionary element) {
        List<COSBase> kids = Tags.kids(element);
        if (kids.stream().noneMatch(PlainSpanStep::isPlain)) {
            return;
        }
        List<COSBase> flat = new ArrayList<>();
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary span && isPlain(kid)) {
                for (COSBase inner : Tags.kids(span)) {
                    Tags.Mark mark = Tags.mark(inner, span);
                    flat.add(mark == null ? inner : Tags.kid(mark, element));
                }
            } else {
                flat.add(kid);
            }
        }
        Tags.setKids(element, flat);
    }

    private static boolean isPlain(COSBase kid) {
        return Tags.isElement(kid)
                && kid instanceof COSDictionary span
                && Tags.kind(span).equals("Span")
                && SAYS_SOMETHING.stream().noneMatch(span::containsKey);
    }
}
