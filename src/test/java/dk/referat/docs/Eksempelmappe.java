package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the examples in which the command lines of a document are run as if one stood in it. */
final class Eksempelmappe {
    private static final String KOMMANDO = "$ ";
    /** The options whose next word is not a path. */
    private static final Set<String> MED_VAERDI = Set.of("-f", "--format", "-d", "--dokument");

    private final Path mappe;
    private int kode;

    Eksempelmappe(Path mappe) {
        this.mappe = mappe;
        try (Stream<Path> filer = Files.walk(Proeve.EKSEMPLER)) {
            for (Path fil : filer.toList()) {
                Path til = mappe.resolve(Proeve.EKSEMPLER.relativize(fil).toString());
                if (Files.isDirectory(fil)) {
                    Files.createDirectories(til);
                } else {
                    Files.copy(fil, til);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path sti(String navn) {
        return mappe.resolve(navn);
    }

    void skriv(String navn, String indhold) {
        try {
            Path fil = sti(navn);
            Files.createDirectories(Objects.requireNonNull(fil.getParent()));
            Files.writeString(fil, indhold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a console block as they should be: each command, and under it what it prints. */
    List<String> koer(List<String> linjer) {
        List<String> rigtige = new ArrayList<>();
        for (String linje : linjer) {
            if (linje.startsWith(KOMMANDO)) {
                rigtige.add(linje);
                rigtige.addAll(svar(linje.substring(KOMMANDO.length())));
            }
        }
        assertThat(rigtige).as("kommandoer i %s", linjer).isNotEmpty();
        return rigtige;
    }

    private List<String> svar(String kommando) {
        if (kommando.equals("echo $?")) {
            return List.of(Integer.toString(kode));
        }
        List<String> ord = new ArrayList<>(Arrays.asList(kommando.split(" +")));
        assertThat(ord.remove(0)).as(kommando).isEqualTo("referat");
        return udskrift(ord).stripTrailing().lines().toList();
    }

    private String udskrift(List<String> ord) {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        Main program = new Main(ud, ud, new ByteArrayInputStream(new byte[0]), false, Map.of());
        String[] argumenter = new String[ord.size()];
        for (int i = 0; i < argumenter.length; i++) {
            boolean sti = i > 0 && !ord.get(i).startsWith("-") && !MED_VAERDI.contains(ord.get(i - 1));
            argumenter[i] = sti ? sti(ord.get(i)).toString() : ord.get(i);
        }
        kode = program.koer(argumenter);
        String her = mappe + "/";
        return ud.toString(StandardCharsets.UTF_8).replace('\\', '/').replace(her.replace('\\', '/'), "");
    }
}
