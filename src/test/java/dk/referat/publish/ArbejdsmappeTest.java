package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder where work is made ready: our own leftovers go, whatever else there is stays. */
class ArbejdsmappeTest {
    @TempDir
    Path mappe;

    @Test
    void leavesNothing() throws IOException {
        Path ud = mappe.resolve("a/b");
        try (Arbejdsmappe arbejde = Arbejdsmappe.aabn(ud, true)) {
            Files.writeString(arbejde.resolve("x.html"), "x");
        }
        assertThat(mappe).isEmptyDirectory();
    }

    @Test
    void keepsTheFolderThatItMadeWhenSomethingCameIntoIt() throws IOException {
        Path ud = mappe.resolve("a/b");
        try (Arbejdsmappe arbejde = Arbejdsmappe.aabn(ud, true)) {
            Files.move(Files.writeString(arbejde.resolve("x.html"), "x"), ud.resolve("x.html"));
        }
        assertThat(navne(ud)).containsExactly("x.html");
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        Files.createFile(mappe.resolve(".referat-mappe-123.laas"));
        Files.createDirectories(mappe.resolve(".referat-mappe-123.ny/udvalget"));
        Files.writeString(mappe.resolve(".referat-mappe-123.ny/udvalget/x.html"), "x");
        Files.createDirectories(mappe.resolve(".referat-fil-9.ny"));

        Arbejdsmappe.aabn(mappe, false).close();

        assertThat(mappe).isEmptyDirectory();
    }

    @Test
    void leavesWhatOnlyLooksAlike() throws IOException {
        for (String navn :
                List.of(".referat-indhold", ".referat-noter", ".referat-mappe-x.laas", "referat-mappe-1.ny")) {
            Files.writeString(mappe.resolve(navn), "mit");
        }

        Arbejdsmappe.aabn(mappe, true).close();

        assertThat(navne(mappe)).hasSize(4);
    }

    @Test
    void aLinkThatLooksLikeALeftoverGoesButNotWhatItLeadsTo() throws IOException {
        Path ude = Files.createDirectories(mappe.resolve("ude"));
        Files.writeString(ude.resolve("vigtigt"), "x");
        Path ud = Files.createDirectories(mappe.resolve("ud"));
        Files.createSymbolicLink(ud.resolve(".referat-mappe-1.ny"), ude);

        Arbejdsmappe.aabn(ud, true).close();

        assertThat(ud).isEmptyDirectory();
        assertThat(ude.resolve("vigtigt")).exists();
    }

    @Test
    void theWorkOfARunThatLivesIsLeftAlone() throws IOException {
        try (Arbejdsmappe anden = Arbejdsmappe.aabn(mappe, true)) {
            Files.writeString(anden.resolve("x.html"), "x");

            Arbejdsmappe.aabn(mappe, false).close();
            assertThatThrownBy(() -> Arbejdsmappe.aabn(mappe, true)).isInstanceOf(MappeOptagetException.class);

            assertThat(anden.resolve("x.html")).exists();
            assertThat(navne(mappe)).hasSize(2);
        }
    }

    @Test
    void singleMeetingsCanBeBuiltSideBySide() throws IOException {
        try (Arbejdsmappe en = Arbejdsmappe.aabn(mappe, false);
                Arbejdsmappe to = Arbejdsmappe.aabn(mappe, false);
                Arbejdsmappe hele = Arbejdsmappe.aabn(mappe, true)) {
            assertThat(List.of(en.resolve("x"), to.resolve("x"), hele.resolve("x")))
                    .doesNotHaveDuplicates()
                    .allMatch(f -> Files.isDirectory(f.resolveSibling(".")));
        }
        assertThat(mappe).isEmptyDirectory();
    }

    private static List<String> navne(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }
}
