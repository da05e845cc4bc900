package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.render.markdown.ProsaFund;
import dk.referat.render.markdown.ProsaOptions;
import dk.referat.render.markdown.ProsaRenderer;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells of prose that will not look as its author may think: HTML, links that cannot be used, images. */
public final class Tekstkontrol {
    private Tekstkontrol() {}

    public static void kontroller(Moede moede, Diagnostics fund) {
        ProsaRenderer prosa =
                ProsaRenderer.med(new ProsaOptions(moede.organ().linjeskift() == Organ.Linjeskift.BEVARES));
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            punkt.afsnit().stream()
                    .map(Afsnit::indhold)
                    .flatMap(Tekstkontrol::prosa)
                    .forEach(tekst -> prosa.inspect(tekst.value()).forEach(f -> meld(tekst, f, fund)));
        }
    }

    private static Stream<Tekst> prosa(Indhold indhold) {
        if (indhold instanceof Indhold.Prosa tekst) {
            return Stream.of(tekst.markdown());
        }
        if (indhold instanceof Indhold.Dele dele) {
            return Stream.concat(Stream.ofNullable(dele.indledning()), dele.dele().stream());
        }
        if (indhold instanceof Indhold.Opgaveliste opgaver) {
            return opgaver.opgaver().stream().map(o -> o.hvad());
        }
        if (indhold instanceof Indhold.Afstemning afstemning) {
            return Stream.ofNullable(afstemning.mindretal()).filter(Objects::nonNull);
        }
        return List.<Tekst>of().stream();
    }

    private static void meld(Tekst tekst, ProsaFund f, Diagnostics fund) {
        RuleInfo regel = switch (f.art()) {
            case RAA_HTML -> Tekstregler.HTML_I_TEKST;
            case AFVIST_LINK -> Tekstregler.AFVIST_LINK;
            case BILLEDE -> Tekstregler.BILLEDE_I_TEKST;
            case BILLEDE_UDEN_ALT -> Tekstregler.BILLEDE_UDEN_ALT;
            case OVERSKRIFT_SPRINGER -> Tekstregler.OVERSKRIFT_SPRINGER;
            case TABEL_UDEN_OVERSKRIFT -> Tekstregler.TABEL_UDEN_OVERSKRIFT;
        };
        String besked = switch (f.art()) {
            case RAA_HTML -> "HTML bruges ikke og vises, som det er skrevet";
            case AFVIST_LINK -> "Adressen kan ikke bruges som link og vises som tekst";
            case BILLEDE -> "Billedet vises som tekst";
            case BILLEDE_UDEN_ALT -> "Billedet har ingen tekst, så kun adressen vises";
            case OVERSKRIFT_SPRINGER -> "Overskriften springer et niveau over";
            case TABEL_UDEN_OVERSKRIFT -> "Tabellens første række er tom, så kolonnerne har ingen overskrift";
        };
        String hjaelp = switch (f.art()) {
            case RAA_HTML -> "Brug Markdown: **fed**, *kursiv*, «- » foran punkter";
            case AFVIST_LINK -> "Brug en adresse, der begynder med https://, eller vedlæg filen som bilag";
            case BILLEDE -> "Vedlæg billedet som bilag";
            case BILLEDE_UDEN_ALT -> "Skriv, hvad billedet viser, i de kantede parenteser, og vedlæg det som bilag";
            case OVERSKRIFT_SPRINGER -> "Brug ét # mere end i overskriften over";
            case TABEL_UDEN_OVERSKRIFT -> "Skriv i første række, hvad hver kolonne viser";
        };
        fund.add(regel, tekst.span(f.start(), f.end()), besked, hjaelp);
    }
}
