package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.publish.Filskriver;
import dk.referat.publish.Regelkatalog;
import dk.referat.report.Meldingsform;
import dk.referat.report.Rapport;
import dk.referat.report.Rapportkilde;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of the findings, in the form and at the place that were asked for. */
final class Meldinger {
    private static final int UDEN_TERMINAL = 100;

    private final Skaerm skaerm;
    private final Meldingsform form;
    private final @Nullable Path til;
    private final Severity niveau;

    /**
     * @param til a file instead of the screen; null for none
     * @param niveau what matters less is left out
     */
    Meldinger(Skaerm skaerm, Meldingsform form, @Nullable Path til, Severity niveau) {
        this.skaerm = skaerm;
        this.form = form;
        this.til = til;
        this.niveau = niveau;
    }

    /** Those of the findings that matter enough. */
    List<Diagnostic> viste(List<Diagnostic> fund) {
        return fund.stream().filter(d -> d.severity().compareTo(niveau) <= 0).toList();
    }

    /**
     * Writes the findings. People's text goes to the error stream, what other programs read to the output.
     *
     * @param filer every file that was looked at
     * @throws IOException when the file cannot be written; then what stood there still does
     */
    void skriv(List<Diagnostic> viste, List<String> filer) throws IOException {
        if (til == null && form == Meldingsform.TEKST) {
            skaerm.vis(viste);
            return;
        }
        Rapport rapport = form.maskinrapport().orElseGet(() -> new Tekstrapport(false, UDEN_TERMINAL));
        StringBuilder tekst = new StringBuilder();
        rapport.skriv(viste, new Rapportkilde(Version.nummer(), filer, Regelkatalog.ALLE), tekst);
        if (til == null) {
            skaerm.ud().print(tekst);
            skaerm.ud().flush();
        } else {
            Filskriver.skriv(til, tekst.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The words for {@link Meldingsform}. */
    static final class Former implements Ord<Meldingsform> {
        @Override
        public @Nullable Meldingsform laes(String ord) {
            return Meldingsform.find(ord).orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Meldingsform.values()).map(Meldingsform::navn).toList();
        }

        @Override
        public Class<Meldingsform> type() {
            return Meldingsform.class;
        }
    }

    /** The words for {@link Severity}. */
    static final class Niveauer implements Ord<Severity> {
        @Override
        public @Nullable Severity laes(String ord) {
            String valgt = ord.strip().toLowerCase(Locale.ROOT);
            return alle().filter(s -> s.label().equals(valgt)).findFirst().orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return alle().map(Severity::label).toList();
        }

        @Override
        public Class<Severity> type() {
            return Severity.class;
        }

        private static Stream<Severity> alle() {
            return Stream.of(Severity.values()).filter(s -> s != Severity.TAVS);
        }
    }
}
