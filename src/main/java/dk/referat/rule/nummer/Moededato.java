package dk.referat.rule.nummer;

import dk.referat.model.Kalenderord;
import dk.referat.model.Moede;
import java.time.LocalDate;

/** A meeting as a message names it: «den 9. oktober 2024». */
public final class Moededato {
    private Moededato() {}

    public static String af(Moede moede) {
        return af(moede.hoved().dato().value());
    }

    public static String af(LocalDate dato) {
        return "den " + dato.getDayOfMonth() + ". " + Kalenderord.MAANEDER.get(dato.getMonthValue() - 1) + " "
                + dato.getYear();
    }
}
