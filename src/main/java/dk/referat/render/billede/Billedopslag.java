package dk.referat.render.billede;

import org.jspecify.annotations.Nullable;

/** Finds the image that an author's address means. */
@FunctionalInterface
public interface Billedopslag {
    /** An opslag that has no image. */
    Billedopslag INGEN = adresse -> null;

    /** The image, or null where there is none that can be shown. */
    @Nullable
    Billede find(String adresse);
}
