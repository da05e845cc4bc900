package dk.referat.render.billede;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Whether a PNG's colour profile can go into an archived document; without one the colours are those of a screen. */
final class Iccprofil {
    private static final int HOVED = 128;
    private static final int STOERST = 1_000_000;

    private Iccprofil() {}

    /**
     * @param iccp the name, a zero, the method, and the packed profile
     * @param graa whether the image is without colours, as its profile must be, too
     */
    static boolean erBrugelig(byte[] iccp, boolean graa) {
        int start = 0;
        while (start < iccp.length && iccp[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= iccp.length) {
            return false;
        }
        Inflater udpakning = new Inflater();
        try {
            udpakning.setInput(iccp, start, iccp.length - start);
            byte[] hoved = new byte[HOVED];
            int laest = 0;
            while (laest < HOVED) {
                int nye = udpakning.inflate(hoved, laest, HOVED - laest);
                if (nye == 0) {
                    return false;
                }
                laest += nye;
            }
            return erProfil(hoved, laengde(udpakning) + HOVED, graa);
        } catch (DataFormatException e) {
            return false;
        } finally {
            udpakning.end();
        }
    }

    private static boolean erProfil(byte[] hoved, long laengde, boolean graa) {
        long skrevet = Integer.toUnsignedLong(ByteBuffer.wrap(hoved).getInt());
        String farver = new String(hoved, 16, 4, StandardCharsets.US_ASCII);
        String art = new String(hoved, 12, 4, StandardCharsets.US_ASCII);
        return skrevet == laengde
                && hoved[8] >= 2
                && hoved[8] <= 4
                && (art.equals("mntr") || art.equals("scnr") || art.equals("prtr") || art.equals("spac"))
                && farver.equals(graa ? "GRAY" : "RGB ")
                && new String(hoved, 36, 4, StandardCharsets.US_ASCII).equals("acsp");
    }

    private static long laengde(Inflater udpakning) throws DataFormatException {
        byte[] buffer = new byte[8192];
        long laengde = 0;
        while (!udpakning.finished()) {
            int laest = udpakning.inflate(buffer);
            laengde += laest;
            if (laengde > STOERST || (laest == 0 && !udpakning.finished())) {
                return -1;
            }
        }
        return laengde;
    }
}
