package dk.referat.scan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number, as far as a zero before it or a date that is a number depends on it. */
final class Talformat {
    private static final Pattern HELTAL = Pattern.compile("\\d{1,15}(?:\\.0*)?");
    private static final Pattern NULLER = Pattern.compile("[0#]*0[0#]*(?:[- .]+[0#]+)*");
    private static final Pattern UDSMYKNING = Pattern.compile("\\[[^\\]]*\\]|[\"\\\\]|_.|\\*.");
    private static final Pattern DATO = Pattern.compile("d{1,2}([-./ ]?)m{1,2}\\1[yå]{2}");

    private static final Pattern TILSAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern BELOEB = Pattern.compile("[,%/]|[0#?]\\.[0#?]|#[ \\u00A0]##|[eE][+-]|(?i:[dmyåhs])");
    private static final Pattern VALUTA = Pattern.compile("\\[\\$[^\\]-]|(?iu:kr)|[$€£]");

    /** The formats that have a number and no code in the file: those of amounts, shares, dates and times. */
    private static final Pattern FASTE = Pattern.compile("[2-9]|1[0-9]|2[0-2]|3[7-9]|4[0-8]");

    /** The day before the first, as spreadsheets count, which think that 1900 was a leap year. */
    private static final LocalDate FOERSTE = LocalDate.of(1899, 12, 30);

    private Talformat() {}

    static String vist(String tal, String format) {
        if (!HELTAL.matcher(tal).matches()) {
            return tal;
        }
        String cifre = tal.replaceFirst("\\..*", "");
        String kode = UDSMYKNING.matcher(format.split(";", 2)[0]).replaceAll("");
        if (NULLER.matcher(kode).matches() && kode.indexOf('.') < 0) {
            return medNuller(cifre, kode);
        }
        Matcher dato = DATO.matcher(kode.toLowerCase(Locale.ROOT));
        if (dato.matches() && cifre.length() <= 6) {
            LocalDate dag = FOERSTE.plusDays(Long.parseLong(cifre));
            String skel = dato.group(1);
            return "%02d%s%02d%s%02d"
                    .formatted(dag.getDayOfMonth(), skel, dag.getMonthValue(), skel, dag.getYear() % 100);
        }
        return cifre;
    }

    /** Whether numbers in a format are amounts, shares or dates, and no signs that happen to be digits. */
    static boolean erBeloebEllerDato(String id, String format) {
        if (format.isEmpty()) {
            return FASTE.matcher(id).matches();
        }
        String kode = format.split(";", 2)[0];
        String uden = TILSAT.matcher(kode).replaceAll(m -> m.group().equals("\\ ") ? " " : "");
        return !uden.equalsIgnoreCase("standard")
                && (VALUTA.matcher(kode.replaceAll("\\[\\$-[^\\]]*\\]", "")).find()
                        || BELOEB.matcher(uden).find());
    }

    /** From the right, a digit to each place; a zero where there are none left. */
    private static String medNuller(String cifre, String kode) {
        StringBuilder ud = new StringBuilder();
        int rest = cifre.length();
        for (int i = kode.length() - 1; i >= 0; i--) {
            char c = kode.charAt(i);
            if (c != '0' && c != '#') {
                ud.append(c);
            } else if (rest > 0) {
                rest--;
                ud.append(cifre.charAt(rest));
            } else if (c == '0') {
                ud.append('0');
            }
        }
        ud.reverse();
        return cifre.substring(0, rest) + ud;
    }
}
