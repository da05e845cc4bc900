package dk.referat.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run has read, with a checksum of the very bytes, so that it can be shown later what a document was made from. */
public final class Kildeliste {
    private final Map<Path, Kilde> kilder = new LinkedHashMap<>();

    /** What a file is to the build. */
    public enum Art {
        MOEDE("møde"),
        ORGAN("organ"),
        UDGIVER("udgiver"),
        SKABELON("skabelon"),
        STILARK("stilark"),
        BILAG("bilag"),
        GRUNDLINJE("grundlinje");

        private final String navn;

        Art(String navn) {
            this.navn = navn;
        }

        /** The Danish word that stands in a report. */
        public String navn() {
            return navn;
        }
    }

    /**
     * One file.
     *
     * @param fil its whole path; {@code -} for standard input
     */
    public record Kilde(Path fil, Art art, String sha256) {}

    /** Reads a file and remembers it. */
    public byte[] laes(Path fil, Art art) throws IOException {
        byte[] indhold = Files.readAllBytes(fil);
        husk(fil.toAbsolutePath().normalize(), art, Sum.af(indhold));
        return indhold;
    }

    /**
     * The same for a text.
     *
     * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
     */
    public String laesTekst(Path fil, Art art) throws IOException {
        byte[] indhold = laes(fil, art);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(indhold))
                .toString();
    }

    /** Remembers a file that was read in another way; of one that was read twice, the first time counts. */
    public synchronized void husk(Path fil, Art art, String sha256) {
        kilder.putIfAbsent(fil, new Kilde(fil, art, sha256));
    }

    public synchronized List<Kilde> alle() {
        return new ArrayList<>(kilder.values());
    }
}
