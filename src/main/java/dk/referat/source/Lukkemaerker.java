package dk.referat.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The closed passages of a text: what stands between {@code [lukket]} and {@code [/lukket]}.
 *
 * <p>A slip of the pen must not open what was meant to be closed: a mark that is misspelt, that is never ended or that ends
 * what was never begun is an error, and the rest of the text counts as closed, or all of it where nobody can tell the beginning.
 */
public record Lukkemaerker(List<Passage> passager, List<Fejl> fejl) {
    /** Stands where a passage was left out. */
    public static final String UDELADT = "(udeladt)";

    /** Stand around a passage for those who may read it; no signs of Markdown, so that none is lost. */
    private static final String VIST_START = "‹lukket› ";

    private static final String VIST_SLUT = " ‹/lukket›";

    private static final String BLANKT = "[\\s\\p{Z}]*";
    private static final Pattern START = Pattern.compile("(?iu)\\[" + BLANKT + "lukket" + BLANKT + "\\]");
    private static final Pattern SLUT = Pattern.compile("(?iu)\\[" + BLANKT + "/" + BLANKT + "lukket" + BLANKT + "\\]");

    /** A bracket of any kind, few signs, and a word. The angled ones are what the internal edition shows. */
    private static final Pattern MULIGT = Pattern.compile(
            "(?iu)([\\p{Ps}\\p{Pi}<|]|&(?:#0*91;|#x0*5b;|lbrack;|lsqb;)|\\\\(?:x5b|u005b|U0000005b))([^\\p{L}\\p{N}\\p{Ps}\\p{Pi}<|]{0,20})([\\p{L}\\p{M}\\p{N}\\p{Cf}]{1,40})");

    /** Such as stand around an ordinary word, too. */
    private static final String OGSAA_ANDET = "(«“‘„‚»”’|";

    private static final Pattern LUKKER = Pattern.compile("[\\p{Pe}\\p{Pf}>|]|&(?:#0*93;|#x0*5d;|rbrack;|rsqb;)");
    private static final int LAENGSTE = 60;

    /**
     * A stretch of the text.
     *
     * @param start the first mark's beginning
     * @param end after the last mark
     * @param fra where the closed words begin
     * @param til where they end
     */
    public record Passage(int start, int end, int fra, int til) {}

    /** What is wrong with a mark. */
    public enum Art {
        UDEN_SLUT,
        UDEN_START,
        I_HINANDEN,
        STAVET_FORKERT
    }

    public record Fejl(Art art, int start, int end) {}

    private record Maerke(int start, int end, Slags slags) {}

    private enum Slags {
        START,
        SLUT,
        FORKERT,
        FORKERT_SLUT
    }

    /** The passages of a text, in order. */
    public static Lukkemaerker i(String tekst) {
        List<Passage> passager = new ArrayList<>();
        List<Fejl> fejl = new ArrayList<>();
        Maerke aaben = null;
        int lukketFra = -1;
        for (Maerke m : maerker(tekst)) {
            switch (m.slags()) {
                case START -> {
                    if (aaben == null) {
                        aaben = m;
                    } else {
                        fejl.add(new Fejl(Art.I_HINANDEN, m.start(), m.end()));
                        lukketFra = tidligst(lukketFra, aaben.start());
                    }
                }
                case SLUT -> {
                    if (aaben == null) {
                        fejl.add(new Fejl(Art.UDEN_START, m.start(), m.end()));
                        lukketFra = 0;
                    } else {
                        passager.add(new Passage(aaben.start(), m.end(), aaben.end(), m.start()));
                        aaben = null;
                    }
                }
                case FORKERT -> {
                    fejl.add(new Fejl(Art.STAVET_FORKERT, m.start(), m.end()));
                    lukketFra = tidligst(lukketFra, aaben == null ? m.start() : aaben.start());
                }
                case FORKERT_SLUT -> {
                    fejl.add(new Fejl(Art.STAVET_FORKERT, m.start(), m.end()));
                    lukketFra = aaben == null ? 0 : tidligst(lukketFra, aaben.start());
                }
            }
        }
        if (aaben != null) {
            if (fejl.isEmpty()) {
                fejl.add(new Fejl(Art.UDEN_SLUT, aaben.start(), aaben.end()));
            }
            lukketFra = tidligst(lukketFra, aaben.start());
        }
        return new Lukkemaerker(lukketFra < 0 ? List.copyOf(passager) : medResten(passager, lukketFra, tekst), fejl);
    }

    private static int tidligst(int fra, int ny) {
        return fra < 0 ? ny : Math.min(fra, ny);
    }

    private static List<Passage> medResten(List<Passage> passager, int fra, String tekst) {
        List<Passage> alle = new ArrayList<>();
        passager.stream().filter(p -> p.end() <= fra).forEach(alle::add);
        alle.add(new Passage(fra, tekst.length(), fra, tekst.length()));
        return List.copyOf(alle);
    }

    /** Whether the text has any mark, right or wrong. */
    public boolean erTom() {
        return passager.isEmpty();
    }

    /** The text as everybody may read it. */
    public String udenLukket(String tekst) {
        return erstattet(tekst, false);
    }

    /** The text as those may read it who may read all, with the passages marked. */
    public String medSynligeMaerker(String tekst) {
        return erstattet(tekst, true);
    }

    private String erstattet(String tekst, boolean vis) {
        StringBuilder ud = new StringBuilder();
        int efter = 0;
        for (Passage p : passager) {
            ud.append(tekst, efter, p.start());
            if (vis) {
                ud.append(VIST_START).append(tekst, p.fra(), p.til()).append(VIST_SLUT);
            } else {
                ud.append(UDELADT);
            }
            efter = p.end();
        }
        return ud.append(tekst, efter, tekst.length()).toString();
    }

    private static List<Maerke> maerker(String tekst) {
        if (tekst.length() < "[luk".length()) {
            return List.of();
        }
        List<Maerke> fundne = new ArrayList<>();
        Matcher m = MULIGT.matcher(tekst);
        for (int fra = 0; m.find(fra); ) {
            Maerke maerke = maerke(tekst, m);
            if (maerke != null) {
                fundne.add(maerke);
            }
            fra = maerke == null ? m.start() + 1 : maerke.end();
        }
        return fundne;
    }

    private static @Nullable Maerke maerke(String tekst, Matcher m) {
        Matcher start = START.matcher(tekst).region(m.start(), tekst.length());
        if (start.lookingAt()) {
            return new Maerke(start.start(), start.end(), Slags.START);
        }
        Matcher slut = SLUT.matcher(tekst).region(m.start(), tekst.length());
        if (slut.lookingAt()) {
            return new Maerke(slut.start(), slut.end(), Slags.SLUT);
        }
        boolean skraa = m.group(2).indexOf('/') >= 0 || m.group(2).indexOf('\\') >= 0;
        return erMisforstaaet(tekst, m, skraa)
                ? new Maerke(m.start(), m.end(), skraa ? Slags.FORKERT_SLUT : Slags.FORKERT)
                : null;
    }

    private static boolean erMisforstaaet(String tekst, Matcher m, boolean skraa) {
        String ord = Lukkenoegle.foldet(m.group(3));
        boolean alt = Lukkenoegle.erNaesten(ord) || Lukkenoegle.erNaesten(indtilSlut(tekst, m));
        boolean andet = OGSAA_ANDET.contains(m.group(1));
        char efter = m.end() < tekst.length() ? tekst.charAt(m.end()) : ' ';
        if (skraa) {
            return alt || (ord.startsWith("luk") && !andet && efter != '/');
        }
        if (andet) {
            return false;
        }
        boolean alene = ord.startsWith("luk") && Lukkenoegle.er(ord) && "]}>›\\*_`:\n".indexOf(efter) >= 0;
        return (alt || alene) && !erLink(tekst, m.end()) && !erNoegle(m, efter);
    }

    /** The letters up to where the bracket ends, as in «[l u k k e t]»; none when it is far away. */
    private static String indtilSlut(String tekst, Matcher m) {
        Matcher slut = LUKKER.matcher(tekst).region(m.start(3), Math.min(tekst.length(), m.start(3) + LAENGSTE));
        return slut.find() ? Lukkenoegle.foldet(tekst.substring(m.start(3), slut.start())) : "";
    }

    /** «[lukket møde](https://…)»: the words of a link. */
    private static boolean erLink(String tekst, int fra) {
        int til = Math.min(tekst.length(), fra + LAENGSTE);
        for (int i = fra; i < til; i++) {
            if (tekst.charAt(i) == ']') {
                return i > fra && tekst.startsWith("](", i);
            }
        }
        return false;
    }

    /** {@code {lukket: ja}} is YAML. */
    private static boolean erNoegle(Matcher m, char efter) {
        return m.group(1).equals("{") && efter == ':';
    }
}
