package dk.referat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.edition.Udgave;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.Stilark;
import dk.referat.render.billede.Billedopslag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The meetings that the tests build, and the short way to their documents. */
public final class Proeve {
    /** Whether a test that takes long does all of it; only with the profile fuld. */
    public static final boolean FULDT = Boolean.getBoolean("referat.fuldt");

    public static final Path EKSEMPLER = Path.of("examples");
    public static final Path FULDT_MOEDE = Path.of("src/test/resources/dk/referat/moeder/fuldt.yaml");

    private static final Gengiver GENGIVER = new Gengiver("0", null);

    private Proeve() {}

    /** The meeting files of the examples. */
    public static List<Path> eksempler() {
        try (Stream<Path> filer = Files.walk(EKSEMPLER)) {
            return filer.filter(Referatmappe::erYaml)
                    .filter(f -> !Referatmappe.erOrganfil(f)
                            && !Referatmappe.erUdgiverfil(f)
                            && !Referatmappe.erRapportfil(f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A meeting that must be free of errors. */
    public static Moede moede(Path fil) {
        try {
            return uden(new Referatlaeser().moede(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from text; bodies are looked for among the test's own. */
    public static Moede moede(String yaml) {
        try {
            return uden(new Referatlaeser()
                    .moede(
                            "prøve.yaml",
                            yaml.getBytes(StandardCharsets.UTF_8),
                            Objects.requireNonNull(FULDT_MOEDE.toAbsolutePath().getParent())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String html(Moede moede, Dokumenttype type) {
        return new String(GENGIVER.skriv(dokument(moede, type), Format.HTML), StandardCharsets.UTF_8);
    }

    public static byte[] pdf(Moede moede, Dokumenttype type) {
        return GENGIVER.skriv(dokument(moede, type), Format.PDF);
    }

    /** The same with more at the end of the PDF's stylesheet. */
    public static byte[] pdf(Moede moede, Dokumenttype type, Path mappe, String css) {
        try {
            Files.writeString(mappe.resolve(Stilark.PDF), Stilark.indbygget(Stilark.PDF) + css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gengiver("0", mappe).skriv(dokument(moede, type), Format.PDF);
    }

    /** A document with its images. */
    public static byte[] skriv(Moede moede, Dokumenttype type, Billedopslag billeder, Format format) {
        return GENGIVER.skriv(dokument(moede, type, billeder), format);
    }

    private static Gengiver.Dokument dokument(Moede moede, Dokumenttype type) {
        return dokument(moede, type, Billedopslag.INGEN);
    }

    private static Gengiver.Dokument dokument(Moede moede, Dokumenttype type, Billedopslag billeder) {
        Udgave udgave = Udgave.af(moede, Udgavetype.OFFENTLIG);
        return GENGIVER.dokument(udgave, Udgiver.UKENDT, type, bilag -> null, billeder, null);
    }

    private static Moede uden(ReadResult<Moede> laest) {
        assertThat(laest.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        return Objects.requireNonNull(laest.value());
    }
}
