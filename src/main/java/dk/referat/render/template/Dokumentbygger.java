package dk.referat.render.template;

import dk.referat.edition.Kommissorieudgave;
import dk.referat.edition.Rapportudgave;
import dk.referat.edition.Udgave;
import dk.referat.model.Bilag;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.danish.Typografi;
import dk.referat.render.markdown.SkabelonMarkdown;
import dk.referat.render.markdown.UvisbarMarkupException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From an edition of a meeting, a kommissorium or a report to the body of a page, by way of the Markdown templates. */
public final class Dokumentbygger {
    private static final SkabelonMarkdown MARKDOWN = SkabelonMarkdown.med(Typografi::haardeMellemrum);

    private final Skabeloner skabeloner;

    public Dokumentbygger(Skabeloner skabeloner) {
        this.skabeloner = skabeloner;
    }

    /**
     * A document's heading and its content.
     *
     * @param html well-formed XHTML, the content of the page's {@code main}
     * @param billeder the images in it, by the address that stands for each
     */
    public record Dokument(String overskrift, String html, Map<String, Billede> billeder) {}

    /**
     * Makes a document.
     *
     * @param bilagsfiler the published copy of an attachment; null for one that is named only
     * @param billeder the images that the meeting's texts name
     * @param logo the mark at the top, if there is one
     * @throws Skabelonfejl when a template is wrong
     */
    public Dokument byg(
            Udgave udgave,
            Udgiver udgiver,
            Dokumenttype type,
            Function<Bilag, @Nullable Bilagsfil> bilagsfiler,
            Billedopslag billeder,
            @Nullable Logobillede logo) {
        return dokument(type.filnavn(), Moedevisning.overskrift(udgave.moede()), billeder, logo, noteret -> {
            Moedevisning visning = new Moedevisning(udgave, udgiver, type, bilagsfiler, noteret, logo);
            return new Udfyldning(visning.visning(), visning.blokke());
        });
    }

    /**
     * Makes a body's kommissorium.
     *
     * @param billeder the images that its texts name
     * @param logo the mark at the top, if there is one
     * @throws Skabelonfejl when a template is wrong
     */
    public Dokument kommissorium(
            Kommissorieudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        return dokument(Dokumenttype.KOMMISSORIUM.filnavn(), overskrift(udgave), billeder, logo, noteret -> {
            Kommissorievisning visning = new Kommissorievisning(udgave, udgiver, noteret, logo);
            return new Udfyldning(visning.visning(), visning.blokke());
        });
    }

    /**
     * Makes a body's report of a period.
     *
     * @param billeder the images that its texts name
     * @param logo the mark at the top, if there is one
     * @throws Skabelonfejl when a template is wrong
     */
    public Dokument aarsrapport(
            Rapportudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        return dokument(Dokumenttype.AARSRAPPORT.filnavn(), overskrift(udgave), billeder, logo, noteret -> {
            Rapportvisning visning = new Rapportvisning(udgave, udgiver, noteret, logo);
            return new Udfyldning(visning.visning(), visning.blokke());
        });
    }

    /** What a template is given, and the finished blocks that its marks stand for. */
    private record Udfyldning(Visning visning, List<String> blokke) {}

    private Dokument dokument(
            String skabelon,
            String overskrift,
            Billedopslag billeder,
            @Nullable Logobillede logo,
            Function<Billedopslag, Udfyldning> udfyldning) {
        Map<String, Billede> brugte = new LinkedHashMap<>();
        Billedopslag noteret = adresse -> {
            Billede billede = billeder.find(adresse);
            if (billede != null) {
                brugte.put(billede.kilde(), billede);
            }
            return billede;
        };
        if (logo != null) {
            brugte.put(logo.billede().kilde(), logo.billede());
        }
        Udfyldning udfyldt = udfyldning.apply(noteret);
        String markdown = skabeloner.udfyld(skabelon, udfyldt.visning());
        return new Dokument(
                overskrift, html(skabelon, markdown, udfyldt.blokke()), Collections.unmodifiableMap(brugte));
    }

    /** The heading of every document of a meeting: «19. møde i styregruppen for implementering af personlig medicin». */
    public static String overskrift(Udgave udgave) {
        return Moedevisning.overskrift(udgave.moede());
    }

    /** The heading of a kommissorium: «Kommissorium for fagligt råd for genomisk medicin», where it has none of its own. */
    public static String overskrift(Kommissorieudgave udgave) {
        return Kommissorievisning.overskrift(udgave);
    }

    /** The heading of a report: «Årsrapport 2017–2018», where it has none of its own. */
    public static String overskrift(Rapportudgave udgave) {
        return Rapportvisning.overskrift(udgave);
    }

    /** The content of a page that lists documents. */
    public String oversigt(Oversigt oversigt) {
        Visning visning = new Visning()
                .tekst(Felt.OVERSKRIFT, oversigt.overskrift())
                .liste(
                        Felt.AARGANGE,
                        oversigt.aargange().stream()
                                .map(a -> new Visning()
                                        .tekst(Felt.AAR, Integer.toString(a.aar()))
                                        .liste(
                                                Felt.MOEDER,
                                                a.moeder().stream()
                                                        .map(m -> new Visning()
                                                                .tekst(
                                                                        Felt.DATO,
                                                                        Maerker.dato(
                                                                                m.dato(), Datoformat.lang(m.dato())))
                                                                .tekst(Felt.TITEL, m.titel())
                                                                .liste(
                                                                        Felt.DOKUMENTER,
                                                                        dokumenter(
                                                                                m.dokumenter(),
                                                                                ", " + m.titel() + ", "
                                                                                        + Datoformat.lang(m.dato()))))
                                                        .toList()))
                                .toList());
        if (oversigt.organer().isEmpty()) {
            visning.uden(Felt.ORGANLISTE);
        } else {
            visning.under(Felt.ORGANLISTE, new Visning().liste(Felt.ORGANER, links(oversigt.organer())));
        }
        if (oversigt.papirer().isEmpty()) {
            visning.uden(Felt.PAPIRLISTE);
        } else {
            visning.under(
                    Felt.PAPIRLISTE,
                    new Visning()
                            .liste(
                                    Felt.PAPIRER,
                                    oversigt.papirer().stream()
                                            .map(p -> new Visning()
                                                    .tekst(Felt.TITEL, p.titel())
                                                    .liste(
                                                            Felt.DOKUMENTER,
                                                            dokumenter(p.dokumenter(), ", " + p.titel())))
                                            .toList()));
        }
        return html("oversigt", skabeloner.udfyld("oversigt", visning), List.of());
    }

    private String html(String navn, String markdown, List<String> blokke) {
        try {
            return Maerker.tilHtml(MARKDOWN.render(markdown, blokke));
        } catch (UvisbarMarkupException e) {
            throw skabeloner.fejl(navn, String.valueOf(e.getMessage()));
        }
    }

    /** Read one by one, the links of a list would be the same two words again and again. */
    private static List<Visning> dokumenter(List<Oversigt.Link> dokumenter, String hvilket) {
        return links(dokumenter.stream()
                .map(d -> new Oversigt.Link(d.navn() + Maerker.skjult(hvilket), d.sti()))
                .toList());
    }

    private static List<Visning> links(List<Oversigt.Link> links) {
        return links.stream()
                .map(l -> new Visning().tekst(Felt.NAVN, l.navn()).tekst(Felt.STI, l.sti()))
                .toList();
    }
}
