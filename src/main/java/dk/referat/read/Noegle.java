package dk.referat.read;

import java.util.List;

/**
 * A key of the format.
 *
 * @param navn the standard spelling
 * @param andreNavne other words for the same, such as the abbreviation that is printed
 * @param beskrivelse one Danish sentence for the guide and for completion in an editor
 */
record Noegle(String navn, List<String> andreNavne, String beskrivelse) {
    static Noegle noegle(String navn, String beskrivelse, String... andreNavne) {
        return new Noegle(navn, List.of(andreNavne), beskrivelse);
    }
}
