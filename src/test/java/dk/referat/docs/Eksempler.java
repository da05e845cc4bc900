package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Skemaproeve;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Skema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads the YAML of a guide: whole files as they are, parts with what a file must have around them. */
final class Eksempler {
    /** The word after «yaml» on a block that must have a fault. */
    static final String FORKERT = "forkert";

    private static final String MOEDE = "møde:\n  organ: Prøvens bestyrelse\n  dato: 2025-03-04\n";
    private static final String AGENDA = "agenda:\n  - titel: Eventuelt\n";

    private final Path mappe;

    /** @param mappe where bodies are looked for */
    Eksempler(Path mappe) {
        this.mappe = mappe;
    }

    /** What the reader says of a block. */
    List<Diagnostic> laes(Vejledning.Blok blok) throws IOException {
        String tekst = blok.tekst();
        if (blok.ord().contains("organ")) {
            return organ((har(tekst, "navn") ? "" : "navn: Prøvens bestyrelse\n") + tekst);
        }
        if (blok.ord().contains("rapport")) {
            return efterSkema(
                    Skema.RAPPORT,
                    tekst,
                    new Referatlaeser().aarsrapport(fil("rapport.yaml", tekst)).diagnostics());
        }
        if (blok.ord().contains("udgiver")) {
            return efterSkema(
                    Skema.UDGIVER,
                    tekst,
                    new Referatlaeser().udgiver(fil("referat.yaml", tekst)).diagnostics());
        }
        if (blok.ord().contains("punkt")) {
            return moede(MOEDE + "agenda:\n" + tekst.indent(2));
        }
        if (blok.ord().contains("del")) {
            return moede((har(tekst, "møde") ? "" : MOEDE) + tekst + (har(tekst, "agenda") ? "" : AGENDA));
        }
        return moede(tekst);
    }

    private static boolean har(String tekst, String noegle) {
        return ("\n" + tekst).contains("\n" + noegle + ":");
    }

    private List<Diagnostic> moede(String yaml) throws IOException {
        return efterSkema(
                Skema.MOEDE,
                yaml,
                new Referatlaeser()
                        .moede("eksempel.yaml", yaml.getBytes(StandardCharsets.UTF_8), mappe)
                        .diagnostics());
    }

    private List<Diagnostic> organ(String yaml) throws IOException {
        return efterSkema(
                Skema.ORGAN,
                yaml,
                new Referatlaeser().organ(fil("organ.yaml", yaml)).diagnostics());
    }

    /** What the reader has nothing against, the schema has not either. */
    private static List<Diagnostic> efterSkema(Skema skema, String yaml, List<Diagnostic> fund) {
        if (fund.isEmpty()) {
            assertThat(Skemaproeve.fejl(skema, yaml)).as(yaml).isEmpty();
        }
        return fund;
    }

    /** In a folder of its own, so that no other block meets it. */
    private static Path fil(String navn, String yaml) throws IOException {
        Path egen = Files.createTempDirectory("referat-vejledning");
        Path fil = egen.resolve(navn);
        try {
            Files.writeString(fil, yaml);
            return fil;
        } finally {
            Objects.requireNonNull(fil.toFile()).deleteOnExit();
            egen.toFile().deleteOnExit();
        }
    }
}
