package dk.referat.rule;

import dk.referat.model.Organ;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a text says how many members the body has: «rådet består af 14 medlemmer», «udvalgets 26 medlemmer».
 *
 * @param fra the first character of the number
 */
public record Medlemspaastand(Tekst tekst, int fra, int til, int antal) {
    private static final String MELLEM = "[\\s\\u00A0]{1,9}";
    private static final String TAL = "\\[?(" + Talord.FLERE + ")\\]?";
    private static final String HVEM = "(?:faglige" + MELLEM + ")?(?:medlemmer|eksperter|personer)";

    /** «Rådet består af 14 medlemmer», «Rådet udgør et netværk, af [14] faglige eksperter». */
    private static final Pattern UDSAGN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:[^.!?:;\\n]|\\n(?!\\s*\\n|\\s*[-*])){2,120}?)" + MELLEM
                    + "(?:består|udgør|udgøres|sammensættes|tæller|har)"
                    + "(?:" + MELLEM + "(?:et|nu|netværk,?|af|i" + MELLEM + "alt)){0,5}" + MELLEM + TAL + MELLEM + HVEM
                    + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EJEFALD = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(\\p{L}{2,60})s" + MELLEM + TAL + MELLEM + "medlemmer(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What follows may mean some of them, or not all: «5 medlemmer fra regionerne», «14 medlemmer ud over formanden». */
    private static final Pattern INDSNAEVRET = Pattern.compile(
            "^,?[\\s\\u00A0]{1,9}(?:fra|udpeget|indstillet|valgt|ud over|udover|foruden|samt|plus|der|som|i)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int KORT = 24;

    /** Every such claim about this body in a text. */
    public static List<Medlemspaastand> find(Prosa prosa, Organ organ) {
        List<Medlemspaastand> fundne = new ArrayList<>();
        Organord ord = new Organord(organ);
        for (Pattern moenster : List.of(UDSAGN, EJEFALD)) {
            Matcher fundet = moenster.matcher(prosa.ord());
            while (fundet.find()) {
                String efter =
                        prosa.ord().substring(fundet.end(), Math.min(prosa.ord().length(), fundet.end() + KORT));
                if (ord.erOmOrganet(fundet.group(1))
                        && !INDSNAEVRET.matcher(efter).find()) {
                    fundne.add(new Medlemspaastand(
                            prosa.tekst(), fundet.start(2), fundet.end(), Talord.tal(fundet.group(2))));
                }
            }
        }
        return fundne;
    }

    /** As it is written, on one line. */
    public String skrevet() {
        return tekst.value().substring(fra, til).replaceAll("[\\s\\u00A0]+", " ");
    }
}
