package dk.referat.read;

import dk.referat.model.Farve;
import dk.referat.model.Skrift;
import dk.referat.model.Udseende;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the keys of the look, which a body's and the publisher's file share. */
final class Udseendelaeser {
    /** In the widest letters these are four lines, which is what the margin holds. */
    private static final int LAENGSTE_SIDEFOD = 160;

    private final Laesning laesning;

    Udseendelaeser(Laesning laesning) {
        this.laesning = laesning;
    }

    Udseende laes(Felter felter) {
        return new Udseende(
                farve(felter),
                skrift(felter),
                tekst(felter.tekst("sidehoved")),
                sidefod(felter),
                Logolaeser.laes(felter.node("logo"), laesning));
    }

    private @Nullable String sidefod(Felter felter) {
        Tekst skrevet = felter.tekst("sidefod");
        if (skrevet != null && skrevet.value().strip().length() > LAENGSTE_SIDEFOD) {
            laesning.fejl(
                    Udseenderegler.SIDEFOD_FOR_LANG,
                    skrevet.span(),
                    "Sidefoden er på " + skrevet.value().strip().length() + " tegn; der er plads til "
                            + LAENGSTE_SIDEFOD,
                    "Skriv kun navn og adresse");
        }
        return tekst(skrevet);
    }

    private @Nullable Skrift skrift(Felter felter) {
        Located<Skrift> valgt = laesning.valg(felter.tekst("skrift"), "skrift", Ordvalg.SKRIFT);
        return valgt == null ? null : valgt.value();
    }

    /** Where it would be hard to read, the report tells of the nearest colour that is not. */
    private @Nullable Farve farve(Felter felter) {
        String hjaelp = "Skriv et #, seks cifre eller bogstaver a–f og anførselstegn om: farve: \"#12406f\"";
        felter.udfyldt("farve", hjaelp);
        Tekst skrevet = felter.tekst("farve");
        if (skrevet == null) {
            return null;
        }
        Optional<Farve> farve = Farve.af(skrevet.value().strip());
        if (farve.isEmpty()) {
            laesning.fejl(
                    Udseenderegler.UGYLDIG_FARVE,
                    skrevet.span(),
                    "«" + Quotes.shown(skrevet.value()) + "» kan ikke læses som en farve",
                    hjaelp);
            return null;
        }
        double kontrast = farve.get().kontrast(Farve.HVID);
        if (kontrast < Farve.KRAV) {
            laesning.fejl(
                    Udseenderegler.FARVE_FOR_LYS,
                    skrevet.span(),
                    "Farven har kun kontrasten " + vist(kontrast) + ":1 mod hvidt papir; kravet er " + vist(Farve.KRAV)
                            + ":1",
                    "Den nærmeste mørkere farve, der kan læses, er «"
                            + farve.get().paaHvid().css() + "»");
        }
        return farve.get();
    }

    /** Rounded down: what is just too little must not look like enough. */
    private static String vist(double kontrast) {
        long tiendedele = (long) (kontrast * 10);
        return tiendedele / 10 + "," + tiendedele % 10;
    }

    private static @Nullable String tekst(@Nullable Tekst tekst) {
        return tekst == null ? null : tekst.value().strip();
    }
}
