package dk.referat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run has read, with a checksum of the very bytes, so that it can be shown later what a document was made from. */
public final class Kildeliste {
    /** In bytes. To sum what a small piece of work reads takes longer than to read it, and often nobody asks for it. */
    private static final int PLADS = 4 << 20;

    private final Map<Path, Laest> kilder = new LinkedHashMap<>();
    private int fylder;

    /** What has been read: its bytes until somebody asks for the sum of them, and then that. */
    private static final class Laest {
        private final Art art;
        private byte @Nullable [] bytes;
        private @Nullable String sum;

        Laest(Art art, byte @Nullable [] bytes, @Nullable String sum) {
            this.art = art;
            this.bytes = bytes;
            this.sum = sum;
        }

        boolean er(byte[] andre) {
            return bytes == null ? Sum.af(andre).equals(sum) : Arrays.equals(bytes, andre);
        }
    }

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
     * Reads a file and remembers it; whoever gets the bytes must leave them as they are.
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
        boolean holdes = erPlads(indhold);
        Laest laest = new Laest(art, holdes ? indhold : null, holdes ? null : Sum.af(indhold));
        if (!erHusket(noegle, laest, indhold)) {
            throw new AendretKildeException(fil);
        }
    }

    private synchronized boolean erPlads(byte[] indhold) {
        return indhold.length <= PLADS - fylder;
    }

    private synchronized boolean erHusket(Path fil, Laest laest, byte[] indhold) {
        Laest foer = kilder.putIfAbsent(fil, laest);
        if (foer == null && laest.bytes != null) {
            fylder += laest.bytes.length;
        }
        return foer == null || foer.er(indhold);
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
        kilder.putIfAbsent(fil, new Laest(art, null, sha256));
    }

    /** The checksum of a file that has been read. */
    public synchronized Optional<String> sum(Path fil) {
        return Optional.ofNullable(kilder.get(fil)).map(this::sum);
    }

    private String sum(Laest laest) {
        byte[] bytes = laest.bytes;
        if (bytes != null) {
            laest.sum = Sum.af(bytes);
            laest.bytes = null;
            fylder -= bytes.length;
        }
        return Objects.requireNonNull(laest.sum);
    }

    /** Whether a file has been read. */
    public synchronized boolean kender(Path fil) {
        return kilder.containsKey(fil);
    }

    /** The files of some kinds that have been read. */
    public synchronized List<Path> filer(Set<Art> arter) {
        List<Path> filer = new ArrayList<>();
        kilder.forEach((fil, laest) -> {
            if (arter.contains(laest.art)) {
                filer.add(fil);
            }
        });
        return filer;
    }

    public synchronized List<Kilde> alle() {
        List<Kilde> alle = new ArrayList<>();
        kilder.forEach((fil, laest) -> alle.add(new Kilde(fil, laest.art, sum(laest))));
        return alle;
    }
}
