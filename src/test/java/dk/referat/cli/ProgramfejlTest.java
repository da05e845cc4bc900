package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of files and folders that cannot be used names what the user knows. */
class ProgramfejlTest {
    @Test
    void theFolderIsNamedAndNotOurOwnFileInIt() {
        assertThat(besked(new AccessDeniedException("/mappe/ud/.referat-123.ny")))
                .contains("ikke adgang til at skrive i mappen «")
                .contains("ud»")
                .doesNotContain(".referat-");
        assertThat(besked(new NoSuchFileException("/proc/.referat-123.ny")))
                .contains("ikke adgang til at skrive i mappen «")
                .doesNotContain(".referat-");
    }

    @Test
    void theUsersOwnFileIsNamed() {
        assertThat(besked(new AccessDeniedException("/mappe/moede.yaml")))
                .contains("moede.yaml»; er filen åben i et andet program?");
        assertThat(besked(new NoSuchFileException("/mappe/moede.yaml"))).contains("moede.yaml» findes ikke");
    }

    @Test
    void aFileThatWasChangedWhileItWasMendedIsNotMended() {
        assertThat(besked(new dk.referat.source.AendretKildeException(java.nio.file.Path.of("/mappe/moede.yaml"))))
                .contains("moede.yaml» blev ændret undervejs og er ikke rettet")
                .doesNotContain("intet er skrevet");
    }

    private static String besked(IOException e) {
        StringWriter fejl = new StringWriter();
        Skaerm skaerm = new Skaerm(new PrintWriter(new StringWriter()), new PrintWriter(fejl, true), false, Map.of());
        new Programfejl(skaerm).meld(e, false);
        return fejl.toString();
    }
}
