package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch builds at every change, whatever an editor does, and at nothing else. */
@Tag("omgivelser")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchTest {
    @TempDir
    Path mappe;

    private final ByteArrayOutputStream fejl = new ByteArrayOutputStream();
    private Thread vagt = new Thread();
    private Path fil;
    private Path side;

    @BeforeEach
    void layOutAFolder() throws IOException {
        Files.writeString(mappe.resolve("referat.yaml"), "navn: Kommunen\n");
        Files.createDirectory(mappe.resolve("moeder"));
        fil = Files.writeString(mappe.resolve("moeder/moede.yaml"), Koersel.MED_REFERAT);
        side = mappe.resolve("udgivet/udvalget/moede-referat.html");
    }

    @AfterEach
    void end() throws InterruptedException {
        vagt.interrupt();
        vagt.join();
        assertThat(sagt()).doesNotContain("programmet er gået i stå");
    }

    @Test
    void aFolderIsBuiltAgainHoweverAFileIsSaved() throws Exception {
        start(mappe);
        venter(() -> Files.exists(side) && runder() == 1);

        Files.writeString(fil, Koersel.MED_REFERAT.replace("Alle var der.", "Ingen kom."));
        venter(() -> Files.readString(side).contains("Ingen kom."));

        // As vim and many others save: a new file, given the old one's name.
        Path ny = Files.writeString(fil.resolveSibling("moede.yaml.ny"), Koersel.MED_REFERAT.replace("Alle", "Fire"));
        Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        venter(() -> Files.readString(side).contains("Fire var der."));

        // As others do: first the old one goes.
        Files.delete(fil);
        Files.writeString(fil, Koersel.MED_REFERAT.replace("Alle", "Fem"));
        venter(() -> Files.readString(side).contains("Fem var der."));

        Files.createDirectory(mappe.resolve("skabeloner"));
        Files.writeString(mappe.resolve("skabeloner/slut.md"), "Her slutter papiret.\n");
        venter(() -> Files.readString(side).contains("Her slutter papiret."));
    }

    @Test
    void aBrokenFileIsToldOfAndWhatStoodStays() throws Exception {
        start(mappe);
        venter(() -> runder() == 1);
        String foer = Files.readString(side);

        Files.writeString(fil, Koersel.MED_REFERAT + "    titell: Forkert\n");
        venter(() -> sagt().contains("moede.yaml:9:5: fejl[ukendt-noegle]"));
        Files.writeString(fil, "");
        venter(() -> sagt().contains("fejl[tom-fil]"));
        Files.delete(fil);
        venter(() -> sagt().contains("der er ingen mødefiler"));
        assertThat(Files.readString(side)).isEqualTo(foer);

        Files.writeString(fil, Koersel.MED_REFERAT.replace("Alle", "Seks"));
        venter(() -> Files.readString(side).contains("Seks var der."));
    }

    @Test
    void whatIsBuiltAndWhatEditorsLeaveIsNoChange() throws Exception {
        start(fil);
        Path vedSiden = mappe.resolve("moeder/moede-referat.html");
        venter(() -> Files.exists(vedSiden) && runder() == 1);

        Files.writeString(fil.resolveSibling(".moede.yaml.swp"), "x");
        Files.writeString(fil.resolveSibling("moede.yaml~"), "x");
        Files.writeString(fil.resolveSibling("4913"), "x");
        Files.writeString(fil, Koersel.MED_REFERAT.replace("Alle", "Syv"));
        venter(() -> Files.readString(vedSiden).contains("Syv var der.") && runder() == 2);
        // Its own documents have been written by now; a round for them would be the third.
        Files.writeString(fil, Koersel.MED_REFERAT.replace("Alle", "Otte"));
        venter(() -> Files.readString(vedSiden).contains("Otte var der.") && runder() >= 3);

        assertThat(runder()).isEqualTo(3);
        try (Stream<Path> alle = Files.walk(mappe)) {
            assertThat(alle.filter(f -> String.valueOf(f.getFileName()).startsWith(".referat-"))
                            .filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)))
                    .isEmpty();
        }
    }

    private void start(Path sti) {
        vagt = new Thread(() -> new Main(
                        new ByteArrayOutputStream(), fejl, new ByteArrayInputStream(new byte[0]), false, Map.of())
                .koer("watch", sti.toString(), "--format", "html"));
        vagt.start();
    }

    private String sagt() {
        return fejl.toString(StandardCharsets.UTF_8);
    }

    private long runder() {
        return sagt().lines().filter(l -> l.startsWith("Holder øje med")).count();
    }

    private void venter(Callable<Boolean> til) throws Exception {
        while (!til.call()) {
            assertThat(vagt.isAlive()).as(sagt()).isTrue();
            Thread.sleep(20);
        }
    }
}
