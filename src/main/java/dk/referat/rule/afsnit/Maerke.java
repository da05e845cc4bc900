package dk.referat.rule.afsnit;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Organ;
import java.util.Locale;

/** What an item's mark means, whatever letter the body has chosen for it. */
enum Maerke {
    BESLUTNING,
    DROEFTELSE,
    ORIENTERING,
    /** No mark, or one whose word says neither. */
    ANDET;

    static Maerke af(Dagsordenspunkt punkt, Organ organ) {
        String ord = punkt.type() == null
                ? ""
                : organ.typer().getOrDefault(punkt.type().value(), "").toLowerCase(Locale.ROOT);
        boolean beslutning = ord.contains("beslut") || ord.contains("godkend");
        boolean droeftelse = ord.contains("drøft") || ord.contains("debat");
        boolean orientering = ord.contains("orient");
        if ((beslutning ? 1 : 0) + (droeftelse ? 1 : 0) + (orientering ? 1 : 0) != 1) {
            return ANDET;
        }
        if (beslutning) {
            return BESLUTNING;
        }
        return droeftelse ? DROEFTELSE : ORIENTERING;
    }
}
