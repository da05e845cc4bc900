package dk.referat.rule.tid;

import dk.referat.model.Kalenderord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in Danish prose: onsdag den 18. december 2024, 17. januar, 6/11-24, 1/2 2025, 30.01.2020, 2024-12-18. Numbers
 * of items (74/20), fractions with a word before them that says so, and parts of longer numbers are none.
 */
final class Datosoegning {
    private static final int UGEDAG = 1;
    private static final String MAANEDER = String.join("|", Kalenderord.MAANEDER);
    private static final Pattern FORM = Pattern.compile("(?iu)(?<![\\p{L}\\d/.,§])(?:"
            + "(?<iso>(?<isoaar>(?:19|20)\\d\\d)-(?<isomaaned>\\d\\d)-(?<isodag>\\d\\d))(?![\\p{L}\\d/-])"
            + "|(?<ord>(?<orddag>\\d{1,2})\\.\\s?(?<ordmaaned>" + MAANEDER + ")(?!\\p{L})"
            + "(?:,?\\s(?<ordaar>(?:19|20)\\d\\d)(?!\\d))?)"
            + "|(?<tal>(?<!-)(?<taldag>\\d{1,2})(?:/(?<talmaaned>\\d{1,2})"
            + "(?:(?<skel>\\s?-\\s?|/|\\s)(?<talaar>(?:19|20)\\d\\d|(?<=[-/])\\d\\d))?(?![\\p{L}\\d/]|[-.,]\\d)"
            + "|\\.\\s?(?<punktmaaned>\\d{1,2})\\.\\s?(?<punktaar>(?:19|20)\\d\\d)(?![\\p{L}\\d/]|[-.,]\\d)))"
            + ")");
    private static final Pattern UGEDAG_FORAN = Pattern.compile(
            "(?iu)(?<!\\p{L})(" + String.join("|", Kalenderord.UGEDAGE) + ")\\s?,?\\s(?:d(?:en|\\.)\\s?)?$");
    private static final Pattern IKKE_DATO_FORAN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:p(?:un)?kt|punkt(?:et|er|erne)?|nr|nummer|sags?|side|s|kap|kapitel|bilag|art|artikel|stk|afsnit"
                    + "|direktiv|forordning|lov|version|ver|v|tlf|telefon|journal|j\\.\\s?nr|ca|bekendtgørelse)\\.?:?\\s$");
    private static final int LAENGST_FORAN = 24;
    private static final int AARHUNDREDE = 2000;
    private static final int HOEJESTE_DAG = 31;

    private Datosoegning() {}

    /** Every date of a text, from its beginning; days that are not in the calendar too. */
    static List<Dato> find(String tekst) {
        List<Dato> fundne = new ArrayList<>();
        Matcher m = FORM.matcher(tekst);
        while (m.find()) {
            String foran = tekst.substring(Math.max(0, m.start() - LAENGST_FORAN), m.start());
            Dato dato = dato(m, foran);
            if (dato != null) {
                fundne.add(dato);
            }
        }
        return fundne;
    }

    private static @Nullable Dato dato(Matcher m, String foran) {
        if (m.group("iso") != null) {
            return dato(m, foran, "isodag", tal(m, "isomaaned"), tal(m, "isoaar"), Datoform.ISO);
        }
        if (m.group("ord") != null) {
            int maaned = Kalenderord.MAANEDER.indexOf(m.group("ordmaaned").toLowerCase(Locale.ROOT)) + 1;
            Integer aar = m.group("ordaar") == null ? null : tal(m, "ordaar");
            return dato(m, foran, "orddag", maaned, aar, Datoform.ORD);
        }
        if (harOrdSidst(foran) && IKKE_DATO_FORAN.matcher(foran).find()) {
            return null;
        }
        if (m.group("punktmaaned") != null) {
            return dato(m, foran, "taldag", tal(m, "punktmaaned"), tal(m, "punktaar"), Datoform.PUNKTUM);
        }
        String aar = m.group("talaar");
        if (aar == null) {
            return dato(m, foran, "taldag", tal(m, "talmaaned"), null, Datoform.UDEN_AAR);
        }
        int helt = aar.length() == 2 ? AARHUNDREDE + Integer.parseInt(aar) : Integer.parseInt(aar);
        return dato(m, foran, "taldag", tal(m, "talmaaned"), helt, form(m.group("skel"), aar));
    }

    private static Datoform form(String skel, String aar) {
        if (aar.length() == 2) {
            return Datoform.SKRAASTREG_KORT_AAR;
        }
        return switch (skel.strip()) {
            case "-" -> Datoform.SKRAASTREG_BINDESTREG;
            case "/" -> Datoform.SKRAASTREG;
            default -> Datoform.SKRAASTREG_MELLEMRUM;
        };
    }

    private static @Nullable Dato dato(
            Matcher m, String foran, String dagen, int maaned, @Nullable Integer aar, Datoform form) {
        int dag = tal(m, dagen);
        boolean kanVaere = dag >= 1 && dag <= HOEJESTE_DAG && maaned >= 1 && maaned <= 12;
        if (!kanVaere) {
            return null;
        }
        Matcher ugedag = UGEDAG_FORAN.matcher(foran);
        boolean harUgedag = harOrdSidst(foran) && ugedag.find();
        int ugedagFra = harUgedag ? m.start() - foran.length() + ugedag.start(UGEDAG) : m.start();
        int nummer =
                harUgedag ? Kalenderord.UGEDAGE.indexOf(ugedag.group(UGEDAG).toLowerCase(Locale.ROOT)) + 1 : 0;
        return new Dato(m.start(), m.end(), ugedagFra, nummer, dag, maaned, aar, form);
    }

    /** Neither a weekday nor what makes a number no date ends in a figure; in a long row of numbers that is soon seen. */
    private static boolean harOrdSidst(String foran) {
        String uden = foran.stripTrailing();
        return !uden.isEmpty() && !Character.isDigit(uden.charAt(uden.length() - 1));
    }

    private static int tal(Matcher m, String gruppe) {
        return Integer.parseInt(m.group(gruppe));
    }
}
