package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManualsideTest {
    @Test
    void everyCommandAndOptionIsThere() {
        String side = Manualside.tekst();

        assertThat(side).startsWith(".TH REFERAT 1").contains(".SS referat build [VALG]... STI...");
        assertThat(side)
                .contains("\\fB\\-f, \\-\\-format\\fR=\\fIFORMAT\\fR\n", "\\fBSTI\\fR\n", "\\fB\\-\\-force\\fR\n");
        Kommandoer.NAVNE.forEach(k -> assertThat(side).contains(".SS referat " + k));
        assertThat(side.lines().filter(l -> l.startsWith("'"))).isEmpty();
    }
}
