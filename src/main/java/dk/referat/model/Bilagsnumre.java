package dk.referat.model;

import dk.referat.source.Tekst;
import java.util.IdentityHashMap;

/** The number of each attachment of a meeting, by the body's scheme; a number that the file gives stands. */
public final class Bilagsnumre {
    private final IdentityHashMap<Bilag, String> numre = new IdentityHashMap<>();

    private Bilagsnumre() {}

    public static Bilagsnumre af(Moede moede) {
        Bilagsnumre alle = new Bilagsnumre();
        int gennem = 0;
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            int iPunktet = 0;
            for (Bilag bilag : punkt.bilag()) {
                gennem++;
                iPunktet++;
                alle.numre.put(bilag, nummer(moede.organ().bilagsnummerering(), punkt, bilag, gennem, iPunktet));
            }
        }
        return alle;
    }

    /** As printed after «Bilag». */
    public String nummer(Bilag bilag) {
        return String.valueOf(numre.get(bilag));
    }

    private static String nummer(
            Organ.Bilagsnummerering maade, Dagsordenspunkt punkt, Bilag bilag, int gennem, int iPunktet) {
        Tekst skrevet = bilag.nummer();
        if (skrevet != null) {
            return skrevet.value();
        }
        Tekst punktnummer = punkt.nummer();
        return switch (maade) {
            case GENNEM_MOEDET -> Integer.toString(gennem);
            case I_PUNKTET -> Integer.toString(iPunktet);
            case EFTER_PUNKTET ->
                punktnummer == null ? Integer.toString(iPunktet) : punktnummer.value() + "." + iPunktet;
        };
    }
}
