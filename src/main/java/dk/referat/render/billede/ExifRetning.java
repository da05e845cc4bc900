package dk.referat.render.billede;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from a camera's note which way up the image is; 1 is as it is stored. */
final class ExifRetning {
    private static final int RETNING = 0x0112;
    private static final int POST = 12;

    private ExifRetning() {}

    /** What is not understood counts as 1: a note that no program can read turns no image. */
    static int af(byte[] tiff) {
        if (tiff.length < 8) {
            return 1;
        }
        boolean lille = tiff[0] == 'I' && tiff[1] == 'I';
        boolean stor = tiff[0] == 'M' && tiff[1] == 'M';
        ByteBuffer data = ByteBuffer.wrap(tiff).order(lille ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int mappe = data.getInt(4);
        if (!(lille || stor) || data.getShort(2) != 42 || mappe < 8 || mappe > tiff.length - 2) {
            return 1;
        }
        int antal = data.getShort(mappe) & 0xFFFF;
        for (int i = 0; i < antal; i++) {
            int post = mappe + 2 + i * POST;
            if (post > tiff.length - POST) {
                return 1;
            }
            if ((data.getShort(post) & 0xFFFF) == RETNING) {
                int retning = data.getShort(post + 8) & 0xFFFF;
                return retning >= 1 && retning <= 8 ? retning : 1;
            }
        }
        return 1;
    }
}
