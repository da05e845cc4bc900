package dk.referat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A text that was looked at once and must stay; {@code -Dreferat.opdater=true} writes it anew, to be looked at again. */
public final class Guldfil {
    private Guldfil() {}

    public static void sammenlign(Path fil, String fundet) {
        try {
            if (Boolean.getBoolean("referat.opdater")) {
                Files.createDirectories(Objects.requireNonNull(fil.getParent()));
                Files.writeString(fil, fundet);
            }
            assertThat(fundet).as(fil.toString()).isEqualTo(Files.readString(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
