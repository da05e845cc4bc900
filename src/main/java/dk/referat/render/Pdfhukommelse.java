package dk.referat.render;

import dk.referat.render.pdf.PdfMetadata;
import dk.referat.source.Sum;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The PDFs that were made lately, each known by all that it was made of. While somebody writes on one document, most of the
 * others come out as they were, and a PDF takes longer to make than anything else.
 */
final class Pdfhukommelse {
    private final long plads;
    private final Map<Noegle, byte[]> kendte = new LinkedHashMap<>(16, 0.75f, true);
    private long fylder;

    /** @param plads in bytes; 0 for none */
    Pdfhukommelse(long plads) {
        this.plads = plads;
    }

    /** @param krop a sum of the page, where its images stand as sums of their own */
    private record Noegle(String udtryk, PdfMetadata metadata, String krop) {}

    /**
     * Gives a PDF.
     *
     * @param udtryk what else the renderer was made of
     * @param krop the page
     * @param lav makes it, where it is not known
     */
    byte[] hent(String udtryk, PdfMetadata metadata, String krop, Supplier<byte[]> lav) {
        if (plads == 0) {
            return lav.get();
        }
        Noegle noegle = new Noegle(udtryk, metadata, Sum.af(krop));
        byte[] kendt = kendt(noegle);
        if (kendt == null) {
            kendt = lav.get();
            husk(noegle, kendt);
        }
        return kendt;
    }

    private synchronized byte @Nullable [] kendt(Noegle noegle) {
        return kendte.get(noegle);
    }

    private synchronized void husk(Noegle noegle, byte[] pdf) {
        byte[] foer = kendte.put(noegle, pdf);
        fylder += pdf.length - (foer == null ? 0 : foer.length);
        Iterator<byte[]> aeldste = kendte.values().iterator();
        while (fylder > plads) {
            fylder -= aeldste.next().length;
            aeldste.remove();
        }
    }
}
