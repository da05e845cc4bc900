package dk.referat.rule.tid;

import dk.referat.model.Kalenderord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in prose.
 *
 * @param fra its first character, after any weekday
 * @param ugedagFra where the weekday before it begins; the same as {@code fra} when there is none
 * @param ugedag from Monday, 1; zero when there is none
 * @param aar null when it is not written
 */
record Dato(
        int fra,
        int til,
        int ugedagFra,
        int ugedag,
        int dag,
        int maaned,
        @Nullable Integer aar,
        Datoform form) {

    /** The day; empty without a year, or when there is no such day. */
    Optional<LocalDate> dato() {
        return aar == null || !findes() ? Optional.empty() : Optional.of(LocalDate.of(aar, maaned, dag));
    }

    /** Whether there is such a day, in a leap year at least when the year is not written. */
    boolean findes() {
        return dag <= YearMonth.of(aar == null ? 2000 : aar, maaned).lengthOfMonth();
    }

    /** As it is written, on one line. */
    String skrevet(String tekst) {
        return tekst.substring(fra, til).replaceAll("\\s+", " ");
    }

    static String iOrd(LocalDate dato) {
        return dato.getDayOfMonth() + ". " + Kalenderord.MAANEDER.get(dato.getMonthValue() - 1) + " " + dato.getYear();
    }
}
