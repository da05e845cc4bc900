package dk.referat.rule.privat;

import dk.referat.rule.Kontekst;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a mail address is a person's, as far as its form and the names around it tell. */
final class Mailadresse {
    /** First parts of addresses that many read. */
    private static final Set<String> FUNKTIONER = Set.of(
            "kontakt",
            "post",
            "info",
            "sekretariat",
            "sekretariatet",
            "mail",
            "support",
            "service",
            "borgerservice",
            "borger",
            "hr",
            "it",
            "presse",
            "kommunikation",
            "bestyrelse",
            "bestyrelsen",
            "hovedpostkasse",
            "postkasse",
            "reception",
            "noreply",
            "no",
            "reply",
            "admin",
            "webmaster",
            "redaktion",
            "bogholderi",
            "faktura",
            "job",
            "dpo",
            "databeskyttelse",
            "moede",
            "møde",
            "referat",
            "teknik",
            "miljoe",
            "skole",
            "medlem",
            "kasserer",
            "formand",
            "formanden",
            "direktion",
            "ledelse",
            "helpdesk",
            "indberetning",
            "forskning",
            "klage",
            "team");

    /** Two to four names of a person right before the address. */
    private static final Pattern NAVN = Pattern.compile("\\p{Lu}\\p{L}*+[.]?(?:[ -]\\p{Lu}\\p{L}*+[.]?){1,4}");

    private static final Pattern SKEL = Pattern.compile("[^\\p{L}]+");
    private static final int INITIALER = 5;

    private Mailadresse() {}

    /** @param foran what stands before the address */
    static boolean erPersons(String adresse, String foran, Kontekst kontekst) {
        int snabel = adresse.indexOf('@');
        String navn = adresse.substring(0, snabel).toLowerCase(Locale.ROOT);
        String vaert = adresse.substring(snabel + 1).toLowerCase(Locale.ROOT);
        List<String> led = SKEL.splitAsStream(navn).filter(l -> !l.isEmpty()).toList();
        if (led.isEmpty() || led.stream().anyMatch(FUNKTIONER::contains) || vaert.startsWith(navn + ".")) {
            return false;
        }
        if (navn.indexOf('.') > 0 && led.size() > 1) {
            return true;
        }
        return Stream.concat(kontekst.personer().stream().map(p -> p.navn()), navne(foran))
                .anyMatch(person -> passer(led.get(0), person));
    }

    private static Stream<String> navne(String foran) {
        Matcher m = NAVN.matcher(foran);
        return m.results().map(r -> r.group());
    }

    /** «mbho» or «mads» for Mads Bager Hoffmann. */
    private static boolean passer(String led, String person) {
        List<String> navne = Arrays.stream(SKEL.split(person.toLowerCase(Locale.ROOT)))
                .filter(n -> !n.isEmpty())
                .toList();
        return navne.contains(led) || (led.length() <= INITIALER && navne.size() > 1 && erInitialer(led, navne, 0));
    }

    /** Whether the letters are beginnings of the names in their order, at least one letter of the first. */
    private static boolean erInitialer(String led, List<String> navne, int nr) {
        if (led.isEmpty()) {
            return nr > 1;
        }
        if (nr == navne.size()) {
            return false;
        }
        String navn = navne.get(nr);
        for (int n = nr == 0 ? 1 : 0; n <= Math.min(led.length(), navn.length()); n++) {
            if (navn.startsWith(led.substring(0, n)) && erInitialer(led.substring(n), navne, nr + 1)) {
                return true;
            }
        }
        return false;
    }
}
