package dk.referat.rule.person;

import dk.referat.model.Navnenoegle;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names by which somebody may be called: in full, shortened («Bettina», «B. Lundgren»), or by initials. Few share a first
 * name; where very many do, a shortened name is taken as nobody's, so that the work stays in proportion to the file.
 */
final class Navne {
    private static final Pattern MELLEMRUM = Pattern.compile("\\s+");
    private static final Pattern INITIALER = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern STORT = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*");
    private static final Set<String> IKKE_NAVNE = Set.of(
            "danske",
            "dansk",
            "danmark",
            "danmarks",
            "national",
            "nationalt",
            "statens",
            "region",
            "regioner",
            "ny",
            "nyt");
    private static final Pattern IKKE_NAVN = Pattern.compile(
            "(?iu).*(?:kommunen?|cent(?:er|ret|eret)|minister(?:ium|iet)|styrelsen?|universitet(?:et)?|hospital(?:et)?"
                    + "|udvalg(?:et)?|rådet|gruppen?|sekretariat(?:et)?|forening(?:en)?|selskab(?:et|er)?|institut(?:tet)?"
                    + "|afdeling(?:en)?|direktion(?:en)?|nævn(?:et)?|fonden|skolen?|skoler|forvaltning(?:en)?|erne"
                    + "|patienter|formandskab(?:et)?|ledelsen?|klub(?:ben)?|team(?:et)?|repræsentant)");
    private static final int FOR_MANGE = 200;
    private static final int LAENGSTE = 6;
    private static final int LAENGSTE_NAVN = 120;

    private final Map<String, Tekst> hele = new LinkedHashMap<>();
    private final Map<String, List<Tekst>> efterFornavn = new LinkedHashMap<>();
    private final Map<String, List<Tekst>> efterEfternavn = new LinkedHashMap<>();
    private final Map<String, List<Tekst>> efterInitialer = new LinkedHashMap<>();

    Navne(List<Tekst> navne) {
        navne.forEach(this::tilfoej);
    }

    private void tilfoej(Tekst navn) {
        List<String> ord = Navnenoegle.ord(navn.value());
        if (ord.isEmpty() || hele.putIfAbsent(Navnenoegle.af(navn.value()), navn) != null) {
            return;
        }
        laeg(efterFornavn, ord.get(0), navn);
        laeg(efterEfternavn, sidste(ord), navn);
        String alle = ord.stream().map(o -> o.substring(0, 1)).collect(Collectors.joining());
        String yderste = ord.get(0).substring(0, 1) + sidste(ord).charAt(0);
        laeg(efterInitialer, alle, navn);
        if (!yderste.equals(alle)) {
            laeg(efterInitialer, yderste, navn);
        }
    }

    private static void laeg(Map<String, List<Tekst>> kort, String noegle, Tekst navn) {
        kort.computeIfAbsent(noegle, x -> new ArrayList<>()).add(navn);
    }

    /** The one who has this very name. */
    @Nullable
    Tekst hel(String navn) {
        return hele.get(Navnenoegle.af(navn));
    }

    /** Everybody whom a name may mean: the one who has it in full, or else those whom it shortens, or who are listed by less. */
    List<Tekst> passende(String navn) {
        Tekst hel = hel(navn);
        if (hel != null) {
            return List.of(hel);
        }
        List<String> ord = Navnenoegle.ord(navn);
        if (ord.isEmpty()) {
            return List.of();
        }
        Set<Tekst> fundne = new LinkedHashSet<>();
        Set<Tekst> mulige = new LinkedHashSet<>(mulige(efterFornavn, ord.get(0)));
        mulige.addAll(mulige(efterEfternavn, sidste(ord)));
        mulige.stream().filter(m -> forkorter(ord, Navnenoegle.ord(m.value()))).forEach(fundne::add);
        if (erInitialer(navn)) {
            fundne.addAll(efterInitialer.getOrDefault(udenPunktum(navn).toLowerCase(Locale.ROOT), List.of()));
        }
        if (fundne.isEmpty()) {
            mulige.stream()
                    .filter(m -> forkorter(Navnenoegle.ord(m.value()), ord))
                    .forEach(fundne::add);
        }
        return List.copyOf(fundne);
    }

    private static List<Tekst> mulige(Map<String, List<Tekst>> kort, String noegle) {
        List<Tekst> mulige = kort.getOrDefault(noegle, List.of());
        return mulige.size() > FOR_MANGE ? List.of() : mulige;
    }

    /** Whether the words of a name stand in a longer one in the same order, the first of them first. */
    private static boolean forkorter(List<String> kort, List<String> lang) {
        if (kort.size() == 1) {
            return kort.get(0).equals(lang.get(0)) || kort.get(0).equals(sidste(lang));
        }
        if (!svarer(kort.get(0), lang.get(0))) {
            return false;
        }
        int i = 1;
        for (int j = 1; j < lang.size() && i < kort.size(); j++) {
            if (svarer(kort.get(i), lang.get(j))) {
                i++;
            }
        }
        return i == kort.size();
    }

    private static boolean svarer(String a, String b) {
        return a.equals(b) || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0));
    }

    static boolean erInitialer(String navn) {
        return INITIALER.matcher(udenPunktum(navn)).matches();
    }

    private static String udenPunktum(String navn) {
        return navn.replace(".", "").strip();
    }

    /** Whether a text can be nothing but the name of a person: two words or more, and none of those that bodies are called by. */
    static boolean lignerPerson(String tekst) {
        if (tekst.length() > LAENGSTE_NAVN) {
            return false;
        }
        List<String> ord = Arrays.asList(MELLEMRUM.split(tekst.strip()));
        if (ord.size() < 2 || ord.size() > LAENGSTE) {
            return false;
        }
        int skrevneUd = 0;
        for (String o : ord) {
            String lille = o.toLowerCase(Locale.ROOT);
            if (Navnenoegle.erPartikel(o)) {
                continue;
            }
            if (!STORT.matcher(o).matches()
                    || IKKE_NAVNE.contains(lille)
                    || IKKE_NAVN.matcher(lille).matches()) {
                return false;
            }
            skrevneUd += o.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        }
        return skrevneUd >= 2;
    }

    private static String sidste(List<String> ord) {
        return ord.get(ord.size() - 1);
    }
}
