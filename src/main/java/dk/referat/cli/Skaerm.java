package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.report.Tekstrapport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * Where the program writes to, and what can be shown there.
 *
 * @param ud what was asked for
 * @param fejl findings, progress and what went wrong
 * @param terminal whether somebody sits and looks at {@code fejl}
 */
record Skaerm(PrintWriter ud, PrintWriter fejl, boolean terminal, Map<String, String> miljoe) {
    private static final int BREDDE = 100;

    void vis(List<Diagnostic> diagnostics) {
        fejl.print(new Tekstrapport(farver(), bredde(BREDDE)).vis(diagnostics));
        fejl.flush();
    }

    void besked(String tekst) {
        fejl.println(tekst);
        fejl.flush();
    }

    /** See no-color.org. */
    boolean farver() {
        return kanSkriveOver() && miljoe.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether a line can be written over, and escape codes mean anything at all. */
    boolean kanSkriveOver() {
        return terminal && !"dumb".equals(miljoe.get("TERM"));
    }

    /** How wide the terminal is, or else a width that most have. */
    int bredde(int ellers) {
        String kolonner = miljoe.getOrDefault("COLUMNS", "");
        return kolonner.matches("\\d{2,4}") ? Integer.parseInt(kolonner) : ellers;
    }
}
