package dk.referat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of the program, and the small files that it is run on. */
public record Koersel(int kode, String ud, String fejl) {
    public static final String MOEDE = """
            møde:
              organ: Udvalget
              dato: 2024-05-06
            deltagere: [Anne Holm]
            agenda:
              - punkt: 1
                titel: Velkomst
            """;
    public static final String MED_REFERAT = MOEDE + "    referat: Alle var der.\n";
    public static final String FORKERT = MOEDE + "    titell: Forkert\n";

    public static Koersel af(Object... argumenter) {
        return med(new byte[0], false, Map.of(), argumenter);
    }

    public static Koersel paaTerminal(Map<String, String> miljoe, Object... argumenter) {
        return med(new byte[0], true, miljoe, argumenter);
    }

    public static Koersel iMiljoe(Map<String, String> miljoe, Object... argumenter) {
        return med(new byte[0], false, miljoe, argumenter);
    }

    public static Koersel medInd(String ind, Object... argumenter) {
        return med(ind.getBytes(StandardCharsets.UTF_8), false, Map.of(), argumenter);
    }

    public static Koersel medInd(InputStream ind, Object... argumenter) {
        return med(ind, false, Map.of(), argumenter);
    }

    private static Koersel med(byte[] ind, boolean terminal, Map<String, String> miljoe, Object... argumenter) {
        return med(new ByteArrayInputStream(ind), terminal, miljoe, argumenter);
    }

    private static Koersel med(InputStream ind, boolean terminal, Map<String, String> miljoe, Object... argumenter) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ByteArrayOutputStream fejl = new ByteArrayOutputStream();
        int kode = new Main(ud, fejl, ind, terminal, miljoe)
                .koer(Arrays.stream(argumenter).map(String::valueOf).toArray(String[]::new));
        return new Koersel(kode, ud.toString(StandardCharsets.UTF_8), fejl.toString(StandardCharsets.UTF_8));
    }

    public static Path skriv(Path fil, String indhold) {
        try {
            Files.createDirectories(Objects.requireNonNull(fil.toAbsolutePath().getParent()));
            return Files.writeString(fil, indhold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String laes(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String moede(String organ, String dato, String titel) {
        return "møde:\n  organ: " + organ + "\n  dato: " + dato
                + "\ndeltagere: [Anne Holm]\nagenda:\n  - punkt: 1\n    titel: " + titel + "\n    referat: Drøftet.\n";
    }

    /** Everything below a folder by its path: a file's bytes, a folder's or a link's kind. */
    public static Map<String, String> alt(Path mappe) {
        Map<String, String> alt = new TreeMap<>();
        try (Stream<Path> stier = Files.walk(mappe)) {
            for (Path sti : stier.filter(s -> !s.equals(mappe))
                    // What the machine knows of the files, and so another each time.
                    .filter(s -> !s.endsWith(".referat-genbrug"))
                    .toList()) {
                String navn = mappe.relativize(sti).toString().replace('\\', '/');
                if (Files.isRegularFile(sti, LinkOption.NOFOLLOW_LINKS)) {
                    alt.put(navn, HexFormat.of().formatHex(Files.readAllBytes(sti)));
                } else {
                    alt.put(navn, Files.isSymbolicLink(sti) ? "link" : "mappe");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alt;
    }

    /** The paths of the files below a folder. */
    public static java.util.List<String> filer(Path mappe) {
        return alt(mappe).entrySet().stream()
                .filter(e -> !e.getValue().equals("mappe"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
