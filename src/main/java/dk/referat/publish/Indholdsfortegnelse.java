package dk.referat.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the last build of a folder wrote, with a checksum of each file: so the next one knows which files are referat's own
 * to replace and to remove, and leaves alone what somebody has changed by hand.
 */
final class Indholdsfortegnelse {
    static final String FILNAVN = ".referat-indhold";

    private final Map<String, String> summer;

    private Indholdsfortegnelse(Map<String, String> summer) {
        this.summer = summer;
    }

    /** @param filer each file's path seen from the folder, with {@code /}, and its content's checksum */
    static Indholdsfortegnelse af(Map<String, String> filer) {
        return new Indholdsfortegnelse(new TreeMap<>(filer));
    }

    /** An empty one where there is none yet; a line that cannot be read is as if it were not there. */
    static Indholdsfortegnelse laes(Path mappe) throws IOException {
        Map<String, String> summer = new TreeMap<>();
        Path fil = mappe.resolve(FILNAVN);
        if (Files.isRegularFile(fil)) {
            for (String linje : Files.readString(fil).lines().toList()) {
                String[] dele = linje.split("  ", 2);
                if (dele.length == 2 && !dele[1].isBlank()) {
                    summer.put(dele[1], dele[0]);
                }
            }
        }
        return new Indholdsfortegnelse(summer);
    }

    void skriv(Path mappe) throws IOException {
        StringBuilder linjer = new StringBuilder();
        summer.forEach((sti, sum) -> linjer.append(sum).append("  ").append(sti).append('\n'));
        Filskriver.skriv(mappe.resolve(FILNAVN), linjer.toString().getBytes(StandardCharsets.UTF_8));
    }

    Iterable<String> stier() {
        return summer.keySet();
    }

    /** Whether the file is just as it was written. */
    boolean uaendret(String sti, Path fil) throws IOException {
        String sum = summer.get(sti);
        return sum != null && Files.isRegularFile(fil) && sum.equals(sum(Files.readAllBytes(fil)));
    }

    static String sum(byte[] indhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(indhold));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
