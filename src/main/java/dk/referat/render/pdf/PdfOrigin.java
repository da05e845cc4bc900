package dk.referat.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a PDF that we wrote from every other file, so that a build overwrites and removes only its own. */
public final class PdfOrigin {

    /** How {@link PdfRenderer} signs: the name, a space, the version. */
    static final String NAME = "referat";

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Both, since another program that saves our file again keeps the tool and puts itself as producer. */
    private static final byte[] TOOL = ("<xmp:CreatorTool>" + NAME + " ").getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PRODUCER = ("<pdf:Producer>" + NAME + " ").getBytes(StandardCharsets.US_ASCII);

    private PdfOrigin() {}

    /** Whether these are the bytes of a PDF from this program, unchanged by any other that signs its work. */
    public static boolean madeByReferat(byte[] file) {
        try {
            return madeByReferat(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a file, which is read once in small pieces; false when there is no such file. */
    public static boolean madeByReferat(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return madeByReferat(in);
        }
    }

    private static boolean madeByReferat(InputStream in) throws IOException {
        byte[] window = new byte[1 << 16];
        int overlap = Math.max(TOOL.length, PRODUCER.length);
        int length = in.readNBytes(window, 0, window.length);
        if (!startsWith(window, length, 0, START)) {
            return false;
        }
        boolean tool = false;
        boolean producer = false;
        while (true) {
            tool = tool || contains(window, length, TOOL);
            producer = producer || contains(window, length, PRODUCER);
            if ((tool && producer) || length < window.length) {
                return tool && producer;
            }
            System.arraycopy(window, length - overlap, window, 0, overlap);
            length = overlap + in.readNBytes(window, overlap, window.length - overlap);
        }
    }

    private static boolean contains(byte[] window, int length, byte[] sought) {
        for (int i = 0; i + sought.length <= length; i++) {
            if (startsWith(window, length, i, sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] window, int length, int at, byte[] sought) {
        if (at + sought.length > length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (window[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
