package dk.referat.model;

import org.jspecify.annotations.Nullable;

/**
 * The look of a body's or a publisher's papers; what is null is as the publisher, or else the program, has it.
 *
 * @param farve of headings, links and rules
 * @param skrift of all text
 * @param sidehoved at the top of the page, in place of the publisher's name
 * @param sidefod at the foot of every page
 * @param logo at the top of the first page
 */
public record Udseende(
        @Nullable Farve farve,
        @Nullable Skrift skrift,
        @Nullable String sidehoved,
        @Nullable String sidefod,
        @Nullable Logo logo) {
    public static final Udseende STANDARD = new Udseende(null, null, null, null, null);

    /** This one, and where it says nothing, the other. */
    public Udseende ellers(Udseende andet) {
        return new Udseende(
                farve == null ? andet.farve : farve,
                skrift == null ? andet.skrift : skrift,
                sidehoved == null ? andet.sidehoved : sidehoved,
                sidefod == null ? andet.sidefod : sidefod,
                logo == null ? andet.logo : logo);
    }
}
