package dk.referat.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import dk.referat.model.Skrift;
import dk.referat.render.billede.Billede;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Renders a page as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a) at once.
 *
 * <p>One renderer serves any number of threads and documents. The same page and metadata give the same bytes; nothing
 * outside the page is ever read, whatever it refers to.
 *
 * <p>One thing is not ours to fix: the streams are compressed by the JDK, which on some Linux systems hands the work to the
 * system's zlib. The original zlib gives the same bytes in every version met so far; a rewritten one such as zlib-ng may
 * give others for the same page. The JDKs of Eclipse Temurin and others that bring their own zlib do not depend on the system.
 */
public final class PdfRenderer {

    static {
        XRLog.setLoggerImpl(new SilentLogger());
    }

    private final String css;
    private final PdfFont.Family text;
    private final List<PdfStep> steps;

    /** A renderer that signs its files as made by this version of the program. */
    public PdfRenderer(String version) {
        this(version, resource("/dk/referat/render/stil/pdf.css"));
    }

    /**
     * The same with a stylesheet of the caller's.
     *
     * @param css what it refers to is never fetched
     */
    public PdfRenderer(String version, String css) {
        this(version, css, Skrift.UDEN_SERIFFER);
    }

    /**
     * The same in other letters.
     *
     * @param css names the usual ones, which stand for those that were chosen
     */
    public PdfRenderer(String version, String css, Skrift skrift) {
        this.text = PdfFont.Family.of(skrift);
        this.css = css.replace(inCss(PdfFont.Family.SANS), inCss(text));
        steps = List.of(
                new MetadataStep(PdfOrigin.NAME + " " + version),
                new OutputIntentStep(),
                new OpenOutlineStep(),
                new EmptyAltStep(),
                new PlainSpanStep(),
                new BrokenLinkStep(),
                new NoteStep(),
                new PairedListStep(),
                new RepeatedHeaderStep(),
                new HyphenatedWordStep(),
                new EmptyMarkStep(),
                new ReadingOrderStep(),
                new ParentTreeStep());
    }

    /**
     * The page as a PDF file.
     *
     * @param xhtml well-formed XHTML without a doctype and without named entities: a page or its body alone; the PDF
     *     gets its own head, title, stylesheet and bookmarks
     * @throws IllegalArgumentException if it is not that
     */
    public byte[] render(String xhtml, PdfMetadata metadata) {
        return render(xhtml, metadata, Map.of());
    }

    /**
     * The same with images.
     *
     * @param images by the address that stands for each in the page; no other address is looked at
     */
    public byte[] render(String xhtml, PdfMetadata metadata, Map<String, Billede> images) {
        return render(xhtml, metadata, images, diagnostic -> {});
    }

    byte[] render(String xhtml, PdfMetadata metadata, Map<String, Billede> images, Consumer<Diagnostic> diagnostics) {
        Document page = XhtmlPage.prepare(xhtml, metadata, css, images.keySet());
        try (PDDocument document = new PDDocument()) {
            DocumentFonts fonts = new DocumentFonts(document);
            PdfRendererBuilder builder = builder(page, images, diagnostics).usePDDocument(document);
            boolean reserve =
                    Tegndaekning.needsReserve(page.getDocumentElement().getTextContent(), text);
            fonts.addTo(builder, text, reserve);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                Catalogue.withoutMetadata(renderer);
                renderer.setListener(new Catalogue(document));
                renderer.createPDFWithoutClosing();
            }
            Draft draft = new Draft(document, metadata, fonts);
            for (PdfStep step : steps) {
                step.apply(draft);
            }
            draft.finish();
            // PDFBox makes the file's id from this number and the Info values, else from the clock.
            document.setDocumentId(checksum(xhtml));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(
            Document page, Map<String, Billede> images, Consumer<Diagnostic> diagnostics) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        // Else each page would be compressed here, unpacked for the steps and compressed again.
        builder.testMode(true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useReplacementText("\u25A1");
        builder.useUnicodeLineBreaker(new DanishLineBreaker());
        builder.useHyphenation(new DanishHyphenator());
        builder.withDiagnosticConsumer(diagnostics);
        // Refused before any address is resolved; the rest is the second lock on the same door. The images are at hand.
        BiPredicate<String, ExternalResourceType> allowed =
                (uri, type) -> type == ExternalResourceType.IMAGE_RASTER && images.containsKey(uri);
        builder.useExternalResourceAccessControl(allowed, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(allowed, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> images.containsKey(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> new ImageStream(images, uri), Billede.SKEMA);
        builder.useProtocolsStreamImplementation(
                PdfRenderer::denied, "http", "https", "file", "jar", "ftp", "data", "classpath", "jrt", "mailto");
        return builder;
    }

    private static String inCss(PdfFont.Family family) {
        return "\"" + family.css() + "\"";
    }

    private static FSStream denied(String uri) {
        throw new IllegalStateException("A document must not read " + uri);
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
