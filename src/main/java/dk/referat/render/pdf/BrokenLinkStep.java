package dk.referat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines of a link one Link element again: the layout engine makes one for each line, and a screen reader would say
 * that there are two links.
 */
final class BrokenLinkStep implements PdfStep {

    @Override
    public void apply(Draft draft) {
        COSDictionary root = draft.tags();
        if (root != null) {
            Tags.each(root, BrokenLinkStep::joinBelow);
        }
    }

    private static void joinBelow(COSDictionary element) {
        List<COSBase> joined = new ArrayList<>();
        @Nullable COSDictionary open = null;
        for (COSBase kid : Tags.kids(element)) {
            if (open != null && kid instanceof COSDictionary next && isSameLink(open, next)) {
                append(open, next);
            } else {
                joined.add(kid);
                open = kid instanceof COSDictionary link && Tags.kind(link).equals("Link") ? link : null;
            }
        }
        Tags.setKids(element, joined);
    }

    private static void append(COSDictionary link, COSDictionary line) {
        List<COSBase> kids = Tags.kids(link);
        for (COSBase kid : Tags.kids(line)) {
            Tags.Mark mark = Tags.mark(kid, line);
            kids.add(mark == null ? kid : Tags.kid(mark, link));
        }
        Tags.setKids(link, kids);
    }

    /** Two links side by side with the same target are one to a reader, however they were written. */
    private static boolean isSameLink(COSDictionary one, COSDictionary other) {
        COSBase target = target(one);
        return Tags.kind(other).equals("Link") && target != null && target.equals(target(other));
    }

    private static @Nullable COSBase target(COSDictionary link) {
        for (COSBase kid : Tags.kids(link)) {
            if (Tags.isAnnotation(kid)
                    && ((COSDictionary) kid).getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation
                    && annotation.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
                COSBase uri = action.getDictionaryObject(COSName.URI);
                return uri == null ? action.getDictionaryObject(COSName.D) : uri;
            }
        }
        return null;
    }
}
