package dk.referat.rule.henvisning;

import dk.referat.model.Organ;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a reference in its paragraph. Most numbers in minutes point to something else than the agenda at hand: a
 * law, another body's paper, an earlier meeting; a reference is only held to be wrong where nothing near it speaks of such.
 *
 * @param foer the end of the paragraph's text before the reference
 * @param efter the beginning of what follows
 */
record Omgivelser(String foer, String efter) {
    private static final int TEGN = 160;

    private static final Pattern LOV = Pattern.compile(
            "§|stk\\.|loven(?!\\p{L})|lovens|lovforslag|bekendtgørelse|direktiv|forordning|cirkulære|vedtægt|traktat"
                    + "|overenskomst",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ANDET_MOEDE = Pattern.compile(
            "(?:sidste|forrige|seneste|næste|kommende|foregående|tidligere|senere)[\\s\\u00A0]{1,9}(?:\\p{L}+[\\s\\u00A0]{1,9})?\\p{L}*møde"
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

    /** The word right before, and the abbreviations' full stop. */
    private static final Pattern SIDSTE_ORD = Pattern.compile("([\\p{L}\\p{N}]+\\.?)[\\s\\u00A0]*$");

    static Omgivelser om(String tekst, int fra, int til) {
        String foer = tekst.substring(Math.max(0, fra - TEGN), fra);
        String efter = tekst.substring(til, Math.min(tekst.length(), til + TEGN));
        int begynder = foer.lastIndexOf("\n\n");
        int slutter = efter.indexOf("\n\n");
        return new Omgivelser(
                begynder < 0 ? foer : foer.substring(begynder + 2),
                slutter < 0 ? efter : efter.substring(0, slutter));
    }

    /** Whether a law or a meeting other than this is named. */
    boolean naevnerLovEllerMoede() {
        return find(LOV) || find(ANDET_MOEDE);
    }

    /** Whether some other paper is named, so that a number may be one of its. */
    boolean naevnerAndetPapir() {
        return find(ANDET_PAPIR);
    }

    /** Whether another body is named than the one whose minutes these are. */
    boolean naevnerAndetOrgan(Organ organ) {
        String navn = organ.navn().toLowerCase(Locale.ROOT);
        return naevnerAndetOrgan(navn, foer) || naevnerAndetOrgan(navn, efter);
    }

    private static boolean naevnerAndetOrgan(String navn, String tekst) {
        Matcher fundet = ORGAN.matcher(tekst);
        while (fundet.find()) {
            if (!navn.contains(fundet.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The word before in small letters; null at the beginning of a sentence or a parenthesis. */
    @Nullable String ordetFoer() {
        Matcher ord = SIDSTE_ORD.matcher(foer.substring(Math.max(0, foer.length() - 40)));
        if (!ord.find()) {
            return null;
        }
        String skrevet = ord.group(1).toLowerCase(Locale.ROOT);
        boolean forkortelse = skrevet.equals("jf.") || skrevet.equals("jvf.") || skrevet.equals("vedr.");
        return skrevet.endsWith(".") && !forkortelse ? null : skrevet;
    }

    private boolean find(Pattern ord) {
        return ord.matcher(foer).find() || ord.matcher(efter).find();
    }
}
