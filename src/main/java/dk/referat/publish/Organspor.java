package dk.referat.publish;

import dk.referat.read.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Tells of a meeting file, without reading it as YAML, whether it can be a body's: most meetings of a folder are some
 * other body's, and to read one takes far longer than to look.
 */
final class Organspor {
    /** Such a name stands in the file as it is, or else YAML writes its letters with backslashes or in two bytes each. */
    private static final Pattern LIGETIL = Pattern.compile("[A-Za-z0-9_-]+");

    private Organspor() {}

    /** Whether the meetings of a body can be told by its name. */
    static boolean kanSes(String organ) {
        return LIGETIL.matcher(organ).matches();
    }

    /** In doubt it can. */
    static boolean kanVaereFra(String organ, Path fil) throws IOException {
        String tekst;
        try (InputStream ind = Files.newInputStream(fil)) {
            tekst = new String(ind.readNBytes(TextDecoder.MAX_BYTES + 1), StandardCharsets.ISO_8859_1);
        }
        return tekst.contains(organ) || tekst.indexOf('\\') >= 0 || tekst.indexOf('\0') >= 0;
    }
}
