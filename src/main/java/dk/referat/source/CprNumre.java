package dk.referat.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what may be CPR numbers: ten digits, the first six of which are a possible date. Line breaks, marks of Markdown and
 * characters that nobody sees may stand between them, since a reader of the paper would still read the number.
 *
 * <p>Numbers given out since 2007 need not satisfy modulus 11, so the control digit tells only how sure the finding is. Forms that
 * other numbers often have too, such as single digits with spaces, count only when something more speaks for them: the control
 * digit, a hyphen in its place, or the word CPR.
 */
public final class CprNumre {
    private static final int ANTAL = 10;
    private static final int DATO = 6;
    private static final int MAKS_USYNLIGE = 40;
    private static final int MAKS_MELLEMRUM = 24;
    private static final int MAKS_INDRYK = 80;

    private static final int MAKS_HUL = 1_000;

    /** The gaps but the one between the sixth digit and the seventh, which is the number's own and may be wide. */
    private static final int ANDRE_HULLER = ANTAL - 2;

    private static final int[] VAEGTE = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private static final int[] DAGE = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int ERSTATNING = 60;

    private CprNumre() {}

    /**
     * A place that may hold a CPR number.
     *
     * @param start the offset of the first digit
     * @param end the offset after the last
     * @param kontrolleret whether it satisfies modulus 11, too
     */
    public record Fund(int start, int end, boolean kontrolleret) {}

    /** The ten digits of a finding, however they were written. */
    public static String cifre(CharSequence tekst, Fund fund) {
        StringBuilder cifre = new StringBuilder();
        CprTegn tegn = new CprTegn(tekst);
        for (int i = fund.start(); i < fund.end(); i = tegn.slut()) {
            if (tegn.laes(i) == CprTegn.Art.CIFFER) {
                cifre.append(tegn.vaerdi());
            }
        }
        return cifre.toString();
    }

    /** What stands between two digits. */
    private enum Hul {
        INTET,
        MELLEMRUM,
        PRIK,
        STREG,
        LINJESKIFT,
        BREDT
    }

    /** Every place, from the beginning of the text. */
    public static List<Fund> find(CharSequence tekst) {
        List<Fund> fund = new ArrayList<>();
        CprTegn tegn = new CprTegn(tekst);
        boolean cifferFoer = false;
        int faerdig = 0;
        int i = 0;
        while (i < tekst.length()) {
            char c = tekst.charAt(i);
            if (kanIkkeBegynde(c)) {
                cifferFoer = false;
                i++;
                continue;
            }
            boolean ciffer = tegn.laes(i) == CprTegn.Art.CIFFER;
            int slut = tegn.slut();
            if (ciffer && !cifferFoer && i >= faerdig) {
                Optional<Kandidat> kandidat = Kandidat.ved(tegn, i).filter(k -> k.erCpr(tekst));
                if (kandidat.isPresent()) {
                    Kandidat k = kandidat.get();
                    fund.add(new Fund(k.start, k.slut, k.modulus11()));
                    // An uncertain one may have taken digits of the next.
                    faerdig = k.erUsikker() ? i : k.slut;
                }
            }
            cifferFoer = ciffer;
            boolean tvetydig = ciffer && c == '%';
            // «50%31…» may be an escape, or digits.
            i = tvetydig ? i + 1 : slut;
            cifferFoer &= !tvetydig;
        }
        return List.copyOf(fund);
    }

    private static boolean kanIkkeBegynde(char c) {
        return c < '0' ? c != '%' && c != '&' : c > '9' && c < 0x80 && c != '\\';
    }

    /** Ten digits and what stands between them. */
    private static final class Kandidat {
        private final int start;
        private final int[] cifre;
        private final Hul[] huller;
        private final boolean stregISkel;
        private final boolean skelHarBrud;
        private final int slut;

        private Kandidat(int start, int slut, int[] cifre, Hul[] huller, boolean stregISkel, boolean skelHarBrud) {
            this.start = start;
            this.slut = slut;
            this.cifre = cifre;
            this.huller = huller;
            this.stregISkel = stregISkel;
            this.skelHarBrud = skelHarBrud;
        }

        static Optional<Kandidat> ved(CprTegn tegn, int start) {
            int[] cifre = new int[ANTAL];
            Hul[] huller = new Hul[ANTAL];
            huller[0] = Hul.INTET;
            Mellem mellem = new Mellem(tegn);
            boolean streg = false;
            boolean brud = false;
            int i = start;
            for (int n = 0; n < ANTAL; n++) {
                if (n > 0) {
                    i = mellem.forbi(i, n == DATO);
                    huller[n] = mellem.hul();
                    streg |= n == DATO && mellem.harStreg();
                    brud |= n == DATO && mellem.harBrud();
                }
                if (i < 0 || tegn.laes(i) != CprTegn.Art.CIFFER) {
                    return Optional.empty();
                }
                cifre[n] = tegn.vaerdi();
                i = tegn.slut();
                if (n == 3 && cifre[2] * 10 + cifre[3] > DAGE.length) {
                    return Optional.empty();
                }
            }
            boolean flere = tegn.laes(i) == CprTegn.Art.CIFFER;
            return flere || !erDato(cifre)
                    ? Optional.empty()
                    : Optional.of(new Kandidat(start, i, cifre, huller, streg, brud));
        }

        boolean erCpr(CharSequence tekst) {
            if (!erSamlet() && !erBrudt() && !erDelt() && !erEnkeltvis()) {
                return false;
            }
            CprSammenhaeng sted = new CprSammenhaeng(tekst, start, slut);
            if (erSamlet()) {
                return huller[DATO] != Hul.INTET || slut - start != ANTAL || !sted.erAndetNummer();
            }
            if (erDelt() && stregISkel) {
                return !sted.erVersion();
            }
            // Else a date with an amount, a year or a time after it, often in the next cell of a table.
            boolean andet = erDelt() && (huller[2] != Hul.MELLEMRUM || skelHarBrud || erTidEllerAar());
            return sted.naevnerCpr() || (!andet && (stregISkel || modulus11()));
        }

        /** Whether more than the form speaks for it, since other numbers have the form. */
        boolean erUsikker() {
            return !erSamlet() && !(erDelt() && stregISkel);
        }

        private boolean erSamlet() {
            return antal(Hul.INTET) == ANDRE_HULLER;
        }

        /** One line break where none belongs, as in a narrow column. */
        private boolean erBrudt() {
            return antal(Hul.LINJESKIFT) == 1 && antal(Hul.INTET) == ANDRE_HULLER - 1;
        }

        /** «01.01.70-1234», and so on. */
        private boolean erDelt() {
            Hul skel = huller[2];
            boolean kanDele = skel == Hul.MELLEMRUM || skel == Hul.PRIK || skel == Hul.STREG;
            return kanDele && huller[4] == skel && antal(skel) == 2 && antal(Hul.INTET) == ANDRE_HULLER - 2;
        }

        /** «0 1 0 1 7 0 - 1 2 3 4», as in the boxes of a form. */
        private boolean erEnkeltvis() {
            return antal(Hul.MELLEMRUM) == ANDRE_HULLER;
        }

        private int antal(Hul hul) {
            int antal = 0;
            for (int n = 1; n < ANTAL; n++) {
                antal += n != DATO && huller[n] == hul ? 1 : 0;
            }
            return antal;
        }

        /** «18.12.24 1630» is a date with a time, and «18.12.24 2024» one with a year. */
        private boolean erTidEllerAar() {
            int time = cifre[DATO] * 10 + cifre[DATO + 1];
            int minut = cifre[DATO + 2] * 10 + cifre[DATO + 3];
            boolean klokken = time < 24 && minut < 60 && minut % 5 == 0;
            return klokken || (time == 19 && minut >= 90) || (time == 20 && minut < 50);
        }

        boolean modulus11() {
            int sum = 0;
            for (int n = 0; n < ANTAL; n++) {
                sum += VAEGTE[n] * cifre[n];
            }
            return sum % 11 == 0;
        }
    }

    /** A day and a month of any century; a replacement number has 60 added to its day. */
    private static boolean erDato(int[] c) {
        int dag = c[0] * 10 + c[1];
        int maaned = c[2] * 10 + c[3];
        int aar = c[4] * 10 + c[5];
        if (maaned < 1 || maaned > DAGE.length) {
            return false;
        }
        int egentlig = dag > ERSTATNING ? dag - ERSTATNING : dag;
        int sidste = maaned == 2 && aar % 4 != 0 ? 28 : DAGE[maaned - 1];
        return egentlig >= 1 && egentlig <= sidste;
    }

    /** Reads past what stands between two digits. */
    private static final class Mellem {
        private final CprTegn tegn;
        private Hul hul = Hul.INTET;
        private boolean streg;
        private boolean brud;

        Mellem(CprTegn tegn) {
            this.tegn = tegn;
        }

        Hul hul() {
            return hul;
        }

        boolean harStreg() {
            return streg;
        }

        boolean harBrud() {
            return brud;
        }

        /** The offset of the next digit; -1 if something else stands before it, or too much. */
        int forbi(int start, boolean iSkel) {
            int usynlige = 0;
            int mellemrum = 0;
            int streger = 0;
            int prikker = 0;
            int linjer = 0;
            int celler = 0;
            int i = start;
            boolean efterStreg = false;
            while (true) {
                CprTegn.Art art = tegn.laes(i);
                switch (art) {
                    case CIFFER -> {
                        hul = hul(mellemrum, streger, prikker, linjer + celler, iSkel);
                        streg = streger > 0;
                        brud = linjer + celler > 0;
                        return hul == Hul.BREDT && !iSkel ? -1 : i;
                    }
                    case USYNLIG -> usynlige++;
                    case MELLEMRUM -> mellemrum++;
                    case STREG -> streger++;
                    case PRIK -> prikker++;
                    case LINJESKIFT -> linjer++;
                    case CELLE -> celler++;
                    case CITAT -> {
                        if (linjer == 0) {
                            return -1;
                        }
                        usynlige++;
                    }
                    case ANDET -> {
                        return -1;
                    }
                }
                // «010170», and below it «- 1234» as an item of a list, are two things; so is what a blank line parts.
                boolean punkt = efterStreg && art == CprTegn.Art.MELLEMRUM;
                efterStreg = linjer > 0 && art == CprTegn.Art.STREG;
                boolean forMeget = usynlige > MAKS_USYNLIGE
                        || mellemrum > (linjer > 0 ? MAKS_INDRYK : MAKS_MELLEMRUM)
                        || streger > 3
                        || linjer > 1
                        || i - start > MAKS_HUL
                        || celler > 1
                        || prikker > (iSkel ? 0 : 1);
                if (punkt || forMeget) {
                    return -1;
                }
                i = tegn.slut();
            }
        }

        private static Hul hul(int mellemrum, int streger, int prikker, int brud, boolean iSkel) {
            int synlige = mellemrum + streger + prikker;
            if (iSkel) {
                return synlige + brud == 0 ? Hul.INTET : Hul.BREDT;
            }
            if (brud > 0) {
                return brud == 1 && streger + prikker == 0 ? Hul.LINJESKIFT : Hul.BREDT;
            }
            if (synlige > 1) {
                return Hul.BREDT;
            }
            return mellemrum > 0 ? Hul.MELLEMRUM : streger > 0 ? Hul.STREG : prikker > 0 ? Hul.PRIK : Hul.INTET;
        }
    }
}
