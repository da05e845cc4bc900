package dk.referat.rule;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import org.jspecify.annotations.Nullable;

/**
 * A person where the file names them.
 *
 * @param sted in which list
 * @param punkt the item, for guests and their like; else null
 */
public record Person(Deltager deltager, Sted sted, @Nullable Dagsordenspunkt punkt) {
    /** The lists that name persons. */
    public enum Sted {
        DELTAGERE,
        AFBUD,
        MOEDELEDER,
        SEKRETAER,
        VED,
        GAESTER,
        ANKOM,
        FORLOD,
        INHABILE
    }

    public String navn() {
        return deltager.navn().value();
    }

    /** Whether the list tells who was invited to the meeting. */
    public boolean iListerne() {
        return sted == Sted.DELTAGERE || sted == Sted.AFBUD;
    }
}
