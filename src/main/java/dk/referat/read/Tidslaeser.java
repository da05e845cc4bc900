package dk.referat.read;

import dk.referat.model.Tidsrum;
import dk.referat.model.Varighed;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day and durations as people print them: 17.00–18.30, kl. 14, 16:05 - 16:35, 25 min., 1 time 30 min. */
final class Tidslaeser {
    private static final String KLOKKESLAET = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final Pattern TIDSRUM = Pattern.compile(
            "(?:kl\\.?\\s*)?" + KLOKKESLAET + "(?:\\s*(?:[-–—]|til)\\s*(?:kl\\.?\\s*)?" + KLOKKESLAET + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTTER =
            Pattern.compile("(\\d{1,3})\\s*(?:m|min\\.?|minut|minutter)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMER = Pattern.compile(
            "(\\d{1,2})\\s*(?:t|t\\.|time|timer)(?:\\s*(?:og\\s*)?(\\d{1,2})\\s*(?:m|min\\.?|minut|minutter)?)?",
            Pattern.CASE_INSENSITIVE);

    private Tidslaeser() {}

    /** A start with or without an end, or null after a report. */
    static @Nullable Located<Tidsrum> tidsrum(Tekst tekst, Laesning laesning) {
        return tidsrum(tekst, "Skriv fx «17.00–18.30», eller «14.00», når kun begyndelsen kendes", laesning);
    }

    private static @Nullable Located<Tidsrum> tidsrum(Tekst tekst, String hjaelp, Laesning laesning) {
        Matcher m = TIDSRUM.matcher(tekst.value().strip());
        if (!m.matches()) {
            ugyldig(tekst, "kan ikke læses som et tidspunkt", hjaelp, laesning);
            return null;
        }
        LocalTime start = klokkeslaet(m.group(1), m.group(2));
        LocalTime slut = m.group(3) == null ? null : klokkeslaet(m.group(3), m.group(4));
        if (start == null || (slut == null && m.group(3) != null)) {
            ugyldig(
                    tekst,
                    "er ikke et klokkeslæt; timerne går fra 0 til 23 og minutterne fra 00 til 59",
                    hjaelp,
                    laesning);
            return null;
        }
        if (slut != null && !slut.isAfter(start)) {
            ugyldig(
                    tekst,
                    slut.equals(start) ? "begynder og slutter på samme tid" : "slutter, før det begynder",
                    hjaelp,
                    laesning);
            return null;
        }
        return new Located<>(new Tidsrum(start, slut), tekst.span());
    }

    /** A single time of day, or null after a report. */
    static @Nullable Located<LocalTime> tidspunkt(Tekst tekst, Laesning laesning) {
        String hjaelp = "Skriv ét klokkeslæt, fx «17.45»";
        Located<Tidsrum> tid = tidsrum(tekst, hjaelp, laesning);
        if (tid != null && tid.value().slut() != null) {
            ugyldig(tekst, "er et tidsrum, men her skal stå ét klokkeslæt", hjaelp, laesning);
            return null;
        }
        return tid == null ? null : new Located<>(tid.value().start(), tid.span());
    }

    /** A duration, or null after a report. */
    static @Nullable Located<Varighed> varighed(Tekst tekst, Laesning laesning) {
        String skrevet = tekst.value().strip();
        Matcher minutter = MINUTTER.matcher(skrevet);
        Matcher timer = TIMER.matcher(skrevet);
        Duration laengde = null;
        if (minutter.matches()) {
            laengde = Duration.ofMinutes(Long.parseLong(minutter.group(1)));
        } else if (timer.matches()) {
            String rest = timer.group(2);
            laengde = Duration.ofHours(Long.parseLong(timer.group(1)))
                    .plusMinutes(rest == null ? 0 : Long.parseLong(rest));
        }
        if (laengde == null || laengde.isZero()) {
            laesning.fejl(
                    Datoregler.UGYLDIG_TID,
                    tekst.span(),
                    "«" + Quotes.shown(skrevet) + "» kan ikke læses som en varighed",
                    "Skriv den fx «25 min.» eller «1 time 30 min.»; et klokkeslæt skrives under «tid»");
            return null;
        }
        return new Located<>(new Varighed(laengde, som(skrevet)), tekst.span());
    }

    /** As the author wrote it, but a bare number is minutes and says so. */
    private static String som(String skrevet) {
        return skrevet.chars().allMatch(Character::isDigit) ? skrevet + " min." : skrevet;
    }

    private static @Nullable LocalTime klokkeslaet(String timer, @Nullable String minutter) {
        int time = Integer.parseInt(timer);
        int minut = minutter == null ? 0 : Integer.parseInt(minutter);
        return time > 23 || minut > 59 ? null : LocalTime.of(time, minut);
    }

    private static void ugyldig(Tekst tekst, String hvorfor, String hjaelp, Laesning laesning) {
        laesning.fejl(Datoregler.UGYLDIG_TID, tekst.span(), "«" + Quotes.shown(tekst.value()) + "» " + hvorfor, hjaelp);
    }
}
