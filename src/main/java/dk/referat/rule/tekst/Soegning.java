package dk.referat.rule.tekst;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the words of a meeting's texts for one rule. */
final class Soegning {
    private Soegning() {}

    /** What is done with a match; its offsets are those of the text. */
    interface Traef {
        void ved(Prosa prosa, Matcher traef);
    }

    /** A part of a text, and what it should be. */
    record Ret(int fra, int til, String nyt) {}

    /**
     * Finds a pattern in the words of every text.
     *
     * @param kendetegn every match holds one of these, so that most texts need not be searched
     */
    static void iOrdene(Kontekst kontekst, Melder ud, List<String> kendetegn, Pattern moenster, Traef traef) {
        for (Prosa prosa : kontekst.tekster()) {
            if (kendetegn.stream().anyMatch(prosa.value()::contains)) {
                gennem(prosa, prosa.ord(), ud, moenster, traef);
            }
        }
    }

    /** Finds a pattern in every text as it is written, addresses and all. */
    static void iTeksten(Kontekst kontekst, Melder ud, List<String> kendetegn, Pattern moenster, Traef traef) {
        for (Prosa prosa : kontekst.tekster()) {
            if (kendetegn.stream().anyMatch(prosa.value()::contains)) {
                gennem(prosa, prosa.value(), ud, moenster, traef);
            }
        }
    }

    private static void gennem(Prosa prosa, String tekst, Melder ud, Pattern moenster, Traef traef) {
        Matcher m = moenster.matcher(tekst);
        while (!ud.fuld() && m.find()) {
            traef.ved(prosa, m);
        }
    }

    /**
     * Tells of a stretch that is mended by small changes inside it, so that two rules may mend the same stretch. It begins
     * and ends with visible characters.
     */
    static void meld(
            RuleInfo regel,
            Melder ud,
            Tekst tekst,
            int fra,
            int til,
            String besked,
            String hjaelp,
            List<Ret> rettelser) {
        if (ud.fuld()) {
            return;
        }
        Span sted = tekst.span(fra, til);
        Diagnostic fund = Diagnostic.of(regel, sted.atLeastOneCharacter(), besked, hjaelp);
        if (sted.text().equals(tekst.value().substring(fra, til))) {
            List<Edit> edits = new ArrayList<>();
            for (Ret ret : rettelser) {
                int start = sted.start() + ret.fra() - fra;
                edits.add(new Edit(new Span(sted.file(), start, start + ret.til() - ret.fra()), ret.nyt()));
            }
            fund = fund.withFix(edits.toArray(new Edit[0]));
        }
        ud.meld(fund);
    }
}
