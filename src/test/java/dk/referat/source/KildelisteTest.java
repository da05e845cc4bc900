package dk.referat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KildelisteTest {
    @TempDir
    Path mappe;

    private final Kildeliste kilder = new Kildeliste();
    private Path fil;

    @BeforeEach
    void write() throws IOException {
        fil = Files.write(mappe.resolve("fil.png"), new byte[] {1, 2, 3});
    }

    @Test
    void aFileIsRememberedOnceHoweverOftenItIsRead() throws IOException {
        assertThat(kilder.laesHoejst(fil, Kildeliste.Art.BILLEDE, 3)).containsExactly(1, 2, 3);
        Path omvej = mappe.resolve("undermappe/../fil.png");
        Files.createDirectory(mappe.resolve("undermappe"));
        assertThat(kilder.laesHoejst(omvej, Kildeliste.Art.LOGO, 3)).containsExactly(1, 2, 3);

        assertThat(kilder.alle())
                .containsExactly(new Kildeliste.Kilde(
                        fil.toAbsolutePath().normalize(), Kildeliste.Art.BILLEDE, Sum.af(new byte[] {1, 2, 3})));
    }

    @Test
    void ofOneThatIsTooLargeOnlySoMuchIsReadAndNothingIsSaid() throws IOException {
        assertThat(kilder.laesHoejst(fil, Kildeliste.Art.BILLEDE, 1)).containsExactly(1, 2);

        assertThat(kilder.alle()).isEmpty();
    }

    /** The checksum would be of other bytes than the document's. */
    @Test
    void aFileThatChangesMeanwhileIsRefused() throws IOException {
        kilder.laesHoejst(fil, Kildeliste.Art.BILLEDE, 3);
        Files.write(fil, new byte[] {1, 2, 4});

        assertThatThrownBy(() -> kilder.laesHoejst(fil, Kildeliste.Art.BILLEDE, 3))
                .isInstanceOfSatisfying(
                        AendretKildeException.class, e -> assertThat(e.fil()).isEqualTo(fil));
    }
}
