package dk.referat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Whether the bytes are kept or only their sum. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5 << 20})
    void nothingIsDifferentForALargeFileOrWhenTheSumHasBeenAsked(int stoerrelse) throws IOException {
        byte[] indhold = new byte[stoerrelse];
        Files.write(fil, indhold);
        Path hel = fil.toAbsolutePath().normalize();

        assertThat(kilder.kender(hel)).isFalse();
        kilder.laes(fil, Kildeliste.Art.LOGO);
        assertThat(kilder.kender(hel)).isTrue();
        kilder.laes(fil, Kildeliste.Art.LOGO);
        assertThat(kilder.sum(hel)).contains(Sum.af(indhold));
        kilder.laes(fil, Kildeliste.Art.LOGO);
        assertThat(kilder.sum(hel)).contains(Sum.af(indhold));
        assertThat(kilder.filer(Set.of(Kildeliste.Art.LOGO))).containsExactly(hel);
        assertThat(kilder.filer(Set.of(Kildeliste.Art.MOEDE))).isEmpty();

        indhold[2] = 1;
        Files.write(fil, indhold);
        assertThatThrownBy(() -> kilder.laes(fil, Kildeliste.Art.LOGO)).isInstanceOf(AendretKildeException.class);
    }

    @Test
    void manySmallFilesAreRememberedAsWell() throws IOException {
        byte[] indhold = new byte[1 << 20];
        for (int i = 0; i < 9; i++) {
            indhold[0] = (byte) i;
            kilder.laes(Files.write(mappe.resolve("fil" + i), indhold), Kildeliste.Art.BILAG);
        }

        assertThat(kilder.alle())
                .extracting(Kildeliste.Kilde::sha256)
                .doesNotHaveDuplicates()
                .hasSize(9);
        for (int i = 0; i < 9; i++) {
            Path fil = mappe.resolve("fil" + i);
            kilder.laes(fil, Kildeliste.Art.BILAG);
            indhold[0] = 77;
            Files.write(fil, indhold);
            assertThatThrownBy(() -> kilder.laes(fil, Kildeliste.Art.BILAG)).isInstanceOf(AendretKildeException.class);
        }
    }
}
