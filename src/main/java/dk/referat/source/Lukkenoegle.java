package dk.referat.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Whether a word is, or may have been meant as, the key {@code lukket}: a slip of the pen must not open what it closed. */
public final class Lukkenoegle {
    private static final String LUKKET = "lukket";
    private static final int LAENGSTE = 40;
    private static final int FOERSTE_UDEN_FOR_ASCII = 0x80;

    /** What makes an ASCII letter small. */
    private static final int SMAAT = 0x20;

    private static final Set<String> NEJ = Set.of("nej", "false", "no");
    private static final Set<String> JA = Set.of("ja", "true", "yes");

    /** A person, not a slip. */
    private static final String LUKAS = "lukas";

    private Lukkenoegle() {}

    /** Whether it is the word, begins like it, holds it, or is one slip away from it. */
    public static boolean er(String ord) {
        String lille = foldet(ord);
        if (lille.equals(LUKAS)) {
            return false;
        }
        return lille.startsWith("luk") || lille.contains(LUKKET) || enFejlFra(lille);
    }

    /** Whether it is the word itself, or one slip away from it. */
    public static boolean erNaesten(String ord) {
        return enFejlFra(foldet(ord));
    }

    /** Whether a value says that nothing is closed. */
    public static boolean erNej(String vaerdi) {
        return NEJ.contains(vaerdi.toLowerCase(Locale.ROOT));
    }

    /** Whether a value says no more than that it is closed. */
    public static boolean erJa(String vaerdi) {
        return JA.contains(vaerdi.toLowerCase(Locale.ROOT));
    }

    /** Invisible characters stand in a word without being seen, so they count as part of it. */
    public static boolean erBogstav(char tegn) {
        return Character.isLetter(tegn)
                || Character.isSurrogate(tegn)
                || Character.getType(tegn) == Character.FORMAT
                || Character.getType(tegn) == Character.NON_SPACING_MARK;
    }

    /** The word that begins at the first letter from here on. */
    public static String foersteOrd(String linje, int fra, int til) {
        int start = fra;
        int graense = Math.min(til, fra + LAENGSTE);
        while (start < graense && !erBogstav(linje.charAt(start))) {
            start++;
        }
        int slut = start;
        graense = Math.min(til, start + LAENGSTE);
        while (slut < graense && erBogstav(linje.charAt(slut))) {
            slut++;
        }
        return linje.substring(start, slut);
    }

    /** The word that ends right before here, but for quotes and spaces. */
    public static String sidsteOrd(String linje, int til) {
        int slut = til;
        int graense = Math.max(0, til - LAENGSTE);
        while (slut > graense && (" \t\u00A0\"'*_»”“".indexOf(linje.charAt(slut - 1)) >= 0)) {
            slut--;
        }
        int start = slut;
        graense = Math.max(0, slut - LAENGSTE);
        while (start > graense && erBogstav(linje.charAt(start - 1))) {
            start--;
        }
        return linje.substring(start, slut);
    }

    /** The letters alone, small, without accents and what nobody sees. */
    public static String foldet(String ord) {
        StringBuilder ud = new StringBuilder(ord.length());
        if (ord.chars().allMatch(c -> c < FOERSTE_UDEN_FOR_ASCII)) {
            // The same in short: a text with a bracket at every third character asks a hundred thousand times.
            ord.chars().filter(Character::isLetter).forEach(c -> ud.append((char) (c | SMAAT)));
            return ud.toString();
        }
        Normalizer.normalize(udenDanske(ord), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(ud::appendCodePoint);
        return ud.toString();
    }

    private static String udenDanske(String ord) {
        return ord.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    /** One letter too many, too few or wrong, or two that changed places. */
    private static boolean enFejlFra(String ord) {
        int fra = 0;
        while (fra < Math.min(ord.length(), LUKKET.length()) && ord.charAt(fra) == LUKKET.charAt(fra)) {
            fra++;
        }
        String rest = ord.substring(fra);
        String ret = LUKKET.substring(fra);
        if (rest.isEmpty() || ret.isEmpty()) {
            return rest.length() + ret.length() <= 1;
        }
        return rest.substring(1).equals(ret.substring(1))
                || rest.substring(1).equals(ret)
                || rest.equals(ret.substring(1))
                || byttet(rest).equals(ret);
    }

    private static String byttet(String ord) {
        return ord.length() < 2 ? ord : "" + ord.charAt(1) + ord.charAt(0) + ord.substring(2);
    }
}
