package dk.referat.scan;

import dk.referat.source.CprNumre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells with a number of nine digits. A spreadsheet that is told 0101701239 takes it for a number and drops its first zero, so
 * everybody born on the first nine days of a month is kept so.
 */
final class TabtNul {
    private static final Pattern TAL = Pattern.compile("\\d{1,10}(?:\\.\\d{1,20})?(?:[eE]\\+?\\d{1,2})?");
    private static final Pattern NI_CIFRE = Pattern.compile("[1-9]\\d{8}");

    private final List<Tekststed> celler = new ArrayList<>();

    /** A cell that is neither an amount, a share nor a date. */
    void celle(String sted, String vaerdi) {
        String cifre = cifre(vaerdi.strip());
        if (NI_CIFRE.matcher(cifre).matches()) {
            celler.add(new Tekststed(sted, "0" + cifre));
        }
    }

    private static String cifre(String vaerdi) {
        if (!TAL.matcher(vaerdi).matches()) {
            return "";
        }
        BigDecimal tal = new BigDecimal(vaerdi).stripTrailingZeros();
        return tal.scale() <= 0 ? tal.toPlainString() : "";
    }

    /**
     * With the zero put back.
     *
     * @param alle whether the book speaks of such numbers, so that the control digit need not speak for them, too
     */
    void meld(boolean alle, Samler samler) {
        for (Tekststed celle : celler) {
            if (alle || CprNumre.find(celle.tekst()).stream().anyMatch(CprNumre.Fund::kontrolleret)) {
                samler.tekst(celle.sted(), celle.tekst());
            }
        }
    }
}
