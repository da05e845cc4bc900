package dk.referat.read;

import java.util.List;

/**
 * A key of the format.
 *
 * @param navn the standard spelling
 * @param andreNavne other words for the same, such as the abbreviation that is printed
 * @param beskrivelse one Danish sentence for the guide and for completion in an editor
 * @param vaerdi what may stand after it
 * @param eksempler values for an editor to offer
 */
record Noegle(
        String navn, List<String> andreNavne, String beskrivelse, Vaerdi vaerdi, List<String> eksempler, Krav krav) {
    /**
     * What must be there for a file to be whole.
     *
     * @param skalVaereDer the key itself, unless one of {@code undtagenMed} is there
     * @param skalUdfyldes something after the key, where it is
     * @param alene that no other key stands beside it
     */
    record Krav(boolean skalVaereDer, boolean skalUdfyldes, boolean alene, List<String> undtagenMed) {
        static final Krav INTET = new Krav(false, false, false, List.of());
    }

    /** A key with a text after it; {@link #som} gives it another form. */
    static Noegle noegle(String navn, String beskrivelse, String... andreNavne) {
        return new Noegle(navn, List.of(andreNavne), beskrivelse, Vaerdi.TEKST, List.of(), Krav.INTET);
    }

    Noegle som(Vaerdi anden) {
        return new Noegle(navn, andreNavne, beskrivelse, anden, eksempler, krav);
    }

    Noegle fx(String... vaerdier) {
        return new Noegle(navn, andreNavne, beskrivelse, vaerdi, List.of(vaerdier), krav);
    }

    Noegle kraevet() {
        return kraevetUden();
    }

    /** A key that must be there, unless one of the others is. */
    Noegle kraevetUden(String... andre) {
        return med(new Krav(true, true, false, List.of(andre)));
    }

    /** A key that says something by being there, and so must have a value. */
    Noegle udfyldt() {
        return med(new Krav(false, true, false, List.of()));
    }

    /** A key that makes its mapping another thing than the others do. */
    Noegle alene() {
        return med(new Krav(false, true, true, List.of()));
    }

    private Noegle med(Krav andet) {
        return new Noegle(navn, andreNavne, beskrivelse, vaerdi, eksempler, andet);
    }
}
