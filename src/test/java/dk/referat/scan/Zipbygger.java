package dk.referat.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files, and the documents that are zip files. */
final class Zipbygger {
    static final String TYPER = "[Content_Types].xml";

    private final ByteArrayOutputStream ud = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(ud);

    static Zipbygger office() {
        return new Zipbygger().med(TYPER, "<Types/>");
    }

    Zipbygger med(String navn, String tekst) {
        return med(navn, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Zipbygger med(String navn, byte[] data) {
        try {
            zip.putNextEntry(new ZipEntry(navn));
            zip.write(data);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Zipbygger bemaerkning(String tekst) {
        zip.setComment(tekst);
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
            return ud.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
