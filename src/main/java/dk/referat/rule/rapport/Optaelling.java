package dk.referat.rule.rapport;

import dk.referat.model.Kalenderord;
import dk.referat.model.Moede;
import dk.referat.rule.Melder;
import dk.referat.rule.Organord;
import dk.referat.rule.Prosa;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Talord;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report says that there were so many of in a year or in the period, and which meetings it means. What is planned,
 * what is only a part («de første to møder», «to møder med ministeren») and what is about another body is left alone.
 */
final class Optaelling {
    private static final String MELLEM = "[\\s\\u00A0]{1,9}";
    private static final String TAL = "(" + Talord.ALLE + ")";
    private static final String AAR = "(\\d{4})(?!\\d)";

    /** «2017», «årene 2017–2018», «2017 og 2018». */
    private static final String AARENE = "(?:år(?:et|ene)?" + MELLEM + "|perioden" + MELLEM + ")?" + AAR
            + "(?:\\s*(?:[-–—/]|og|til)\\s*" + AAR + ")?";

    private static final String HELE =
            "(?:hele" + MELLEM + ")?(?:rapport|beretnings)?(?:perioden|året)|årets" + MELLEM + "løb";

    private static final Pattern DEL = Pattern.compile(
            "(?:første|sidste|andre|øvrige|kun|yderligere|nye|mindst|højst|ca\\.|cirka|over|under|omkring|næsten|af|hver)"
                    + "[\\s\\u00A0(]{1,9}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INDSNAEVRET = Pattern.compile(
            "^,?[\\s\\u00A0]{1,9}(?:med|om|der|som|i|for|hos|mellem|af|på|ved|inden|efter|før|fra|"
                    + String.join("|", Kalenderord.MAANEDER) + "|og" + MELLEM + "(?:i|\\d{4}))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLAN = Pattern.compile(
            "planl|forvent|agter|(?<!\\p{L})(?:skal|vil|kan|bør|skulle|burde|ventes|mål)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SAETNINGSSLUT = Pattern.compile("(?:[.!?:]\\s|\\n\\s*\\n|\\n\\s*[-*]\\s)");
    private static final Pattern LEDSLUT = Pattern.compile("[.,!?:;]|\\n\\s*\\n");
    private static final Pattern I_NOGET = Pattern.compile("^[\\s\\u00A0]{1,9}i[\\s\\u00A0]{1,9}+(?!\\d)");
    private static final int KORT = 24;
    private static final int LANG = 300;

    private final Rapportkontekst kontekst;
    private final Pattern iAaret;
    private final Pattern aaretFoerst;
    private final Pattern fortsat;

    /** @param ting what is counted, as a regular expression without groups: «møder?» */
    Optaelling(Rapportkontekst kontekst, String ting) {
        this.kontekst = kontekst;
        String begyndelse = "(?<![\\p{L}\\p{N}.,/–-])" + TAL + MELLEM;
        String tingen = "(?:" + ting + ")(?:" + MELLEM + "i" + MELLEM + "alt)?";
        this.iAaret =
                moenster(begyndelse + tingen + MELLEM + "i" + MELLEM + "(?:" + AARENE + "|" + HELE + ")(?!\\p{L})");
        this.aaretFoerst = moenster("(?<![\\p{L}\\p{N}])i" + MELLEM + "(?:" + AARENE + "|" + HELE + ")" + MELLEM
                + "[^.!?:;\\d]{2,80}?(?<![\\p{L}\\p{N}.,/–-])" + TAL + MELLEM + tingen + "(?!\\p{L})");
        this.fortsat = moenster("(?:,|" + MELLEM + "og)" + MELLEM + TAL + MELLEM + "(?:" + tingen + MELLEM + ")?i"
                + MELLEM + AAR + "(?!\\p{L})");
    }

    private static Pattern moenster(String moenster) {
        return Pattern.compile(moenster, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What a text claims.
     *
     * @param fra the first character of the number
     * @param moeder the meetings of the time that is meant
     */
    record Paastand(Tekst tekst, int fra, int til, int antal, List<Moede> moeder) {
        /** As it is written, on one line. */
        String skrevet() {
            return tekst.value().substring(fra, til).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    /** Every claim of the report. */
    List<Paastand> find(Melder ud) {
        List<Paastand> fundne = new ArrayList<>();
        Organord organ = new Organord(kontekst.organ());
        for (Prosa prosa : kontekst.prosa()) {
            if (!ud.fuld()) {
                find(prosa, organ, fundne);
            }
        }
        return fundne;
    }

    private void find(Prosa prosa, Organord organ, List<Paastand> fundne) {
        String tekst = prosa.ord();
        Matcher fundet = iAaret.matcher(tekst);
        while (fundet.find()) {
            if (gaelder(tekst, fundet.start(), fundet.end(), organ)) {
                tilfoej(prosa, fundet, 1, 2, fundne);
            }
            fortsaettelser(prosa, fundet.end(), organ, fundne);
        }
        Matcher omvendt = aaretFoerst.matcher(tekst);
        while (omvendt.find()) {
            if (gaelder(tekst, omvendt.start(3), omvendt.end(), organ)) {
                tilfoej(prosa, omvendt, 3, 1, fundne);
            }
        }
    }

    /** «to møder i 2017 og tre i 2018»; with the word repeated it is found as a claim of its own. */
    private void fortsaettelser(Prosa prosa, int fra, Organord organ, List<Paastand> fundne) {
        Matcher fundet = fortsat.matcher(prosa.ord());
        int sted = fra;
        while (staar(fundet, sted)) {
            boolean egen = iAaret.matcher(prosa.ord())
                    .region(fundet.start(1), prosa.ord().length())
                    .lookingAt();
            if (egen) {
                // It goes on from there by itself.
                return;
            }
            if (gaelder(prosa.ord(), fundet.start(1), fundet.end(), organ)) {
                moeder(fundet.group(2), null)
                        .ifPresent(m -> fundne.add(new Paastand(
                                prosa.tekst(), fundet.start(1), fundet.end(), Talord.tal(fundet.group(1)), m)));
            }
            sted = fundet.end();
        }
    }

    /** Only right here: to look on through a long text from each of many places would take for ever. */
    private static boolean staar(Matcher moenster, int sted) {
        return moenster.region(sted, moenster.regionEnd()).lookingAt();
    }

    private void tilfoej(Prosa prosa, Matcher fundet, int tal, int aar, List<Paastand> fundne) {
        boolean ukendtAar = fundet.group(aar) == null
                && kontekst.periode().aar().size() > 1
                && !fundet.group().toLowerCase(Locale.ROOT).contains("perioden");
        if (ukendtAar) {
            return;
        }
        moeder(fundet.group(aar), fundet.group(aar + 1))
                .ifPresent(m -> fundne.add(new Paastand(
                        prosa.tekst(), fundet.start(tal), fundet.end(), Talord.tal(fundet.group(tal)), m)));
    }

    private boolean gaelder(String tekst, int fra, int til, Organord organ) {
        int saetning = Math.max(0, fra - LANG);
        Matcher slut = SAETNINGSSLUT.matcher(tekst).region(saetning, fra);
        while (slut.find()) {
            saetning = slut.end();
        }
        String foer = tekst.substring(saetning, fra);
        String efter = tekst.substring(til, Math.min(tekst.length(), til + KORT));
        boolean flereAar = staar(fortsat.matcher(tekst), til);
        return !DEL.matcher(foer).find()
                && !PLAN.matcher(foer).find()
                && !organ.erOmEtAndet(foer)
                && (flereAar || !INDSNAEVRET.matcher(efter).find() || erIOrganet(tekst, til, organ));
    }

    /** «tre møder i 2018 i udvalget» are all of them. */
    private static boolean erIOrganet(String tekst, int til, Organord organ) {
        String efter = tekst.substring(til, Math.min(tekst.length(), til + LANG));
        Matcher slut = LEDSLUT.matcher(efter);
        String leddet = slut.find() ? efter.substring(0, slut.start()) : efter;
        return I_NOGET.matcher(leddet).find() && organ.erOmOrganet(leddet);
    }

    /** The meetings of such years; of none where the report does not tell of all of them. */
    private Optional<List<Moede>> moeder(@Nullable String foerste, @Nullable String sidste) {
        if (foerste == null) {
            return Optional.of(kontekst.grundlag().moeder());
        }
        int fra = Integer.parseInt(foerste);
        int til = sidste == null ? fra : Integer.parseInt(sidste);
        boolean alle = til >= fra
                && kontekst.periode().rummer(LocalDate.of(fra, 1, 1))
                && kontekst.periode().rummer(LocalDate.of(til, 12, 31));
        return alle
                ? Optional.of(kontekst.grundlag().moeder().stream()
                        .filter(m -> m.hoved().dato().value().getYear() >= fra
                                && m.hoved().dato().value().getYear() <= til)
                        .toList())
                : Optional.empty();
    }
}
