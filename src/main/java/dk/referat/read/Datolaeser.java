package dk.referat.read;

import dk.referat.model.Kalenderord;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people print them: 2024-12-18, (onsdag den) 18. december 2024, 23.03.2020, 4/9 2019, 4/9-2019. */
final class Datolaeser {
    private static final Pattern UGEDAG = Pattern.compile(
            "^(\\p{L}+dag)[,.]?\\s+(?:d(?:en|\\.)\\s*)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEN = Pattern.compile("^d(?:en|\\.)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern ORD = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern TAL = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{4})");

    private Datolaeser() {}

    /** A date, or null after a report. */
    static @Nullable Located<LocalDate> laes(Tekst tekst, Laesning laesning) {
        String rest = tekst.value().strip();
        Matcher ugedag = UGEDAG.matcher(rest);
        String dag = "";
        if (ugedag.find()) {
            dag = ugedag.group(1).toLowerCase(Locale.ROOT);
            rest = rest.substring(ugedag.end());
        } else {
            rest = DEN.matcher(rest).replaceFirst("");
        }
        int[] aarMaanedDag = dele(rest).orElse(null);
        if (aarMaanedDag == null) {
            laesning.fejl(
                    Datoregler.UGYLDIG_DATO,
                    tekst.span(),
                    "«" + Quotes.shown(tekst.value()) + "» kan ikke læses som en dato",
                    "Skriv den fx «2024-12-18» eller «18. december 2024»");
            return null;
        }
        LocalDate dato;
        try {
            dato = LocalDate.of(aarMaanedDag[0], aarMaanedDag[1], aarMaanedDag[2]);
        } catch (DateTimeException e) {
            laesning.fejl(
                    Datoregler.UGYLDIG_DATO,
                    tekst.span(),
                    "Datoen «" + tekst.value() + "» findes ikke",
                    hvorfor(aarMaanedDag));
            return null;
        }
        if (!dag.isEmpty()) {
            kontrollerUgedag(tekst, dag, dato, laesning);
        }
        return new Located<>(dato, tekst.span());
    }

    /** A date if the text is one, in silence. */
    static Optional<LocalDate> proev(String tekst) {
        String rest =
                DEN.matcher(UGEDAG.matcher(tekst.strip()).replaceFirst("")).replaceFirst("");
        return dele(rest).flatMap(d -> {
            try {
                return Optional.of(LocalDate.of(d[0], d[1], d[2]));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<int[]> dele(String tekst) {
        Matcher iso = ISO.matcher(tekst);
        if (iso.matches()) {
            return Optional.of(new int[] {tal(iso, 1), tal(iso, 2), tal(iso, 3)});
        }
        Matcher taldato = TAL.matcher(tekst);
        if (taldato.matches()) {
            return Optional.of(new int[] {tal(taldato, 3), tal(taldato, 2), tal(taldato, 1)});
        }
        Matcher ord = ORD.matcher(tekst);
        if (ord.matches()) {
            String navn = ord.group(2).toLowerCase(Locale.ROOT);
            for (int i = 0; i < Kalenderord.MAANEDER.size(); i++) {
                String maaned = Kalenderord.MAANEDER.get(i);
                if (maaned.equals(navn) || (navn.length() >= 3 && maaned.startsWith(navn))) {
                    return Optional.of(new int[] {tal(ord, 3), i + 1, tal(ord, 1)});
                }
            }
        }
        return Optional.empty();
    }

    private static void kontrollerUgedag(Tekst tekst, String dag, LocalDate dato, Laesning laesning) {
        DayOfWeek rigtig = dato.getDayOfWeek();
        String rigtigt = Kalenderord.UGEDAGE.get(rigtig.getValue() - 1);
        if (rigtigt.equals(dag)) {
            return;
        }
        int indryk = tekst.value().length() - tekst.value().stripLeading().length();
        laesning.fejl(
                Datoregler.FORKERT_UGEDAG,
                tekst.span(indryk, indryk + dag.length()),
                dato.getDayOfMonth() + ". " + Kalenderord.MAANEDER.get(dato.getMonthValue() - 1) + " " + dato.getYear()
                        + " er en " + rigtigt + ", ikke en " + dag,
                "Ret ugedagen eller datoen, eller skriv datoen uden ugedag");
    }

    private static String hvorfor(int[] d) {
        if (d[1] < 1 || d[1] > 12) {
            return "Der er tolv måneder; skriv dag, måned og år, fx «18. december 2024»";
        }
        int dage = YearMonth.of(Math.max(1, d[0]), d[1]).lengthOfMonth();
        String maaned = Kalenderord.MAANEDER.get(d[1] - 1);
        return Character.toUpperCase(maaned.charAt(0)) + maaned.substring(1) + " " + d[0] + " har " + dage + " dage";
    }

    private static int tal(Matcher m, int gruppe) {
        return Integer.parseInt(m.group(gruppe));
    }
}
