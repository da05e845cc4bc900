package dk.referat.render.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of one place in a template, as they are gathered. */
final class Visning {
    private final Map<Felt, Object> felter = new EnumMap<>(Felt.class);

    Visning tekst(Felt felt, String vaerdi) {
        return med(felt, vaerdi, false);
    }

    Visning blok(Felt felt, Blok blok) {
        return med(felt, blok, false);
    }

    Visning tegn(int niveau) {
        felter.put(Felt.OVERSKRIFTSTEGN, new Overskriftstegn(niveau));
        return this;
    }

    Visning liste(Felt felt, List<Visning> vaerdier) {
        return med(felt, vaerdier.stream().map(Visning::somKort).toList(), true);
    }

    Visning under(Felt felt, Visning visning) {
        return med(felt, visning.somKort(), true);
    }

    private Visning med(Felt felt, Object vaerdi, boolean harFelter) {
        if (felt.harFelter() != harFelter) {
            throw new IllegalArgumentException(felt + " is a text or has fields, but not both");
        }
        felter.put(felt, vaerdi);
        return this;
    }

    /** A part that this document does not have: a section on it is left out. */
    Visning uden(Felt felt) {
        felter.put(felt, false);
        return this;
    }

    Map<String, Object> somKort() {
        Map<String, Object> kort = new HashMap<>();
        felter.forEach((felt, vaerdi) -> kort.put(felt.navn(), vaerdi));
        return kort;
    }
}
