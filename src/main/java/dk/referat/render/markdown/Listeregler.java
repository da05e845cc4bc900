package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a number at a line's start begins a list. In prose most such numbers are ordinals ("19. møde") or belong to a
 * sentence, so a list needs the next number at the same indent, or to be a lone "1." before something that looks like an entry.
 */
enum Listeregler {
    PROSA,
    SKABELON;

    private static final int LINJER_FREM = 200;

    /** Whether mark, at the current line's start, begins a list inside forælder. */
    boolean begynder(Listemaerke maerke, ParserState state, boolean iAfsnit, Node foraelder) {
        if (this == SKABELON || !maerke.art().ordnet()) {
            return true;
        }
        boolean talPunktum = maerke.art() == Listemaerke.Art.TAL_PUNKTUM;
        if (naesteFoelger(maerke, state) || forrigeListeFoerer(maerke, foraelder)) {
            return !talPunktum || maerke.nummer() == 1 || maerke.lignerPunkt();
        }
        return maerke.nummer() == 1 && (!talPunktum || (!iAfsnit && maerke.lignerPunkt()));
    }

    /** Whether an entry of a list whose numbers jump ("1. 2. 4.") still is an entry. */
    boolean begynderEfterSpring(Listemaerke maerke, Liste liste) {
        return maerke.nummer() > liste.sidste().nummer() && maerke.lignerPunkt();
    }

    private static boolean forrigeListeFoerer(Listemaerke maerke, Node foraelder) {
        Node forrige = foraelder.getLastChild();
        for (int i = 0; i < 8 && forrige != null; i++) {
            if (forrige instanceof Liste liste) {
                return liste.art() == maerke.art() && liste.sidste().nummer() + 1 == maerke.nummer();
            }
            forrige = forrige.getPrevious();
        }
        return false;
    }

    /** Looks ahead for the next number at the same indent, before the text around the list goes on. */
    private static boolean naesteFoelger(Listemaerke maerke, ParserState state) {
        BasedSequence dokument = state.getLine().getBaseSequence();
        int kolonne = state.getColumn() + state.getIndent();
        boolean blankFoer = false;
        int start = state.getLineEndIndex();
        for (int i = 0; i < LINJER_FREM && start < dokument.length(); i++) {
            int slut = Linjer.slut(dokument, start);
            Linje linje = Linje.laes(dokument.subSequence(start, slut));
            if (linje != null) {
                Listemaerke naeste = linje.maerke();
                int forskel = linje.kolonne() - kolonne;
                if (naeste != null && Math.abs(forskel) <= 1 && naeste.art() == maerke.art()) {
                    return naeste.nummer() == maerke.nummer() + 1 || (naeste.nummer() == 1 && maerke.nummer() == 1);
                }
                if (forskel < 2 && blankFoer) {
                    return false;
                }
            }
            blankFoer = linje == null;
            start = Linjer.efter(dokument, slut);
        }
        return false;
    }

    private record Linje(int kolonne, @Nullable Listemaerke maerke) {

        /** A line that follows, or null when it is blank; quote marks count as space. */
        static @Nullable Linje laes(CharSequence linje) {
            int kolonne = 0;
            for (int i = 0; i < linje.length(); i++) {
                char c = linje.charAt(i);
                if (c == '\t') {
                    kolonne += 4 - kolonne % 4;
                } else if (c == ' ' || c == '>') {
                    kolonne++;
                } else {
                    return new Linje(kolonne, Listemaerke.find(linje, i));
                }
            }
            return null;
        }
    }
}
