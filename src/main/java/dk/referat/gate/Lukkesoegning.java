package dk.referat.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for closed texts by the words that stand in them and in nothing open, and, where each of their words is known, by sequences of
 * words that no open text has.
 */
final class Lukkesoegning {
    /** In one paragraph, one cell or one heading of a page. */
    private static final int I_BLOK = 4;

    /** Where one paragraph runs into the next, or where somebody else wrote, more must be alike. */
    private static final int I_LOEBENDE = Kendt.LAENGSTE_FOELGE;

    private static final int I_BILAG = 5;
    private static final Pattern BLOK = Pattern.compile("\n| \\| ");
    private static final int KORTESTE_ORD = 3;
    private static final int KORTESTE_TAL = 4;
    private static final int FAERREST_BOGSTAVER = 5;

    static final Lukkesoegning INGEN = new Lukkesoegning(List.of(), new Kendt());

    private final Map<String, Lukket> ord = new LinkedHashMap<>();
    private final Map<String, Lukket> iBlok = new LinkedHashMap<>();
    private final Map<String, Lukket> iLoebende = new LinkedHashMap<>();
    private final Map<String, Lukket> iBilag = new LinkedHashMap<>();

    Lukkesoegning(List<Lukket> lukkede, Kendt kendt) {
        for (Lukket lukket : lukkede) {
            for (String et : lukket.ord()) {
                if (erSigende(et) && !kendt.kenderOrd(et)) {
                    ord.putIfAbsent(et, lukket);
                }
            }
            foelger(lukket, 2, I_BLOK, kendt, iBlok);
            foelger(lukket, I_LOEBENDE, I_LOEBENDE, kendt, iLoebende);
            foelger(lukket, I_BILAG, I_BILAG, kendt, iBilag);
        }
    }

    private static void foelger(Lukket lukket, int mindst, int hoejst, Kendt kendt, Map<String, Lukket> ud) {
        List<String> alle = lukket.foelge();
        int n = Math.min(alle.size(), hoejst);
        for (int i = 0; n >= mindst && i + n <= alle.size(); i++) {
            String foelge = String.join(" ", alle.subList(i, i + n));
            if (foelge.length() - n + 1 >= FAERREST_BOGSTAVER && !kendt.kenderFoelge(foelge)) {
                ud.putIfAbsent(foelge, lukket);
            }
        }
    }

    /** Whether a word can tell anything by itself. */
    static boolean erSigende(String et) {
        boolean tal = et.chars().allMatch(Character::isDigit);
        return et.length() >= (tal ? KORTESTE_TAL : KORTESTE_ORD);
    }

    /**
     * The closed texts that a text of a document of ours holds something of.
     *
     * @param loebende whether its paragraphs run into each other
     */
    List<Lukket> iDokument(String tekst, boolean loebende) {
        Set<Lukket> fundne = new LinkedHashSet<>();
        if (ord.isEmpty() && iBlok.isEmpty()) {
            return List.of();
        }
        String samlet = Ord.samlet(tekst);
        // Half a word may be another word, so words are looked for whole.
        for (String et : new HashSet<>(Ord.af(samlet))) {
            Lukket lukket = ord.get(et);
            if (lukket != null) {
                fundne.add(lukket);
            }
        }
        if (loebende) {
            find(samlet, iLoebende, I_LOEBENDE, fundne);
            find(tekst, iLoebende, I_LOEBENDE, fundne);
        } else {
            BLOK.splitAsStream(tekst).forEach(blok -> find(blok, iBlok, I_BLOK, fundne));
        }
        return new ArrayList<>(fundne);
    }

    /** The closed texts that somebody else's file holds something of: single words tell nothing there. */
    List<Lukket> iBilag(String tekst) {
        Set<Lukket> fundne = new LinkedHashSet<>();
        find(tekst, iBilag, I_BILAG, fundne);
        find(Ord.samlet(tekst), iBilag, I_BILAG, fundne);
        return new ArrayList<>(fundne);
    }

    private static void find(String tekst, Map<String, Lukket> foelger, int laengst, Set<Lukket> fundne) {
        if (foelger.isEmpty()) {
            return;
        }
        List<String> ord = Ord.sigende(tekst);
        for (int n = 2; n <= laengst; n++) {
            for (int i = 0; i + n <= ord.size(); i++) {
                Lukket lukket = foelger.get(String.join(" ", ord.subList(i, i + n)));
                if (lukket != null) {
                    fundne.add(lukket);
                }
            }
        }
    }
}
