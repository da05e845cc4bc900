package dk.referat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The document's structure tree as the steps change it: elements, and among their kids the marks that stand for pieces of
 * the pages' content (ISO 32000-1, 14.7). Who stands above what is only told by {@code K}; {@link ParentTreeStep} writes it
 * the other way round when all is done.
 */
final class Tags {

    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private Tags() {}

    /** A piece of a page's content by its number there. */
    record Mark(COSDictionary page, int id) {
        // Written out, since what Java makes of a record it makes anew in every run.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mark mark && page == mark.page && id == mark.id;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(page) + id;
        }
    }

    /** What an element is: {@code P}, {@code Link}; empty for the root and for marks. */
    static String kind(COSDictionary element) {
        String kind = element.getNameAsString(COSName.S);
        return kind == null ? "" : kind;
    }

    /** The kids as a copy, whichever of its forms {@code K} has. */
    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    /** Sets the kids, and itself as the parent of those that are elements. */
    static void setKids(COSDictionary element, List<COSBase> kids) {
        COSArray array = new COSArray();
        for (COSBase kid : kids) {
            array.add(kid);
            if (isElement(kid)) {
                ((COSDictionary) kid).setItem(COSName.P, element);
            }
        }
        element.setItem(COSName.K, array);
    }

    static boolean isElement(@Nullable COSBase kid) {
        return kid instanceof COSDictionary element && element.containsKey(COSName.S);
    }

    static boolean isAnnotation(@Nullable COSBase kid) {
        return kid instanceof COSDictionary reference && OBJR.equals(reference.getCOSName(COSName.TYPE));
    }

    /** The content that a kid stands for; null if it is an element or an annotation. */
    static @Nullable Mark mark(COSBase kid, COSDictionary parent) {
        if (kid instanceof COSInteger id) {
            COSDictionary page = parent.getCOSDictionary(COSName.PG);
            return page == null ? null : new Mark(page, id.intValue());
        }
        if (kid instanceof COSDictionary reference && MCR.equals(reference.getCOSName(COSName.TYPE))) {
            COSDictionary page = reference.getCOSDictionary(COSName.PG);
            COSDictionary own = page == null ? parent.getCOSDictionary(COSName.PG) : page;
            return own == null ? null : new Mark(own, reference.getInt(COSName.MCID));
        }
        return null;
    }

    /** A kid that stands for the mark: the bare number where the parent is on the same page, as short as can be. */
    static COSBase kid(Mark mark, COSDictionary parent) {
        if (mark.page() == parent.getCOSDictionary(COSName.PG)) {
            return COSInteger.get(mark.id());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, mark.page());
        reference.setInt(COSName.MCID, mark.id());
        return reference;
    }

    /** A new element without kids. */
    static COSDictionary element(String kind, COSDictionary page) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, kind);
        element.setItem(COSName.PG, page);
        return element;
    }

    /** Every element from the root down, each after those that stand below it, so that it may be changed. */
    static void each(COSDictionary element, Consumer<COSDictionary> change) {
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                each((COSDictionary) kid, change);
            }
        }
        change.accept(element);
    }
}
