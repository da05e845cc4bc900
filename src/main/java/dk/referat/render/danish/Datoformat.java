package dk.referat.render.danish;

import dk.referat.model.Kalenderord;
import dk.referat.model.Tidsrum;
import java.time.LocalDate;
import java.time.LocalTime;

/** Dates and times in Danish; the machine's locale has no say. */
public final class Datoformat {
    private Datoformat() {}

    /** «18. december 2024». */
    public static String lang(LocalDate dato) {
        return dato.getDayOfMonth() + ". " + Kalenderord.MAANEDER.get(dato.getMonthValue() - 1) + " " + dato.getYear();
    }

    /** «onsdag den 18. december 2024». */
    public static String medUgedag(LocalDate dato) {
        return Kalenderord.UGEDAGE.get(dato.getDayOfWeek().getValue() - 1) + " den " + lang(dato);
    }

    /** «18.12.2024». */
    public static String tal(LocalDate dato) {
        return toCifre(dato.getDayOfMonth()) + "." + toCifre(dato.getMonthValue()) + "." + dato.getYear();
    }

    /** «17.00», «9.30»: a full stop parts hours from minutes (Dansk Sprognævn). */
    public static String klokkeslaet(LocalTime tid) {
        return tid.getHour() + "." + toCifre(tid.getMinute());
    }

    /** «17.00–18.30», or the start alone: a range has an en dash without spaces (Retskrivningsordbogen § 59). */
    public static String tidsrum(Tidsrum tid) {
        LocalTime slut = tid.slut();
        return klokkeslaet(tid.start()) + (slut == null ? "" : "–" + klokkeslaet(slut));
    }

    private static String toCifre(int tal) {
        return tal < 10 ? "0" + tal : Integer.toString(tal);
    }
}
