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

    private static final Pattern ANTAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/–-])" + TAL + MELLEM + HVEM + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «Rådet består af 14 medlemmer», «Rådet udgør et netværk, af [14] faglige eksperter». */
    private static final Pattern UDSAGN = Pattern.compile(
            "(?:^|[.!?:;]|\\n\\s*\\n|\\n\\s*[-*])([^.!?:;]{2,}?)" + MELLEM
                    + "(?:består|udgør|udgøres|sammensættes|tæller|har)(?:" + MELLEM
                    + "(?:et|nu|netværk,?|af|i" + MELLEM + "alt)){0,5}" + MELLEM + "$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EJEFALD = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(\\p{L}{2,60})s" + MELLEM + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What follows may mean some of them, or not all: «5 medlemmer fra regionerne», «14 medlemmer ud over formanden». */
    private static final Pattern INDSNAEVRET = Pattern.compile(
            "^,?[\\s\\u00A0]{1,9}(?:fra|udpeget|indstillet|valgt|ud over|udover|foruden|samt|plus|der|som|i)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int KORT = 24;
    private static final int LANG = 140;

    /** Every such claim about this body in a text. */
    public static List<Medlemspaastand> find(Prosa prosa, Organ organ) {
        List<Medlemspaastand> fundne = new ArrayList<>();
        Organord ord = new Organord(organ);
        String hele = prosa.ord();
        Matcher fundet = ANTAL.matcher(hele);
        while (fundet.find()) {
            String foer = hele.substring(Math.max(0, fundet.start() - LANG), fundet.start());
            String efter = hele.substring(fundet.end(), Math.min(hele.length(), fundet.end() + KORT));
            boolean omOrganet = List.of(UDSAGN, EJEFALD).stream()
                    .map(m -> m.matcher(foer))
                    .anyMatch(m -> m.find() && ord.erOmOrganet(m.group(1)));
            if (omOrganet && !INDSNAEVRET.matcher(efter).find()) {
                fundne.add(
                        new Medlemspaastand(prosa.tekst(), fundet.start(1), fundet.end(), Talord.tal(fundet.group(1))));
            }
        }
        return fundne;
    }

    /** As it is written, on one line. */
    public String skrevet() {
        return tekst.value().substring(fra, til).replaceAll("[\\s\\u00A0]+", " ");
    }
}
