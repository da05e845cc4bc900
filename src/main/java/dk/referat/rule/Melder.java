package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;

/** Takes what one rule finds in one meeting, up to as many as anybody reads. */
public final class Melder {
    private static final int HOEJST = 100;

    private final RuleInfo regel;
    private final List<Diagnostic> fund = new ArrayList<>();

    Melder(RuleInfo regel) {
        this.regel = regel;
    }

    /** Whether more would not be told; a rule that goes through long texts can stop then. */
    public boolean fuld() {
        return fund.size() >= HOEJST;
    }

    public void meld(Diagnostic diagnostic) {
        if (!fuld()) {
            fund.add(diagnostic);
        }
    }

    /**
     * @param besked what is wrong, without a full stop
     * @param hjaelp the way out
     */
    public void meld(Span sted, String besked, String hjaelp) {
        if (!fuld()) {
            fund.add(Diagnostic.of(regel, sted.atLeastOneCharacter(), besked, hjaelp));
        }
    }

    /** Tells of the characters {@code fra} to {@code til} of a text. */
    public void meld(Tekst tekst, int fra, int til, String besked, String hjaelp) {
        if (!fuld()) {
            meld(tekst.span(fra, til), besked, hjaelp);
        }
    }

    /** The same with the text that mends it; it is offered only where the file holds the very characters of the value. */
    public void meld(Tekst tekst, int fra, int til, String besked, String hjaelp, String rettet) {
        if (fuld()) {
            return;
        }
        Span sted = tekst.span(fra, til);
        Diagnostic fundet = Diagnostic.of(regel, sted.atLeastOneCharacter(), besked, hjaelp);
        boolean ordret = sted.text().equals(tekst.value().substring(fra, til));
        fund.add(ordret ? fundet.withFix(new Edit(sted, rettet)) : fundet);
    }

    List<Diagnostic> fund() {
        return List.copyOf(fund);
    }
}
