package dk.referat.render.template;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.render.danish.Adresse;
import dk.referat.source.Tekst;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The address of each item on the page. It is made from the number and not from the title, so that a link to it still
 * holds when the title is mended.
 */
final class Ankre {
    private final IdentityHashMap<Dagsordenspunkt, String> ankre = new IdentityHashMap<>();

    Ankre(Moede moede) {
        Set<String> brugte = new HashSet<>();
        int plads = 0;
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            plads++;
            Tekst nummer = punkt.nummer();
            String anker = nummer == null ? "punkt-" + plads : "pkt-" + Adresse.af(nummer.value());
            String ledigt = anker;
            for (int gang = 2; !brugte.add(ledigt); gang++) {
                ledigt = anker + "-" + gang;
            }
            ankre.put(punkt, ledigt);
        }
    }

    String anker(Dagsordenspunkt punkt) {
        String anker = ankre.get(punkt);
        if (anker == null) {
            throw new IllegalArgumentException("The item is not of this meeting");
        }
        return anker;
    }
}
