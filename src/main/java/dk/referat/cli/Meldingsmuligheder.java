package dk.referat.cli;

import dk.referat.diagnostic.Severity;
import dk.referat.read.Referatmappe;
import dk.referat.report.Meldingsform;
import java.nio.file.Path;
import java.util.List;

/** The options that say where findings go and which of them; building and validating share them. */
final class Meldingsmuligheder {
    private final Argument<Path> til =
            Argument.valg(List.of("--til"), "FIL", new Kilder.Sti(), "Skriv fejl og advarsler til denne fil.");

    private final Argument<Severity> niveau = Argument.valg(
            List.of("--niveau"),
            "NIVEAU",
            new Meldinger.Niveauer(),
            "fejl, advarsel eller oplysning: det mindste, der vises. Ellers viser validate det hele; build, og"
                    + " validate med --quiet, viser fejl og advarsler.");

    List<Argument<?>> argumenter() {
        return List.of(til, niveau);
    }

    /**
     * A slip of the pen must not cost a meeting.
     *
     * @throws ForkertBrug when the report would take the place of a YAML file
     */
    void kontroller() {
        Path fil = til.vaerdi();
        if (fil != null && Referatmappe.erYaml(fil)) {
            throw new ForkertBrug("--til kan ikke skrive over en YAML-fil; giv rapporten et andet navn");
        }
    }

    /** @param ellers what is shown at least when nothing was asked for */
    Meldinger meldinger(Skaerm skaerm, Meldingsform form, Severity ellers) {
        return new Meldinger(skaerm, form, til.vaerdi(), niveau(ellers));
    }

    /** What is shown at least. */
    Severity niveau(Severity ellers) {
        return niveau.vaerdi(ellers);
    }
}
