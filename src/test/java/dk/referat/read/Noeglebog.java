package dk.referat.read;

import java.util.List;

/** The reader's own tables of keys, for the test that holds the guide to them. */
public final class Noeglebog {
    private Noeglebog() {}

    /** @param sted how a message names the place: «møde», «et punkt» */
    public record Tabel(String sted, List<Linje> linjer) {}

    /** A key as the guide shows it. */
    public record Linje(String navn, String beskrivelse, List<String> andreNavne) {}

    public static List<Tabel> tabeller() {
        return Noegler.ALLE.stream()
                .map(t -> new Tabel(
                        t.sted(),
                        t.noegler().stream()
                                .map(n -> new Linje(n.navn(), n.beskrivelse(), n.andreNavne()))
                                .toList()))
                .toList();
    }
}
