package dk.referat.publish;

import dk.referat.source.AendretKildeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file before and after it was mended; nothing is written before {@link #skriv()}. */
public final class Rettelse {
    private final Path fil;
    private final Filindhold foer;
    private final Filindhold efter;
    private final int antal;

    /** A file's text, and its bytes with a byte order mark where it has one. */
    static final class Filindhold {
        private final String tekst;
        private final byte[] bytes;

        Filindhold(String tekst, byte[] bytes) {
            this.tekst = tekst;
            this.bytes = bytes.clone();
        }
    }

    /** @param antal how many places were mended */
    Rettelse(Path fil, Filindhold foer, Filindhold efter, int antal) {
        this.fil = fil;
        this.foer = foer;
        this.efter = efter;
        this.antal = antal;
    }

    public Path fil() {
        return fil;
    }

    /** The text as it is in the file. */
    public String foer() {
        return foer.tekst;
    }

    /** The mended text. */
    public String efter() {
        return efter.tekst;
    }

    /** How many places were mended. */
    public int antal() {
        return antal;
    }

    public boolean erAendret() {
        return antal > 0;
    }

    /**
     * Puts the mended file in the old one's place, whole or not at all.
     *
     * @throws IOException also when the file was changed by somebody else in between; then it is left alone
     */
    public void skriv() throws IOException {
        Path maal = fil.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(maal), foer.bytes)) {
            throw new AendretKildeException(fil);
        }
        Filskriver.skriv(maal, efter.bytes);
    }
}
