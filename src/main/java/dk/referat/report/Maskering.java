package dk.referat.report;

import java.util.regex.Pattern;

/**
 * Hides what looks like a CPR number in everything that a report shows: the report goes to logs that more people read than
 * the file (databeskyttelsesloven § 11). Ten digits are enough to be hidden, whether or not they are a number of anybody.
 */
final class Maskering {
    private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}([-\u2010-\u2015 \u00A0]?)\\d{4}(?!\\d)");

    private Maskering() {}

    /** The same text at the same length, so that a caret still stands under its word. */
    static String maskeret(String tekst) {
        return CPR.matcher(tekst).replaceAll("######$1####");
    }
}
