package dk.referat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.edition.Kommissorieudgave;
import dk.referat.edition.Rapportudgave;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.billede.Billedopslag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder with bodies, meetings and reports, and the short way to the papers that are of no single meeting. */
public final class Papirproeve {
    /** A body's and a report's files with everything that they may have. */
    public static final Path FULDE = Path.of("src/test/resources/dk/referat/papirer");

    private static final Gengiver GENGIVER = new Gengiver("0", null);

    private final Gengiver gengiver;
    private final Path mappe;
    private final Udgiver udgiver;

    public Papirproeve(Path mappe) {
        this(mappe, Udgiver.UKENDT);
    }

    public Papirproeve(Path mappe, Udgiver udgiver) {
        this.gengiver = new Gengiver("0", mappe.resolve("skabeloner"));
        this.mappe = mappe;
        this.udgiver = udgiver;
    }

    /** What can be made of a folder's bodies and reports. */
    public static List<Papir> papirer(Path mappe) {
        Papirproeve proeve = new Papirproeve(mappe);
        List<Papir> papirer = new ArrayList<>();
        for (Path fil : yaml(mappe.resolve("organer"))) {
            String navn = Referatmappe.stamme(fil);
            if (proeve.organ(navn).kommissorium() != null) {
                papirer.add(new Papir(navn + "-kommissorium", fil, proeve.kommissorium(navn)));
            }
        }
        for (Path fil : yaml(mappe.resolve("rapporter"))) {
            String navn = Referatmappe.stamme(fil);
            papirer.add(new Papir(navn + "-aarsrapport", fil, proeve.aarsrapport(navn)));
        }
        return papirer;
    }

    /** Those of the examples and those with everything. */
    public static List<Papir> alle() {
        return Stream.concat(papirer(Proeve.EKSEMPLER).stream(), papirer(FULDE).stream())
                .toList();
    }

    /** @param fil what it is made from, apart from the meetings and the body */
    public record Papir(String navn, Path fil, Gengiver.Dokument dokument) {
        @Override
        public String toString() {
            return navn;
        }
    }

    /** Writes a file of the folder: organer/x.yaml, moeder/x.yaml, rapporter/x.yaml, skabeloner/x.md. */
    public Papirproeve med(String fil, String yaml) {
        try {
            Path sti = mappe.resolve(fil);
            Files.createDirectories(Objects.requireNonNull(sti.getParent()));
            Files.writeString(sti, yaml);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Gengiver.Dokument kommissorium(String organ) {
        return gengiver.kommissorium(kommissorieudgave(organ), udgiver, Billedopslag.INGEN, null);
    }

    public Gengiver.Dokument aarsrapport(String navn) {
        return gengiver.aarsrapport(rapportudgave(navn), udgiver, Billedopslag.INGEN, null);
    }

    public static String html(Gengiver.Dokument dokument) {
        return new String(GENGIVER.skriv(dokument, Format.HTML), StandardCharsets.UTF_8);
    }

    public static byte[] pdf(Gengiver.Dokument dokument) {
        return GENGIVER.skriv(dokument, Format.PDF);
    }

    private Kommissorieudgave kommissorieudgave(String navn) {
        Organ organ = organ(navn);
        return Kommissorieudgave.af(organ, Objects.requireNonNull(organ.kommissorium()), null, Udgavetype.OFFENTLIG);
    }

    private Organ organ(String navn) {
        try {
            return uden(new Referatlaeser().organ(mappe.resolve("organer/" + navn + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rapportudgave rapportudgave(String navn) {
        Referatlaeser laeser = new Referatlaeser();
        try {
            Aarsrapport rapport = uden(laeser.aarsrapport(mappe.resolve("rapporter/" + navn + ".yaml")));
            return Rapportudgave.af(rapport, moeder(laeser, rapport.organ().fil()), Udgavetype.OFFENTLIG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Moede> moeder(Referatlaeser laeser, String organ) {
        return yaml(mappe.resolve("moeder")).stream()
                .map(fil -> moede(laeser, fil))
                .filter(m -> m.organ().fil().equals(organ))
                .toList();
    }

    private static List<Path> yaml(Path mappe) {
        if (Files.notExists(mappe)) {
            return List.of();
        }
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.filter(Referatmappe::erYaml).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Moede moede(Referatlaeser laeser, Path fil) {
        try {
            return uden(laeser.moede(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T uden(ReadResult<T> laest) {
        assertThat(laest.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        return Objects.requireNonNull(laest.value());
    }
}
