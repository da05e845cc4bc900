package dk.referat.scan;

/** Looks for bytes in bytes. */
final class Bytes {
    private Bytes() {}

    static int find(byte[] data, byte[] soegt, int fra) {
        return find(data, soegt, fra, data.length);
    }

    /** The first place, before a limit, where what is looked for begins; -1 if there is none. */
    static int find(byte[] data, byte[] soegt, int fra, int foer) {
        int sidste = Math.min(foer - 1, data.length - soegt.length);
        for (int i = fra; i <= sidste; i++) {
            int n = 0;
            while (n < soegt.length && data[i + n] == soegt[n]) {
                n++;
            }
            if (n == soegt.length) {
                return i;
            }
        }
        return -1;
    }
}
