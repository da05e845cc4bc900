package dk.referat.render.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of one place in a template, as they are gathered. */
final class Visning {
    private final Map<Felt, Object> felter = new EnumMap<>(Felt.class);

    Visning tekst(Felt felt, String vaerdi) {
        felter.put(felt, vaerdi);
        return this;
    }

    Visning blok(Felt felt, Blok blok) {
        felter.put(felt, blok);
        return this;
    }

    Visning tegn(int niveau) {
        felter.put(Felt.OVERSKRIFTSTEGN, new Overskriftstegn(niveau));
        return this;
    }

    Visning liste(Felt felt, List<Visning> vaerdier) {
        felter.put(felt, vaerdier.stream().map(Visning::somKort).toList());
        return this;
    }

    Visning under(Felt felt, Visning visning) {
        felter.put(felt, visning.somKort());
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
