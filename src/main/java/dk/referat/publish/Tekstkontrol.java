package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Organ;
import dk.referat.render.markdown.ProsaFund;
import dk.referat.render.markdown.ProsaOptions;
import dk.referat.render.markdown.ProsaRenderer;
import dk.referat.source.Tekst;
import java.util.stream.Stream;

/** Tells of prose that will not look as its author may think: HTML, links and images that cannot be used. */
public final class Tekstkontrol {
    private Tekstkontrol() {}

    static void kontroller(Stream<Tekst> prosatekster, Organ organ, Diagnostics fund) {
        ProsaRenderer prosa = ProsaRenderer.med(new ProsaOptions(organ.linjeskift() == Organ.Linjeskift.BEVARES));
        prosatekster.forEach(tekst -> prosa.inspect(tekst.value()).forEach(f -> meld(tekst, f, fund)));
    }

    private static void meld(Tekst tekst, ProsaFund f, Diagnostics fund) {
        RuleInfo regel = switch (f.art()) {
            case RAA_HTML -> Tekstregler.HTML_I_TEKST;
            case AFVIST_LINK -> Tekstregler.AFVIST_LINK;
            case BILLEDE -> Billedregler.ULAESELIG;
            case BILLEDE_UDEN_ALT -> Billedregler.UDEN_ALT;
            case BILLEDE_INTETSIGENDE_ALT -> Billedregler.INTETSIGENDE_ALT;
            case OVERSKRIFT_SPRINGER -> Tekstregler.OVERSKRIFT_SPRINGER;
            case TABEL_UDEN_OVERSKRIFT -> Tekstregler.TABEL_UDEN_OVERSKRIFT;
            case FODNOTE_MANGLER -> Fodnoteregler.MANGLER;
            case FODNOTE_UBRUGT -> Fodnoteregler.UBRUGT;
            case FODNOTE_DOBBELT -> Fodnoteregler.DOBBELT;
            case FODNOTE_TOM -> Fodnoteregler.TOM;
        };
        String besked = switch (f.art()) {
            case RAA_HTML -> "HTML bruges ikke og vises, som det er skrevet";
            case AFVIST_LINK -> "Adressen kan ikke bruges som link og vises som tekst";
            case BILLEDE -> "Billedets sti kan ikke læses, så det vises som tekst";
            case BILLEDE_UDEN_ALT -> "Billedet har ingen tekst til den, der ikke kan se det";
            case BILLEDE_INTETSIGENDE_ALT -> "Billedets tekst siger ikke, hvad billedet viser";
            case OVERSKRIFT_SPRINGER -> "Overskriften springer et niveau over";
            case TABEL_UDEN_OVERSKRIFT -> "Tabellens første række er tom, så kolonnerne har ingen overskrift";
            case FODNOTE_MANGLER -> "Der er ingen fodnote med det navn i teksten";
            case FODNOTE_UBRUGT -> "Intet i teksten henviser til fodnoten";
            case FODNOTE_DOBBELT -> "En anden fodnote i teksten har samme navn";
            case FODNOTE_TOM -> "Fodnoten er tom";
        };
        String hjaelp = switch (f.art()) {
            case RAA_HTML -> "Brug Markdown: **fed**, *kursiv*, «- » foran punkter";
            case AFVIST_LINK -> "Brug en adresse, der begynder med https://, eller vedlæg filen som bilag";
            case BILLEDE -> "Skriv ![hvad billedet viser](billeder/fil.png)";
            case BILLEDE_UDEN_ALT -> "Skriv i de kantede parenteser, hvad billedet viser: ![Kurve over …](…)";
            case BILLEDE_INTETSIGENDE_ALT ->
                "Skriv det, man ser på billedet: ![Kurve over solskin, fra 200 til 350 timer](…)";
            case OVERSKRIFT_SPRINGER -> "Brug ét # mere end i overskriften over";
            case TABEL_UDEN_OVERSKRIFT -> "Skriv i første række, hvad hver kolonne viser";
            case FODNOTE_MANGLER -> "Skriv noten sidst i samme tekst: " + navn(tekst, f) + ": …";
            case FODNOTE_UBRUGT -> "Skriv " + navn(tekst, f) + " der, hvor noten hører til, eller slet den";
            case FODNOTE_DOBBELT -> "Giv den ene et andet navn, både i noten og i teksten";
            case FODNOTE_TOM -> "Skriv noten efter kolonet, eller slet den og henvisningen";
        };
        fund.add(regel, tekst.span(f.start(), f.end()), besked, hjaelp);
    }

    /** «[^1]», with or without a colon in the text. */
    private static String navn(Tekst tekst, ProsaFund f) {
        String skrevet = tekst.value().substring(f.start(), f.end());
        return skrevet.endsWith(":") ? skrevet.substring(0, skrevet.length() - 1) : skrevet;
    }
}
