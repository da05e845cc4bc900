package dk.referat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run has read, with a checksum of the very bytes, so that it can be shown later what a document was made from. */
public final class Kildeliste {
    private final Map<Path, Kilde> kilder = new LinkedHashMap<>();

    /** What a file is to the build. */
    public enum Art {
        MOEDE("møde"),
        ORGAN("organ"),
        RAPPORT("rapport"),
        UDGIVER("udgiver"),
        SKABELON("skabelon"),
        STILARK("stilark"),
        BILLEDE("billede"),
        LOGO("logo"),
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

    /**
     * Reads a file and remembers it.
     *
     * @throws AendretKildeException when it was read before, and was another then
     */
    public byte[] laes(Path fil, Art art) throws IOException {
        return laes(fil, art, Integer.MAX_VALUE);
    }

    /** The same, but never more than this many bytes, since a file need not have an end. */
    public byte[] laes(Path fil, Art art, int hoejst) throws IOException {
        byte[] indhold;
        try (InputStream ind = Files.newInputStream(fil)) {
            indhold = ind.readNBytes(hoejst);
        }
        husk(fil, art, indhold);
        return indhold;
    }

    private void husk(Path fil, Art art, byte[] indhold) throws AendretKildeException {
        Path noegle = fil.toAbsolutePath().normalize();
        String sum = Sum.af(indhold);
        husk(noegle, art, sum);
        if (!erHusket(noegle, sum)) {
            throw new AendretKildeException(fil);
        }
    }

    /**
     * Reads a file that may be too large: of one that is, no more than tells so, and nothing is remembered of it.
     *
     * @throws AendretKildeException when it was read before, and was another then
     */
    public byte[] laesHoejst(Path fil, Art art, int hoejst) throws IOException {
        byte[] indhold;
        try (InputStream ind = Files.newInputStream(fil)) {
            indhold = ind.readNBytes(hoejst + 1);
        }
        if (indhold.length <= hoejst) {
            husk(fil, art, indhold);
        }
        return indhold;
    }

    /** Remembers a file that was read in another way; of one that was read twice, the first time counts. */
    public synchronized void husk(Path fil, Art art, String sha256) {
        kilder.putIfAbsent(fil, new Kilde(fil, art, sha256));
    }

    private synchronized boolean erHusket(Path fil, String sha256) {
        Kilde kilde = kilder.get(fil);
        return kilde != null && kilde.sha256().equals(sha256);
    }

    /** The checksum of a file that has been read. */
    public synchronized Optional<String> sum(Path fil) {
        return Optional.ofNullable(kilder.get(fil)).map(Kilde::sha256);
    }

    public synchronized List<Kilde> alle() {
        return new ArrayList<>(kilder.values());
    }
}
