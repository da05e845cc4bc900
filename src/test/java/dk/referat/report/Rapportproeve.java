package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings and reports for tests. */
final class Rapportproeve {
    static final RuleInfo FEJL = RuleInfo.error("en-fejl", "Der er en fejl")
            .because("Fordi det er forkert.")
            .from("Praksis")
            .example("a: b", "a: c");
    static final RuleInfo ADVARSEL = RuleInfo.warning("en-advarsel", "Der er noget at se på");
    static final RuleInfo OPLYSNING = RuleInfo.notice("en-oplysning", "Der er noget at vide");
    static final RuleInfo TAVS = RuleInfo.silent("en-tavs", "Ikke et ord værd");

    /** Line breaks, escapes of every format, control characters, an end of CDATA and an emoji. */
    static final String FJENDTLIG =
            "100 %: «a,b::c»\r\nny linje\n::error::x ##[error]y %0A <b a=\"c\">&amp; ]]> \u0000\u0007\u001B[2J\u0085\uFFFE\uD800 \u202E🎉 'd'\\";

    private Rapportproeve() {}

    /** A finding at the first place of a word. */
    static Diagnostic fund(RuleInfo regel, SourceFile fil, String ord, String besked, String hjaelp) {
        return Diagnostic.of(regel, sted(fil, ord), besked, hjaelp);
    }

    static Span sted(SourceFile fil, String ord) {
        int start = fil.text().indexOf(ord);
        if (start < 0) {
            throw new AssertionError(ord);
        }
        return new Span(fil, start, start + ord.length());
    }

    static Rapportkilde kilde(String... filer) {
        return new Rapportkilde("1.2.3", List.of(filer), List.of(FEJL, ADVARSEL, OPLYSNING, TAVS));
    }

    static String skriv(Rapport rapport, List<Diagnostic> fund, Rapportkilde kilde) {
        try {
            StringBuilder ud = new StringBuilder();
            rapport.skriv(fund, kilde, ud);
            return ud.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same findings in every form there is. */
    static Map<Meldingsform, String> alle(List<Diagnostic> fund, Rapportkilde kilde) {
        Map<Meldingsform, String> alle = new TreeMap<>();
        for (Meldingsform form : Meldingsform.values()) {
            Rapport rapport = form.maskinrapport().orElseGet(() -> new Tekstrapport(false, 100));
            alle.put(form, skriv(rapport, fund, kilde));
        }
        return alle;
    }
}
