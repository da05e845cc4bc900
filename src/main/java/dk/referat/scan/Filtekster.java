package dk.referat.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads all the text that a recipient of a file could dig out of it. */
public final class Filtekster {
    /** A larger file is not read at all. */
    public static final int MAKS_FIL = 128 << 20;

    private Filtekster() {}

    /**
     * Never fails for what the file holds; what cannot be read is told of.
     *
     * @param navn the name that the file is published under, which is a text, too
     * @throws IOException if the file itself cannot be read
     */
    public static Udfald laes(Path fil, String navn) throws IOException {
        try (InputStream ind = Files.newInputStream(fil)) {
            byte[] data = ind.readNBytes(MAKS_FIL + 1);
            if (data.length > MAKS_FIL) {
                Samler samler = new Samler();
                samler.tekst("filnavn", navn);
                samler.ukontrolleret("", Grund.FOR_STOR);
                return samler.udfald(Filart.UKENDT);
            }
            return laes(data, navn);
        }
    }

    /** The same for what is in memory. */
    public static Udfald laes(byte[] data, String navn) {
        Samler samler = new Samler();
        samler.tekst("filnavn", navn);
        Filart art = Fillaeser.laes(data, samler);
        return samler.udfald(art);
    }
}
