package dk.referat.read;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.YamlReader;
import dk.referat.read.yaml.YamlTree;
import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Readings for tests. */
final class Laest {
    private Laest() {}

    /** A meeting of bytes in a folder without bodies. */
    static ReadResult<Moede> fil(byte[] bytes) {
        try {
            return new Referatlaeser().moede("fil.yaml", bytes, Path.of("examples"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult<Moede> fil(String tekst) {
        return fil(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** A meeting that must be without findings of any kind. */
    static Moede moede(String tekst) {
        ReadResult<Moede> laest = fil(tekst);
        if (laest.diagnostics().stream().anyMatch(d -> !d.isSilent())) {
            throw new AssertionError(beskeder(laest.diagnostics()).toString());
        }
        return Objects.requireNonNull(laest.value());
    }

    static Dagsordenspunkt punkt(Moede moede, int nummer) {
        return (Dagsordenspunkt) moede.agenda().get(nummer);
    }

    /** The value of the key {@code a} of a small file, however it is written there. */
    static Tekst tekst(String yaml) {
        Diagnostics fund = new Diagnostics();
        YamlTree trae = YamlReader.read(SourceFile.of("fil.yaml", yaml), fund);
        if (!fund.sorted().isEmpty() || !(trae.root() instanceof Node.Mapping rod)) {
            throw new AssertionError(beskeder(fund.sorted()) + " in " + yaml);
        }
        return ((Node.Scalar) rod.entries().get(0).value()).tekst();
    }

    static Laesning laesning(Diagnostics fund) {
        return new Laesning(fund, YamlReader.read(SourceFile.of("fil.yaml", "a: b"), new Diagnostics()));
    }

    static List<String> beskeder(List<Diagnostic> fund) {
        return fund.stream()
                .map(d -> d.span().position().line() + ": " + d.rule().id() + ": " + d.message())
                .toList();
    }
}
