package dk.referat.rule.henvisning;

import dk.referat.model.Kalenderord;
import dk.referat.model.Moede;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in prose right after what it belongs to: «den 9. oktober 2024», «9/10-24», «(9. oktober)».
 *
 * @param aar null when it is left out
 */
record Omtaltdato(int dag, int maaned, @Nullable Integer aar, int laengde) {
    private static final Pattern FORM = Pattern.compile(
            "^[\\s\\u00A0,(]{1,3}(?:\\p{L}{3,4}dag[\\s\\u00A0]{1,9})?(?:den[\\s\\u00A0]{1,9}|d\\.[\\s\\u00A0]{0,9})?(\\d{1,2})"
                    + "(?:\\.[\\s\\u00A0]{0,9}(" + String.join("|", Kalenderord.MAANEDER)
                    + ")(?:[\\s\\u00A0]{1,9}(\\d{4}))?"
                    + "|/(\\d{1,2})(?:[\\s\\u00A0-](\\d{4}|\\d{2}))?)(?![\\p{L}\\p{N}/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static @Nullable Omtaltdato efter(String rest) {
        Matcher fundet = FORM.matcher(rest);
        if (!fundet.find()) {
            return null;
        }
        String navn = fundet.group(2);
        int maaned = navn == null
                ? Integer.parseInt(fundet.group(4))
                : Kalenderord.MAANEDER.indexOf(navn.toLowerCase(Locale.ROOT)) + 1;
        String aar = navn == null ? fundet.group(5) : fundet.group(3);
        int dag = Integer.parseInt(fundet.group(1));
        if (maaned < 1 || maaned > 12 || dag < 1 || dag > 31) {
            return null;
        }
        Integer helt = aar == null ? null : Integer.valueOf(aar.length() == 2 ? "20" + aar : aar);
        return new Omtaltdato(dag, maaned, helt, fundet.end());
    }

    boolean passer(Moede moede) {
        LocalDate dato = moede.hoved().dato().value();
        return dag == dato.getDayOfMonth() && maaned == dato.getMonthValue() && (aar == null || aar == dato.getYear());
    }

    boolean kanVaereAndetAarEnd(Moede moede) {
        return aar == null || aar != moede.hoved().dato().value().getYear();
    }

    /** Whether it surely lies before a meeting. */
    boolean foer(Moede moede) {
        return aar != null && tal() < tal(moede.hoved().dato().value());
    }

    /** Whether it surely lies after a meeting. */
    boolean efter(Moede moede) {
        return aar != null && tal() > tal(moede.hoved().dato().value());
    }

    private int tal() {
        return ((aar == null ? 0 : aar) * 100 + maaned) * 100 + dag;
    }

    private static int tal(LocalDate dato) {
        return (dato.getYear() * 100 + dato.getMonthValue()) * 100 + dato.getDayOfMonth();
    }
}
