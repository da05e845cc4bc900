package dk.referat.render.template;

import dk.referat.model.Bilag;
import dk.referat.model.Bilagsnumre;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.render.danish.Adresse;
import java.util.IdentityHashMap;

/** The number and the address of each attachment. */
final class Bilagsankre {
    private final Bilagsnumre numre;
    private final IdentityHashMap<Bilag, String> ankre = new IdentityHashMap<>();

    Bilagsankre(Moede moede, Ankre punktankre) {
        numre = Bilagsnumre.af(moede);
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            int iPunktet = 0;
            for (Bilag bilag : punkt.bilag()) {
                iPunktet++;
                ankre.put(
                        bilag, punktankre.anker(punkt) + "-bilag-" + Adresse.af(numre.nummer(bilag)) + "-" + iPunktet);
            }
        }
    }

    String nummer(Bilag bilag) {
        return numre.nummer(bilag);
    }

    String anker(Bilag bilag) {
        return String.valueOf(ankre.get(bilag));
    }
}
