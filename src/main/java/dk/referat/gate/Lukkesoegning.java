package dk.referat.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for closed texts by the words that stand in them and in nothing open, and by sequences of words that no open text has:
 * of four words in a document, where all else is known, of five in a file that somebody else wrote.
 */
final class Lukkesoegning {
    private static final int I_DOKUMENT = 4;
    private static final int I_BILAG = Kendt.LAENGSTE_FOELGE;
    private static final int KORTESTE_ORD = 3;
    private static final int KORTESTE_TAL = 4;

    /** So many letters a sequence must have, lest times and numbers that stand side by side look like one. */
    private static final int FAERREST_BOGSTAVER = 5;

    private final Map<String, Lukket> ord = new LinkedHashMap<>();
    private final Map<String, Lukket> foelger = new LinkedHashMap<>();
    private final Map<String, Lukket> foelgerIBilag = new LinkedHashMap<>();

    Lukkesoegning(List<Lukket> lukkede, Kendt kendt) {
        for (Lukket lukket : lukkede) {
            for (String et : lukket.ord()) {
                if (erSigende(et) && !kendt.kenderOrd(et)) {
                    ord.putIfAbsent(et, lukket);
                }
            }
            foelger(lukket, I_DOKUMENT, kendt, foelger);
            if (lukket.ord().size() >= I_DOKUMENT) {
                foelger(lukket, I_BILAG, kendt, foelgerIBilag);
            }
        }
    }

    private static void foelger(Lukket lukket, int laengde, Kendt kendt, Map<String, Lukket> ud) {
        List<String> alle = lukket.ord();
        int n = Math.min(alle.size(), laengde);
        if (n < 2) {
            return;
        }
        for (int i = 0; i + n <= alle.size(); i++) {
            String foelge = String.join(" ", alle.subList(i, i + n));
            long bogstaver = foelge.chars().filter(Character::isLetter).count();
            if (bogstaver >= FAERREST_BOGSTAVER && !kendt.kenderFoelge(foelge)) {
                ud.putIfAbsent(foelge, lukket);
            }
        }
    }

    /** Whether a word can tell anything by itself. */
    static boolean erSigende(String et) {
        boolean tal = et.chars().allMatch(Character::isDigit);
        return et.length() >= (tal ? KORTESTE_TAL : KORTESTE_ORD);
    }

    /** Whether there is nothing closed that is not known from something open as well. */
    boolean erTom() {
        return ord.isEmpty() && foelger.isEmpty();
    }

    /** The closed texts that a document of ours holds something of. */
    List<Lukket> iDokument(String tekst) {
        Set<Lukket> fundne = new LinkedHashSet<>();
        String samlet = Ord.samlet(tekst);
        List<String> hele = Ord.af(samlet);
        // Half a word may be another word, so words are looked for whole.
        for (String et : new HashSet<>(hele)) {
            Lukket lukket = ord.get(et);
            if (lukket != null) {
                fundne.add(lukket);
            }
        }
        find(hele, foelger, I_DOKUMENT, fundne);
        if (samlet.length() < tekst.length()) {
            find(Ord.af(tekst), foelger, I_DOKUMENT, fundne);
        }
        return new ArrayList<>(fundne);
    }

    /** The closed texts that somebody else's file holds something of: single words tell nothing there. */
    List<Lukket> iBilag(String tekst) {
        Set<Lukket> fundne = new LinkedHashSet<>();
        find(Ord.af(tekst), foelgerIBilag, I_BILAG, fundne);
        find(Ord.af(Ord.samlet(tekst)), foelgerIBilag, I_BILAG, fundne);
        return new ArrayList<>(fundne);
    }

    private static void find(List<String> ord, Map<String, Lukket> foelger, int laengst, Set<Lukket> fundne) {
        if (foelger.isEmpty()) {
            return;
        }
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
