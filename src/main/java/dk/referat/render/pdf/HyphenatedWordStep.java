package dk.referat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Makes a word that was divided at the end of a line whole again for everyone but the eye: its parts become a Span whose
 * {@code ActualText} is the word, as it is copied, found and read aloud (ISO 32000-1, 14.9.4).
 */
final class HyphenatedWordStep implements PdfStep {

    @Override
    public void apply(Draft draft) throws IOException {
        COSDictionary root = draft.tags();
        if (root == null) {
            return;
        }
        IdentityHashMap<COSDictionary, MarkedText> pages = new IdentityHashMap<>();
        for (PDPage page : draft.document().getPages()) {
            pages.put(page.getCOSObject(), MarkedText.read(draft.content(page), page, draft.fonts()));
        }
        Tags.each(root, element -> joinBelow(element, pages));
        for (PDPage page : draft.document().getPages()) {
            MarkedText text = pages.get(page.getCOSObject());
            if (text != null) {
                draft.setContent(page, text.tokens());
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getContents() != null) {
                    annotation.setContents(annotation.getContents().replace(MarkedText.WRITERS_HYPHEN, '-'));
                }
            }
        }
    }

    private static void joinBelow(COSDictionary element, IdentityHashMap<COSDictionary, MarkedText> pages) {
        List<COSBase> joined = new ArrayList<>();
        @Nullable Word open = null;
        boolean changed = false;
        for (COSBase kid : Tags.kids(element)) {
            Tags.Mark mark = Tags.mark(kid, element);
            MarkedText text = mark == null ? null : pages.get(mark.page());
            if (mark == null || text == null) {
                joined.add(kid);
                continue;
            }
            MarkedText.Parts parts = text.divide(mark.id(), open != null);
            if (open != null && parts.start() != null) {
                open.add(mark.page(), parts.start());
            }
            if (!parts.goesOn()) {
                open = null;
            }
            for (MarkedText.Part rest : parts.between()) {
                joined.add(Tags.kid(new Tags.Mark(mark.page(), rest.id()), element));
            }
            if (parts.end() != null) {
                changed = true;
                open = new Word(mark.page());
                open.add(mark.page(), parts.end());
                joined.add(open.span);
            }
        }
        if (changed) {
            Tags.setKids(element, joined);
        }
    }

    /** A word under way from one line to the next. */
    private static final class Word {
        final COSDictionary span;
        private final StringBuilder text = new StringBuilder();
        private final List<COSBase> marks = new ArrayList<>();

        Word(COSDictionary page) {
            span = Tags.element("Span", page);
        }

        void add(COSDictionary page, MarkedText.Part part) {
            text.append(part.text());
            marks.add(Tags.kid(new Tags.Mark(page, part.id()), span));
            Tags.setKids(span, marks);
            span.setString(COSName.ACTUAL_TEXT, text.toString());
        }
    }
}
