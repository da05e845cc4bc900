package dk.referat.render;

import dk.referat.source.Sum;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The PDFs that were made lately, each known by a sum of all that it was made of. While somebody writes on one document, most of the
 * others come out as they were, and a PDF takes longer to make than anything else.
 */
final class Pdfhukommelse {
    private final long plads;
    private final Map<String, byte[]> kendte = new LinkedHashMap<>(16, 0.75f, true);
    private long fylder;

    /** @param plads in bytes; 0 for none */
    Pdfhukommelse(long plads) {
        this.plads = plads;
    }

    /**
     * Gives a PDF.
     *
     * @param af all that it is made of
     * @param lav makes it, where it is not known
     */
    byte[] hent(String af, Supplier<byte[]> lav) {
        if (plads == 0) {
            return lav.get();
        }
        String sum = Sum.af(af);
        byte[] kendt = kendt(sum);
        if (kendt == null) {
            kendt = lav.get();
            husk(sum, kendt);
        }
        return kendt;
    }

    private synchronized byte @Nullable [] kendt(String sum) {
        return kendte.get(sum);
    }

    private synchronized void husk(String sum, byte[] pdf) {
        byte[] foer = kendte.put(sum, pdf);
        fylder += pdf.length - (foer == null ? 0 : foer.length);
        Iterator<byte[]> aeldste = kendte.values().iterator();
        while (fylder > plads) {
            fylder -= aeldste.next().length;
            aeldste.remove();
        }
    }
}
