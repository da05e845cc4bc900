package dk.referat.render.html;

import java.nio.charset.StandardCharsets;

/** Tells a page that referat made from any other, so that nobody's own work is overwritten. */
public final class Ophav {
    static final String NAVN = "referat";

    private static final int HOVED = 4096;

    private Ophav() {}

    /** Whether these are the bytes of a page or a fragment that referat made. */
    public static boolean erReferats(byte[] fil) {
        String hoved = new String(fil, 0, Math.min(fil.length, HOVED), StandardCharsets.UTF_8);
        return hoved.contains("<meta name=\"generator\" content=\"" + NAVN + " ")
                || hoved.contains(" data-generator=\"" + NAVN + " ");
    }
}
