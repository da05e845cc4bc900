package dk.referat.rule.henvisning;

import dk.referat.model.Organ;
import dk.referat.rule.Prosa;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References of one kind in a text: a word such as «pkt.», and the numbers after it. */
final class Numre {
    private static final String TAL = "\\d{1,6}(?:[./]\\d{1,4})*+";
    private static final Pattern ET_TAL = Pattern.compile(TAL);

    private final Pattern moenster;

    /**
     * One number after the word.
     *
     * @param fra where it begins in the text
     * @param foerste whether it is the one right after the word
     */
    record Nummer(String ord, String tal, int fra, int til, boolean foerste, Omgivelser omgivelser) {}

    /** @param ord the words, as a regular expression without groups */
    Numre(String ord) {
        moenster = Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(" + ord + ")[\\s\\u00A0]{1,9}(" + TAL
                        + "(?:(?:,|[\\s\\u00A0]{1,9}(?:og|samt|eller)|[\\s\\u00A0]{0,9}[-–])[\\s\\u00A0]{0,9}" + TAL
                        + ")*+)(?![\\p{L}\\p{N}/])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every number that is referred to, in order. */
    List<Nummer> i(Prosa prosa, Organ organ) {
        String tekst = prosa.ord();
        Fremmedord fremmedord = new Fremmedord(tekst, organ);
        List<Nummer> alle = new ArrayList<>();
        Matcher fundet = moenster.matcher(tekst);
        while (fundet.find()) {
            Omgivelser om = Omgivelser.om(fremmedord, fundet.start(), fundet.end());
            Matcher tal = ET_TAL.matcher(tekst).region(fundet.start(2), fundet.end(2));
            while (tal.find()) {
                boolean foerste = tal.start() == fundet.start(2);
                alle.add(new Nummer(fundet.group(1), tal.group(), tal.start(), tal.end(), foerste, om));
            }
        }
        return alle;
    }
}
