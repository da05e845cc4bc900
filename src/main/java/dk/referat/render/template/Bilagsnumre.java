package dk.referat.render.template;

import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.render.danish.Adresse;
import dk.referat.source.Tekst;
import java.util.IdentityHashMap;

/** The number and the address of each attachment, by the body's scheme; a number that the file gives stands. */
final class Bilagsnumre {
    private final IdentityHashMap<Bilag, String> numre = new IdentityHashMap<>();
    private final IdentityHashMap<Bilag, String> ankre = new IdentityHashMap<>();

    Bilagsnumre(Moede moede, Ankre punktankre) {
        Organ.Bilagsnummerering maade = moede.organ().bilagsnummerering();
        int gennem = 0;
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            int iPunktet = 0;
            for (Bilag bilag : punkt.bilag()) {
                gennem++;
                iPunktet++;
                Tekst skrevet = bilag.nummer();
                Tekst punktnummer = punkt.nummer();
                String nummer;
                if (skrevet != null) {
                    nummer = skrevet.value();
                } else if (maade == Organ.Bilagsnummerering.GENNEM_MOEDET) {
                    nummer = Integer.toString(gennem);
                } else if (maade == Organ.Bilagsnummerering.EFTER_PUNKTET && punktnummer != null) {
                    nummer = punktnummer.value() + "." + iPunktet;
                } else {
                    nummer = Integer.toString(iPunktet);
                }
                numre.put(bilag, nummer);
                ankre.put(bilag, punktankre.anker(punkt) + "-bilag-" + Adresse.af(nummer) + "-" + iPunktet);
            }
        }
    }

    String nummer(Bilag bilag) {
        return String.valueOf(numre.get(bilag));
    }

    String anker(Bilag bilag) {
        return String.valueOf(ankre.get(bilag));
    }
}
