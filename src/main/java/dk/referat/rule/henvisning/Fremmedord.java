package dk.referat.rule.henvisning;

import dk.referat.model.Organ;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that lead away from the meeting: laws, other papers, other bodies. They are looked for once in the whole
 * text, and only when somebody asks.
 */
final class Fremmedord {
    private static final Pattern LOV_ELLER_MOEDE = Pattern.compile(
            "§|stk\\.|loven(?!\\p{L})|lovens|lovforslag|bekendtgørelse|direktiv|forordning|cirkulære|vedtægt|traktat"
                    + "|overenskomst"
                    + "|(?:sidste|forrige|seneste|næste|kommende|foregående|tidligere|senere)[\\s\\u00A0]{1,9}(?:\\p{L}+[\\s\\u00A0]{1,9})?\\p{L}*møde"
                    + "|\\d{1,3}\\.[\\s\\u00A0]{1,9}\\p{L}*møde|møder?(?:t|ne)?[\\s\\u00A0]{1,9}(?:d\\.|den|i)[\\s\\u00A0]{1,9}"
                    + "|referat\\p{L}*[\\s\\u00A0]{1,9}(?:fra|af|for|til)[\\s\\u00A0]{1,9}|dagsorden\\p{L}*[\\s\\u00A0]{1,9}(?:fra|for|til)[\\s\\u00A0]{1,9}"
                    + "|\\d{1,2}\\.[\\s\\u00A0]{0,9}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
                    + "|(?<![\\d/])\\d{1,2}/\\d{1,2}[\\s\\u00A0-]\\d{2,4}(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ANDET_PAPIR = Pattern.compile(
            "kommissori|forretningsorden|aftalen|aftale(?!\\p{L})|kontrakt|notat|rapport|protokol|strategi|handleplan"
                    + "|handlingsplan|politik|regulativ|regler|retningslinje|vejledning|standard|skrivelse|henvendelse|dokument"
                    + "|artik|kapitel|forslag|oplæg|udkast|tilbud|udbud|skema|liste|bilag|afsnit|indstilling|princip"
                    + "|anbefaling|program|ansøgning|budget|regnskab|høring|erklæring|konklusion|opgave|punktopstilling"
                    + "|ovenfor|nedenfor|ovenstående|nedenstående|følgende|kriteri"
                    + "|(?<!\\p{L})(?:mål|krav|svar|fase|trin|brev|mail|plan|note)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORGAN = Pattern.compile(
            "(?<!\\p{L})(\\p{L}*?(?:bestyrelse|styregruppe|udvalg|arbejdsgruppe|råd|nævn|direktion|ministeri|kommission|repræsentantskab"
                    + "|generalforsamling|forening|følgegruppe|referencegruppe|projektgruppe|kreds))(?:en|et|n|t|er|erne)?s?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String tekst;
    private final String organ;
    private int @Nullable [] lovEllerMoede;
    private int @Nullable [] papir;
    private int @Nullable [] andetOrgan;

    Fremmedord(String tekst, Organ organ) {
        this.tekst = tekst;
        this.organ = organ.navn().toLowerCase(Locale.ROOT);
    }

    String tekst() {
        return tekst;
    }

    boolean naevnerLovEllerMoede(int fra, int til) {
        if (lovEllerMoede == null) {
            lovEllerMoede = steder(LOV_ELLER_MOEDE, m -> true);
        }
        return er(lovEllerMoede, fra, til);
    }

    boolean naevnerAndetPapir(int fra, int til) {
        if (papir == null) {
            papir = steder(ANDET_PAPIR, m -> true);
        }
        return er(papir, fra, til);
    }

    boolean naevnerAndetOrgan(int fra, int til) {
        if (andetOrgan == null) {
            andetOrgan = steder(ORGAN, m -> !organ.contains(m.group(1).toLowerCase(Locale.ROOT)));
        }
        return er(andetOrgan, fra, til);
    }

    private int[] steder(Pattern moenster, Predicate<Matcher> taeller) {
        IntStream.Builder steder = IntStream.builder();
        Matcher fundet = moenster.matcher(tekst);
        while (fundet.find()) {
            if (taeller.test(fundet)) {
                steder.add(fundet.start());
            }
        }
        return steder.build().toArray();
    }

    /** Whether one begins between two places. */
    private static boolean er(int[] steder, int fra, int til) {
        int plads = Arrays.binarySearch(steder, fra);
        int naeste = plads < 0 ? -plads - 1 : plads;
        return naeste < steder.length && steder[naeste] < til;
    }
}
