package dk.referat.render;

import dk.referat.edition.Udgave;
import dk.referat.model.Bilag;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.html.Billedindlejring;
import dk.referat.render.html.Side;
import dk.referat.render.pdf.PdfMetadata;
import dk.referat.render.pdf.PdfRenderer;
import dk.referat.render.template.Dokumentbygger;
import dk.referat.render.template.Oversigt;
import dk.referat.render.template.Skabeloner;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders the documents of a folder; one serves any number of meetings with the same templates. */
public final class Gengiver {
    private final String version;
    private final @Nullable Path egneSkabeloner;
    private final Dokumentbygger bygger;
    private final Side side;

    /** Made when the first PDF is asked for: its fonts and its layout engine take longer to load than a page to make. */
    private @Nullable PdfRenderer pdf;

    /**
     * @param version of the program, for the documents' metadata
     * @param egneSkabeloner the user's folder of templates and stylesheets, which need not be there
     */
    public Gengiver(String version, @Nullable Path egneSkabeloner) {
        this.version = version;
        this.egneSkabeloner = egneSkabeloner;
        this.bygger = new Dokumentbygger(new Skabeloner(egneSkabeloner));
        this.side = new Side(Stilark.hent(Stilark.SKAERM, egneSkabeloner), version);
    }

    /**
     * A document ready to be written in any format.
     *
     * @param titel for the browser's tab and the PDF's title
     * @param indhold the content of the page's {@code main}
     * @param billeder the images in it, by the address that stands for each
     */
    public record Dokument(
            String titel, String udgiver, String emne, String indhold, Map<String, Billede> billeder, Instant dato) {}

    /**
     * Makes a document from an edition of a meeting.
     *
     * @param bilagsadresse where an attachment's published copy lies, seen from the document; null for one without
     * @param billeder the images that the meeting's texts name
     * @param logo the mark at the top, if there is one
     */
    public Dokument dokument(
            Udgave udgave,
            Udgiver udgiver,
            Dokumenttype type,
            Function<Bilag, @Nullable String> bilagsadresse,
            Billedopslag billeder,
            @Nullable Logobillede logo) {
        Moede moede = udgave.moede();
        Dokumentbygger.Dokument bygget = bygger.byg(udgave, udgiver, type, bilagsadresse, billeder, logo);
        Tekst navn = udgiver.navn();
        LocalDate moededato = moede.hoved().dato().value();
        Located<LocalDate> dokumentdato = moede.dokument().dato();
        return new Dokument(
                type.titel() + ": " + bygget.overskrift() + ", " + Datoformat.lang(moededato),
                navn == null ? "" : navn.value(),
                moede.organ().navn(),
                bygget.html(),
                bygget.billeder(),
                (dokumentdato == null ? moededato : dokumentdato.value())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    /** The page that lists a folder's or a body's documents. */
    public byte[] oversigt(Oversigt oversigt, String udgiver) {
        return utf8(side.hel(oversigt.overskrift(), udgiver, bygger.oversigt(oversigt)));
    }

    public byte[] skriv(Dokument dokument, Format format) {
        return switch (format) {
            case HTML -> utf8(side.hel(dokument.titel(), dokument.udgiver(), medBilleder(dokument)));
            case HTML_FRAGMENT -> utf8(side.fragment(medBilleder(dokument)));
            case PDF ->
                pdf().render(
                                "<body class=\"referat\"><main id=\"indhold\">" + dokument.indhold() + "</main></body>",
                                new PdfMetadata(dokument.titel(), dokument.udgiver(), dokument.emne(), dokument.dato()),
                                dokument.billeder());
        };
    }

    private static String medBilleder(Dokument dokument) {
        return Billedindlejring.indlejr(dokument.indhold(), dokument.billeder());
    }

    private PdfRenderer pdf() {
        PdfRenderer faerdig = pdf;
        if (faerdig == null) {
            faerdig = new PdfRenderer(version, Stilark.hent(Stilark.PDF, egneSkabeloner));
            pdf = faerdig;
        }
        return faerdig;
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
