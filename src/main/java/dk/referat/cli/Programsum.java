package dk.referat.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a class-data archive was made of: every byte of every jar, and the Java that made it. Java itself only looks at a jar's
 * size and time, and from its version 25 not even at those, so that a new jar would run as the old one.
 */
final class Programsum {
    private static final int STYKKE = 1 << 17;

    /** From here on an archive may be moved together with its jars. */
    private static final int FLYTBAR = 25;

    private final CRC32 ieee = new CRC32();
    private final CRC32C castagnoli = new CRC32C();
    private final byte[] stykke = new byte[STYKKE];

    private Programsum() {}

    /**
     * Sixteen hexadecimal digits: two checksums that Java has the processor's own instructions for, already in code that runs
     * for the first time.
     */
    static String af(File lib) throws IOException {
        String[] navne = lib.list();
        if (navne == null) {
            throw new FileNotFoundException(lib.getPath());
        }
        Arrays.sort(navne);
        Programsum sum = new Programsum();
        sum.tekst(System.getProperty("java.vm.version"));
        sum.tekst(System.getProperty("java.vm.vendor"));
        sum.tekst(System.getProperty("os.arch"));
        if (Runtime.version().feature() < FLYTBAR) {
            sum.tekst(lib.getPath());
        }
        for (String navn : navne) {
            if (navn.endsWith(".jar")) {
                sum.tekst(navn);
                sum.fil(new File(lib, navn));
            }
        }
        return sum.cifre();
    }

    private void tekst(String tekst) {
        byte[] bytes = tekst.concat("\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, stykke, 0, Math.min(bytes.length, STYKKE));
        laegTil(Math.min(bytes.length, STYKKE));
    }

    private void fil(File fil) throws IOException {
        try (InputStream ind = new FileInputStream(fil)) {
            for (int antal = ind.read(stykke); antal >= 0; antal = ind.read(stykke)) {
                laegTil(antal);
            }
        }
    }

    private void laegTil(int antal) {
        ieee.update(stykke, 0, antal);
        castagnoli.update(stykke, 0, antal);
    }

    private String cifre() {
        String tal = Long.toHexString((ieee.getValue() << Integer.SIZE) | castagnoli.getValue());
        return "0".repeat(Long.SIZE / 4 - tal.length()) + tal;
    }
}
