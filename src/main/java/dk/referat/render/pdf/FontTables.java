package dk.referat.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A font without what a PDF has no use for: how its letters are named, joined, kerned and placed on top of each other. PDFBox reads
 * all of it, and none gets into a document.
 */
final class FontTables {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final Set<String> UNUSED = Set.of("kern", "GSUB", "GPOS", "GDEF", "JSTF", "BASE");

    /** Of the table of names, without a name. */
    private static final int NAMELESS = 0x00030000;

    private static final int NAMELESS_LENGTH = 32;

    private FontTables() {}

    /** Changes the bytes in their place: the others stay where they are. */
    static byte[] withoutUnused(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        int kept = 0;
        for (int i = 0; i < tables; i++) {
            int at = HEADER + i * ENTRY;
            String name = new String(font, at, 4, StandardCharsets.US_ASCII);
            if (UNUSED.contains(name)) {
                continue;
            }
            if (name.equals("post")) {
                file.putInt(file.getInt(at + 8), NAMELESS);
                file.putInt(at + 12, NAMELESS_LENGTH);
            }
            System.arraycopy(font, at, font, HEADER + kept * ENTRY, ENTRY);
            kept++;
        }
        file.putShort(4, (short) kept);
        return font;
    }
}
