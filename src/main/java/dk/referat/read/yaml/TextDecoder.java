package dk.referat.read.yaml;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a file's bytes into text, and tells in Danish what is wrong with them when they are not UTF-8. */
public final class TextDecoder {
    /** No real meeting comes near it; what is larger is not a file of minutes. */
    public static final int MAX_BYTES = 500_000;

    private TextDecoder() {}

    /** Decodes; after a fault the text is the best guess, so that the place can be shown. */
    public static SourceFile decode(String name, byte[] bytes, Diagnostics out) {
        if (bytes.length > MAX_BYTES) {
            SourceFile file = SourceFile.of(name, "");
            out.add(
                    FileRules.FOR_STOR,
                    file.start(),
                    "Filen er på over " + MAX_BYTES / 1_000 + " KB, og så stor er en mødefil ikke",
                    "Hold ét møde i hver fil, og læg bilag i egne filer");
            return file;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, '%', 'P', 'D', 'F')
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            SourceFile file = SourceFile.of(name, "");
            out.add(
                    FileRules.TEGNSAET,
                    file.start(),
                    "Filen er ikke en tekstfil, men et dokument fra Word eller lignende, en PDF eller en zip-fil",
                    "Skriv mødet i en almindelig tekstfil, som er gemt som UTF-8");
            return file;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || looksLikeUtf16(bytes)) {
            SourceFile file = SourceFile.of(name, decodeUtf16(bytes));
            out.add(
                    FileRules.TEGNSAET,
                    file.start().atLeastOneCharacter(),
                    "Filen er gemt som UTF-16",
                    "Gem den som UTF-8: i Notesblok under «Gem som», feltet «Kodning»");
            return file;
        }
        int offset = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        try {
            return SourceFile.of(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(in)
                            .toString());
        } catch (CharacterCodingException e) {
            SourceFile file = SourceFile.of(name, new String(bytes, Charset.forName("windows-1252")));
            int bad = validUtf8Length(bytes);
            out.add(
                    FileRules.TEGNSAET,
                    new Span(file, bad, bad).atLeastOneCharacter(),
                    "Filen er ikke gemt som UTF-8; den ligner Windows-1252 (Latin-1)",
                    "Åbn filen, se efter, at æ, ø og å står rigtigt, og gem den som UTF-8");
            return file;
        }
    }

    /** How many bytes from the start are valid; each of them is one character in the single-byte guess. */
    private static int validUtf8Length(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 4
                && ((bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
                        || (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0));
    }

    private static String decodeUtf16(byte[] bytes) {
        Charset charset;
        if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            charset = bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
