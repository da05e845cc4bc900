package dk.referat.scan;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param tekster every text, also such as no reader sees
 * @param ukontrollerede what there may be more in
 */
public record Udfald(List<Tekststed> tekster, List<Ukontrolleret> ukontrollerede, Filart art) {
    public Udfald {
        tekster = List.copyOf(tekster);
        ukontrollerede = List.copyOf(ukontrollerede);
    }
}
