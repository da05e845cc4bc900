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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder with bodies, meetings and reports, and the short way to the papers that are of no single meeting. */
public final class Papirproeve {
    private static final Gengiver GENGIVER = new Gengiver("0", null);

    private final Path mappe;
    private final Udgiver udgiver;

    public Papirproeve(Path mappe) {
        this(mappe, Udgiver.UKENDT);
    }

    public Papirproeve(Path mappe, Udgiver udgiver) {
        this.mappe = mappe;
        this.udgiver = udgiver;
    }

    /** Writes a file of the folder: organer/x.yaml, moeder/x.yaml, rapporter/x.yaml. */
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
        return GENGIVER.kommissorium(kommissorieudgave(organ), udgiver, Billedopslag.INGEN, null);
    }

    public Gengiver.Dokument aarsrapport(String navn) {
        return GENGIVER.aarsrapport(rapportudgave(navn), udgiver, Billedopslag.INGEN, null);
    }

    public static String html(Gengiver.Dokument dokument) {
        return new String(GENGIVER.skriv(dokument, Format.HTML), StandardCharsets.UTF_8);
    }

    public static byte[] pdf(Gengiver.Dokument dokument) {
        return GENGIVER.skriv(dokument, Format.PDF);
    }

    private Kommissorieudgave kommissorieudgave(String navn) {
        try {
            Organ organ = uden(new Referatlaeser().organ(mappe.resolve("organer/" + navn + ".yaml")));
            return Kommissorieudgave.af(organ, Objects.requireNonNull(organ.kommissorium()), Udgavetype.OFFENTLIG);
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

    private List<Moede> moeder(Referatlaeser laeser, String organ) throws IOException {
        Path moeder = mappe.resolve("moeder");
        if (Files.notExists(moeder)) {
            return List.of();
        }
        try (Stream<Path> filer = Files.list(moeder)) {
            return filer.filter(Referatmappe::erYaml)
                    .sorted()
                    .map(fil -> moede(laeser, fil))
                    .filter(m -> m.organ().fil().equals(organ))
                    .toList();
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
