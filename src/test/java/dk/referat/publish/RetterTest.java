package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mending touches the characters at fault and nothing else. */
final class RetterTest {
    private static final String SKAEV = """
            # øverst
            møde:   # her
              organ: Rådet
              dato: 2024-12-18
            dagsorden:
              - Titel: T   # bliver
                "videre_proces": 'x'
                loesning: |
                  Bred tekst
            """;
    private static final String RET = """
            # øverst
            møde:   # her
              organ: Rådet
              dato: 2024-12-18
            agenda:
              - titel: T   # bliver
                videre proces: 'x'
                løsning: |
                  Bred tekst
            """;

    @TempDir
    Path mappe;

    @Test
    void commentsOrderAndQuotesStay() throws IOException {
        Path fil = fil(SKAEV.getBytes(StandardCharsets.UTF_8));

        Rettelse rettelse = new Retter(Kontrolvalg.STANDARD).ret(fil);
        assertThat(Files.readString(fil)).as("nothing is written yet").isEqualTo(SKAEV);
        rettelse.skriv();

        assertThat(Files.readString(fil)).isEqualTo(RET);
        assertThat(rettelse.antal()).isEqualTo(4);
        assertThat(new Retter(Kontrolvalg.STANDARD).ret(fil).erAendret()).isFalse();
    }

    @Test
    void lineEndsAndByteOrderMarkStay() throws IOException {
        byte[] windows = ("\uFEFF" + SKAEV.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        Path fil = fil(windows);

        new Retter(Kontrolvalg.STANDARD).ret(fil).skriv();

        assertThat(Files.readAllBytes(fil))
                .isEqualTo(("\uFEFF" + RET.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesOfBodiesAndPublishersAreMendedToo() throws IOException {
        Path organ = mappe.resolve("organer/raadet.yaml");
        Files.createDirectories(mappe.resolve("organer"));
        Files.writeString(organ, "Navn: Rådet\n");
        Path udgiver = Files.writeString(mappe.resolve("referat.yaml"), "navn: X\nformat: [html]\n");

        new Retter(Kontrolvalg.STANDARD).ret(organ).skriv();
        new Retter(Kontrolvalg.STANDARD).ret(udgiver).skriv();

        assertThat(organ).hasContent("navn: Rådet\n");
        assertThat(udgiver).hasContent("navn: X\nformater: [html]\n");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() throws IOException {
        Path fil = fil(SKAEV.getBytes(StandardCharsets.UTF_8));
        Rettelse rettelse = new Retter(Kontrolvalg.STANDARD).ret(fil);
        Files.writeString(fil, "ny");

        assertThatThrownBy(rettelse::skriv).isInstanceOf(IOException.class);

        assertThat(fil).hasContent("ny");
        assertThat(mappe.toFile().list()).hasSize(1);
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException {
        Path fil = fil(SKAEV.getBytes(StandardCharsets.UTF_8));
        if (!Files.getFileStore(fil).supportsFileAttributeView("posix")) {
            return;
        }
        Files.setPosixFilePermissions(fil, PosixFilePermissions.fromString("rw-rw-r--"));

        new Retter(Kontrolvalg.STANDARD).ret(fil).skriv();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFileThatCannotBeReadAsTextIsLeftAlone() throws IOException {
        byte[] latin1 = SKAEV.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new Retter(Kontrolvalg.STANDARD).ret(fil(latin1)).erAendret())
                .isFalse();
    }

    private Path fil(byte[] bytes) throws IOException {
        return Files.write(mappe.resolve("moede.yaml"), bytes);
    }
}
