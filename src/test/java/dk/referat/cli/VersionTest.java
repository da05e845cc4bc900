package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theProgramSaysTheVersionThatMavenBuilds() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom.substring(pom.indexOf("<artifactId>referat</artifactId>")))
                .containsSubsequence("<artifactId>referat</artifactId>", "<version>" + Version.nummer() + "</version>")
                .startsWith("<artifactId>referat</artifactId>\n  <version>" + Version.nummer() + "</version>");
        assertThat(Version.linje()).isEqualTo("referat " + Version.nummer());
    }
}
