package dk.referat.read;

import dk.referat.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the program as a user does, without leaving the test. */
final class Programproeve {
    /**
     * What a run gave.
     *
     * @param tekst what it wrote on the error stream
     */
    record Koersel(int kode, String tekst) {}

    private Programproeve() {}

    /** @param mappe is left out of the paths that are printed */
    static Koersel koer(Path mappe, String... argumenter) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ByteArrayOutputStream fejl = new ByteArrayOutputStream();
        Main program = new Main(ud, fejl, InputStream.nullInputStream(), false, Map.of());
        int kode = program.koer(argumenter);
        String tekst = fejl.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new Koersel(kode, tekst.replace(mappe.toString().replace('\\', '/') + "/", ""));
    }

    static List<Path> filer(Path mappe) {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(Files::isRegularFile).sorted().toList();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
