package dk.referat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;

/** The program's version, as the build wrote it. */
final class Version implements CommandLine.IVersionProvider {
    static String nummer() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("/dk/referat/version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"referat " + nummer()};
    }
}
