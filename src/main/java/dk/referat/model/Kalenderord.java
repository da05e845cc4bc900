package dk.referat.model;

import java.util.List;

/** The Danish names of months and weekdays; they do not depend on the machine's locale. */
public final class Kalenderord {
    public static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    /** From Monday, as {@link java.time.DayOfWeek} counts. */
    public static final List<String> UGEDAGE =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private Kalenderord() {}
}
