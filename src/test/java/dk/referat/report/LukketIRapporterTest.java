package dk.referat.report;

import static dk.referat.report.Rapportproeve.FEJL;
import static dk.referat.report.Rapportproeve.alle;
import static dk.referat.report.Rapportproeve.fund;
import static dk.referat.report.Rapportproeve.kilde;
import static dk.referat.report.Rapportproeve.sted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.model.Udgavetype;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedebygning;
import dk.referat.publish.Naboer;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LukketIRapporterTest {
    private static final String TEKST = """
            agenda:
              - titel: Budget
                fil: Hemmelig aftale med Hans
              - titel: Hemmelig løn til Hans
                lukket: Hemmelig grund
            """;

    private final SourceFile fil = SourceFile.of("møde.yaml", TEKST);

    @Test
    void intetAfEtLukketPunktStaarIRapporten() {
        assertLukket(fund(FEJL, fil, "Hemmelig løn", "«Hemmelig løn» er galt", "Skriv \"Hemmelig løn til Hans\""));
        assertLukket(fund(FEJL, fil, "lukket", "Hemmelig grund", "Skriv Hemmelig grund, side 7"));
    }

    @Test
    void hellerIkkeAfEtAabentSomPegerIndIDet() {
        Diagnostic aaben = fund(FEJL, fil, "Budget", "«Hemmelig løn» står to gange", "Slet «Hemmelig løn»");
        assertLukket(aaben.withRelated(sted(fil, "Hemmelig løn"), "Hemmelig løn er her"));
        assertLukket(aaben.withFix(new Edit(sted(fil, "Hemmelig grund"), "Hemmelig")));
        assertLukket(aaben);
    }

    @Test
    void etFundOverFlereLinjerErLukketNaarEnAfDemEr() {
        assertLukket(
                fund(FEJL, fil, "Budget\n    fil: Hemmelig aftale med Hans\n  - titel: Hemmelig", "Hemmelig", "x"));
    }

    @Test
    void stedetOgRaadUdenCitatBliver() {
        Diagnostic fund = fund(FEJL, fil, "lukket: Hemmelig grund", "Punktet er lukket", "Flyt det til en anden fil");
        assertThat(new Tekstrapport(false, 100).vis(List.of(fund))).isEqualTo("""
                        møde.yaml:5:5: fejl[en-fejl]: Der er en fejl
                          |
                        5 | (lukket indhold vises ikke)
                          = hjælp: Flyt det til en anden fil

                        """);
    }

    @Test
    void detAabneVisesSomFoer() {
        Diagnostic fund = fund(FEJL, fil, "Budget", "«titel» er galt", "Skriv «titel: Budget 7»");
        alle(List.of(fund), kilde())
                .forEach((form, rapport) -> assertThat(rapport)
                        .as(form.navn())
                        .contains("«titel» er galt")
                        .contains(form == Meldingsform.GITHUB ? "titel: Budget 7" : "«titel: Budget 7»"));
    }

    private void assertLukket(Diagnostic fund) {
        alle(List.of(fund), kilde("møde.yaml"))
                .forEach((form, rapport) -> assertThat(rapport.replace("Hemmelig aftale med Hans", ""))
                        .as(form.navn())
                        .doesNotContain("Hemmelig")
                        .contains("Der er en fejl"));
    }

    /**
     * A meeting with a closed item, broken in hundreds of ways: whatever the reader says of it, in no form does a word of the
     * item come along.
     */
    @Test
    void hvordanFilenEndErIStykker() throws IOException {
        String punkt = """
                  - titel: Vilbur får advarsel
                    lukket: Vilbur har klaget
                    tid: Vilbur kl. 25
                    bilag:
                      - titel: Vilburs brev
                        fil: vilbur.pdf
                    underpunkter:
                      - titel: Vilburs svar
                        referat: |
                          Vilbur sagde: "nej".
                          - vilbur
                    beslutning: Vilbur får 0101701234
                """;
        int proever = 0;
        int medFund = 0;
        for (String udgave : iStykker(punkt)) {
            String yaml = "møde:\n  organ: styregruppen\n  dato: 2024-12-18\nagenda:\n  - titel: Velkomst\n" + udgave
                    + "  - titel: Eventuelt\n";
            ReadResult<?> laest = laes(yaml);
            List<Diagnostic> fund = new ArrayList<>(laest.diagnostics());
            alle(fund, kilde("fil.yaml"))
                    .forEach((form, rapport) -> assertThat(rapport.toLowerCase(Locale.ROOT))
                            .as(form.navn() + " of\n" + yaml)
                            .doesNotContain("vilbur")
                            .doesNotContain("1234"));
            proever++;
            medFund += fund.isEmpty() ? 0 : 1;
        }
        assertThat(medFund).as("of " + proever).isGreaterThan(300);
    }

    private static ReadResult<?> laes(String yaml) throws IOException {
        var laest = new Referatlaeser().moede("fil.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("examples"));
        List<Diagnostic> alle = new ArrayList<>(laest.diagnostics());
        alle.addAll(Moedebygning.forbered(
                        laest,
                        "fil",
                        Path.of("examples"),
                        new Naboer(new Referatlaeser()),
                        Kontrolvalg.STANDARD,
                        Udgavetype.OFFENTLIG)
                .diagnostics());
        return new ReadResult<>(laest.value(), alle);
    }

    /** Every line with every fault, but the closing line keeps its word. */
    private static List<String> iStykker(String punkt) {
        List<String> alle = new ArrayList<>();
        List<String> linjer = punkt.lines().toList();
        for (int i = 0; i < linjer.size(); i++) {
            String linje = linjer.get(i);
            List<String> fejl = List.of(
                    " " + linje,
                    "  " + linje,
                    "    " + linje,
                    linje.substring(1),
                    linje.substring(2),
                    "\t" + linje.strip(),
                    "\t\t" + linje.strip(),
                    linje.replaceFirst(":", ""),
                    linje.replaceFirst(": ", ":"),
                    linje.replaceFirst(": ", ": \""),
                    linje.replaceFirst(": ", ": '"),
                    linje.replaceFirst(": ", ": ["),
                    linje.replaceFirst(": ", ": {"),
                    linje.replaceFirst(": ", ": *"),
                    linje.replaceFirst(": ", ": &"),
                    linje.replaceFirst(": ", ": !"),
                    linje.replaceFirst(": ", ": @"),
                    linje.replaceFirst(": ", ": %"),
                    linje.replaceFirst(": ", ": - "),
                    linje.replaceFirst(": ", ": x: "),
                    linje.replaceFirst(": ", ": # "),
                    linje.replaceFirst(": .*", ":"),
                    linje.replaceFirst("- ", ""),
                    linje.replaceFirst("- ", "-"),
                    linje.replaceFirst("- ", "-\t"),
                    linje.replaceFirst("^( *)(- )?", "$1$2vilbur "),
                    linje.replaceFirst("^( *)(- )?", "$1$2\""),
                    linje + "\n" + linje,
                    linje + "\n    vilbur",
                    linje + "\nvilbur",
                    linje + "\n  vilbur",
                    linje + "\n  - vilbur",
                    linje + "\n     vilbur: x",
                    linje + "\n    vilbur: x",
                    linje + " \u0007",
                    linje + " \\",
                    "");
            for (String ny : fejl) {
                if (linje.contains("lukket") && !ny.contains("lukket")) {
                    continue;
                }
                List<String> nye = new ArrayList<>(linjer);
                nye.set(i, ny);
                alle.add(String.join("\n", nye) + "\n");
            }
        }
        return alle;
    }
}
