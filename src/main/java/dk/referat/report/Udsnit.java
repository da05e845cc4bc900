package dk.referat.report;

import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.Optional;

/**
 * The line that a finding stands on, cut to what a screen holds, and where on it the mark goes.
 *
 * @param linje the text as it is shown
 * @param indryk how many columns stand before the mark
 * @param laengde how many columns the mark takes; 0 where none is shown
 */
record Udsnit(String linje, int indryk, int laengde) {
    private static final String UDELADT = "…";

    static Udsnit af(Span span, int plads, Maskering maskering) {
        SourceFile fil = span.file();
        int linjenummer = span.position().line();
        Optional<String> vist = maskering.linje(fil, linjenummer);
        if (vist.isEmpty()) {
            return new Udsnit(Maskering.LUKKET, 0, 0);
        }
        String hel = Synlig.synlig(vist.get());
        int start = Math.min(span.start() - fil.lineStart(linjenummer), hel.length());
        int slut = Math.max(start, Math.min(span.end() - fil.lineStart(linjenummer), hel.length()));
        int fra = 0;
        int til = hel.length();
        if (hel.length() > plads) {
            fra = heltTegn(hel, Math.max(0, Math.min(start - plads / 3, hel.length() - plads)));
            til = heltTegn(hel, Math.min(hel.length(), fra + plads));
        }
        String foran = fra > 0 ? UDELADT : "";
        String efter = til < hel.length() ? UDELADT : "";
        int synligFra = fra + (foran.isEmpty() ? 0 : Character.charCount(hel.codePointAt(fra)));
        int synligTil = til - (efter.isEmpty() ? 0 : Character.charCount(hel.codePointBefore(til)));
        String linje = foran + hel.substring(synligFra, synligTil) + efter;
        int foerMaerket = Math.max(synligFra, Math.min(start, til));
        int indryk = foran.length() + bredde(hel.substring(synligFra, foerMaerket));
        int laengde = Math.max(1, bredde(hel.substring(foerMaerket, Math.max(foerMaerket, Math.min(slut, til)))));
        return new Udsnit(linje, indryk, laengde);
    }

    /** Columns on a screen: an emoji takes two, a combining accent none. */
    private static int bredde(String tekst) {
        return tekst.codePoints().map(Udsnit::bredde).sum();
    }

    private static int bredde(int tegn) {
        int type = Character.getType(tegn);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return tegn >= 0x1F300 && tegn <= 0x1FAFF ? 2 : 1;
    }

    private static int heltTegn(String tekst, int sted) {
        boolean midtI = sted > 0
                && sted < tekst.length()
                && Character.isLowSurrogate(tekst.charAt(sted))
                && Character.isHighSurrogate(tekst.charAt(sted - 1));
        return midtI ? sted - 1 : sted;
    }
}
