package dk.referat.render.template;

import java.util.Locale;
import java.util.Map;

/**
 * The published copy of an attachment.
 *
 * @param adresse where it lies, seen from the document
 * @param stoerrelse in bytes
 */
public record Bilagsfil(String adresse, long stoerrelse) {
    private static final int KILO = 1024;
    private static final Map<String, String> TYPER = Map.ofEntries(
            Map.entry("doc", "Word"),
            Map.entry("docx", "Word"),
            Map.entry("xls", "Excel"),
            Map.entry("xlsx", "Excel"),
            Map.entry("ppt", "PowerPoint"),
            Map.entry("pptx", "PowerPoint"),
            Map.entry("odt", "OpenDocument-tekst"),
            Map.entry("ods", "OpenDocument-regneark"),
            Map.entry("odp", "OpenDocument-præsentation"),
            Map.entry("jpg", "JPEG"),
            Map.entry("txt", "tekst"));

    /** What a reader wants to know before opening it: «PDF, 34 KB». */
    String oplysning() {
        String navn = adresse.substring(adresse.lastIndexOf('/') + 1);
        int punktum = navn.lastIndexOf('.');
        String endelse = punktum < 0 ? "" : navn.substring(punktum + 1).toLowerCase(Locale.ROOT);
        String type = TYPER.getOrDefault(endelse, endelse.toUpperCase(Locale.ROOT));
        return type.isEmpty() ? vist() : type + ", " + vist();
    }

    /** In the units of the computers that the reader has: «1 KB», «1,3 MB»; never «0 KB». */
    private String vist() {
        long kilobyte = Math.max(1, (stoerrelse + KILO - 1) / KILO);
        if (kilobyte < KILO) {
            return kilobyte + "\u00A0KB";
        }
        long megabyte = (long) KILO * KILO;
        return stoerrelse < megabyte * KILO
                ? medDecimal(stoerrelse, megabyte) + "\u00A0MB"
                : medDecimal(stoerrelse, megabyte * KILO) + "\u00A0GB";
    }

    private static String medDecimal(long antal, long enhed) {
        long tiendedele = (antal * 10 + enhed / 2) / enhed;
        return tiendedele / 10 + "," + tiendedele % 10;
    }
}
