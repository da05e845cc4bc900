package dk.referat.render;

import dk.referat.edition.Kommissorieudgave;
import dk.referat.edition.Rapportudgave;
import dk.referat.edition.Udgave;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Bilag;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Farve;
import dk.referat.model.Kommissorium;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Skrift;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.model.Udseende;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.html.Begivenhed;
import dk.referat.render.html.Billedindlejring;
import dk.referat.render.html.Side;
import dk.referat.render.html.Sideoplysninger;
import dk.referat.render.pdf.PdfMetadata;
import dk.referat.render.pdf.PdfRenderer;
import dk.referat.render.template.Bilagsfil;
import dk.referat.render.template.Dokumentbygger;
import dk.referat.render.template.Oversigt;
import dk.referat.render.template.Skabeloner;
import dk.referat.source.Kildeliste;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders the documents of a folder; one serves any number of meetings with the same templates, and any number of threads. */
public final class Gengiver {
    /** A date that nobody takes for a real one; a body's file without a date for its kommissorium has no other. */
    private static final LocalDate UKENDT_DATO = LocalDate.EPOCH;

    private final String version;
    private final @Nullable Path egneSkabeloner;
    private final Optional<Instant> tid;
    private final Kildeliste laeste;
    private final Dokumentbygger bygger;
    private final Side side;

    /**
     * One for each colour and kind of letters, made when the first PDF is asked for: its fonts and its layout engine take longer to load than
     * a page to make.
     */
    private final Map<String, PdfRenderer> pdf = new ConcurrentHashMap<>();

    private final Pdfhukommelse hukommelse;

    /**
     * @param version of the program, for the documents' metadata
     * @param egneSkabeloner the user's folder of templates and stylesheets, which need not be there
     */
    public Gengiver(String version, @Nullable Path egneSkabeloner) {
        this(version, egneSkabeloner, Optional.empty(), new Kildeliste(), 0);
    }

    /**
     * @param tid the date of documents whose files give them none; else it is the meeting's
     * @param laeste remembers what was read of the user's own
     * @param hukommelse how many bytes of PDFs to keep, so that one whose page is the same need not be made again
     */
    public Gengiver(
            String version, @Nullable Path egneSkabeloner, Optional<Instant> tid, Kildeliste laeste, long hukommelse) {
        this.version = version;
        this.egneSkabeloner = egneSkabeloner;
        this.tid = tid;
        this.laeste = laeste;
        this.bygger = new Dokumentbygger(new Skabeloner(egneSkabeloner, laeste));
        this.hukommelse = new Pdfhukommelse(hukommelse);
        this.side = new Side(Stilark.hent(Stilark.SKAERM, egneSkabeloner, laeste), version);
    }

    /**
     * A document ready to be written in any format.
     *
     * @param om what the page and the PDF say of themselves
     * @param indhold the content of the page's {@code main}
     * @param billeder the images in it, by the address that stands for each
     */
    public record Dokument(
            Sideoplysninger om, String emne, String indhold, Map<String, Billede> billeder, Instant dato) {}

    /**
     * Makes a document from an edition of a meeting.
     *
     * @param bilagsfiler an attachment's published copy; null for one without
     * @param billeder the images that the meeting's texts name
     * @param logo the mark at the top, if there is one
     */
    public Dokument dokument(
            Udgave udgave,
            Udgiver udgiver,
            Dokumenttype type,
            Function<Bilag, @Nullable Bilagsfil> bilagsfiler,
            Billedopslag billeder,
            @Nullable Logobillede logo) {
        Moede moede = udgave.moede();
        Dokumentbygger.Dokument bygget = bygger.byg(udgave, udgiver, type, bilagsfiler, billeder, logo);
        Tekst navn = udgiver.navn();
        LocalDate moededato = moede.hoved().dato().value();
        boolean udkast = moede.dokument().erUdkast();
        boolean intern = udgave.type() == Udgavetype.INTERN;
        String titel =
                titel(type.titel() + ": " + bygget.overskrift() + ", " + Datoformat.lang(moededato), udkast, intern);
        return new Dokument(
                new Sideoplysninger(
                        titel,
                        navn == null ? "" : navn.value(),
                        intern ? "" : Begivenhed.json(udgave, udgiver, bygget.overskrift()),
                        udkast,
                        intern,
                        moede.organ().udseende().ellers(udgiver.udseende())),
                moede.organ().navn(moededato),
                bygget.html(),
                bygget.billeder(),
                dato(moede.dokument().dato(), moededato));
    }

    /**
     * Makes a document from a body's kommissorium.
     *
     * @param billeder the images that its texts name
     * @param logo the mark at the top, if there is one
     */
    public Dokument kommissorium(
            Kommissorieudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        Kommissorium kommissorium = udgave.kommissorium();
        Dokumentbygger.Dokument bygget = bygger.kommissorium(udgave, udgiver, billeder, logo);
        Located<LocalDate> dato = kommissorium.dato();
        String titel = bygget.overskrift() + (dato == null ? "" : ", " + Datoformat.lang(dato.value()));
        return udenMoede(
                bygget,
                titel,
                udgave.organ(),
                udgave.organ().navn(),
                udgiver,
                kommissorium.erUdkast(),
                udgave.type(),
                dato(dato, UKENDT_DATO));
    }

    /**
     * Makes a document from a body's report.
     *
     * @param billeder the images that its texts name
     * @param logo the mark at the top, if there is one
     */
    public Dokument aarsrapport(
            Rapportudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        Aarsrapport rapport = udgave.rapport();
        Dokumentbygger.Dokument bygget = bygger.aarsrapport(udgave, udgiver, billeder, logo);
        LocalDate sidsteDag = rapport.periode().value().til();
        String organ = rapport.organ().navn(sidsteDag);
        String overskrift = bygget.overskrift();
        return udenMoede(
                bygget,
                overskrift.contains(organ) ? overskrift : overskrift + ": " + organ,
                rapport.organ(),
                organ,
                udgiver,
                rapport.erUdkast(),
                udgave.type(),
                dato(rapport.dato(), sidsteDag));
    }

    private static Dokument udenMoede(
            Dokumentbygger.Dokument bygget,
            String titel,
            Organ organ,
            String organnavn,
            Udgiver udgiver,
            boolean udkast,
            Udgavetype udgave,
            Instant dato) {
        Tekst navn = udgiver.navn();
        boolean intern = udgave == Udgavetype.INTERN;
        return new Dokument(
                new Sideoplysninger(
                        titel(titel, udkast, intern),
                        navn == null ? "" : navn.value(),
                        "",
                        udkast,
                        intern,
                        organ.udseende().ellers(udgiver.udseende())),
                organnavn,
                bygget.html(),
                bygget.billeder(),
                dato);
    }

    private static String titel(String titel, boolean udkast, boolean intern) {
        return (intern ? "Intern udgave – " : "") + (udkast ? "Udkast – " : "") + titel;
    }

    /** What the file says comes first: it is the date that stands in the document. */
    private Instant dato(@Nullable Located<LocalDate> dokumentdato, LocalDate ellers) {
        return dokumentdato == null ? tid.orElseGet(() -> midnat(ellers)) : midnat(dokumentdato.value());
    }

    private static Instant midnat(LocalDate dato) {
        return dato.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * The page that lists a folder's or a body's documents.
     *
     * @param udgave whom the documents are for
     * @param udseende the publisher's, or the body's own
     */
    public byte[] oversigt(Oversigt oversigt, Udgavetype udgave, Udgiver udgiver, Udseende udseende) {
        Tekst navn = udgiver.navn();
        Sideoplysninger om = new Sideoplysninger(
                oversigt.overskrift(),
                navn == null ? "" : navn.value(),
                "",
                false,
                udgave == Udgavetype.INTERN,
                udseende);
        return utf8(side.hel(om, bygger.oversigt(oversigt)));
    }

    public byte[] skriv(Dokument dokument, Format format) {
        return switch (format) {
            case HTML -> utf8(side.hel(dokument.om(), medBilleder(dokument)));
            case HTML_FRAGMENT -> utf8(side.fragment(dokument.om(), medBilleder(dokument)));
            case PDF -> pdf(dokument);
        };
    }

    /** Its images are known by sums, which stand in the page. */
    private byte[] pdf(Dokument dokument) {
        Sideoplysninger om = dokument.om();
        String krop = side.krop(om, dokument.indhold());
        PdfMetadata metadata = new PdfMetadata(om.titel(), om.udgiver(), dokument.emne(), dokument.dato());
        String farve = Objects.requireNonNullElse(om.udseende().farve(), Farve.STANDARD)
                .css();
        String udtryk = farve + " " + om.skrift();
        return hukommelse.hent(
                udtryk,
                metadata,
                krop,
                () -> pdf.computeIfAbsent(udtryk, u -> pdf(farve, om.skrift()))
                        .render(krop, metadata, dokument.billeder()));
    }

    private static String medBilleder(Dokument dokument) {
        return Billedindlejring.indlejr(dokument.indhold(), dokument.billeder());
    }

    /** Without variables in its stylesheets, the engine gets the colour written where the usual one stands. */
    private PdfRenderer pdf(String farve, Skrift skrift) {
        return new PdfRenderer(
                version,
                Stilark.hent(Stilark.PDF, egneSkabeloner, laeste).replace(Farve.STANDARD.css(), farve),
                skrift);
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
